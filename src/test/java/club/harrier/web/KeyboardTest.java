package club.harrier.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Tour;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Walks every page with the keyboard alone.
@QuarkusTest
class KeyboardTest {
    /// Numbers what can be used; of the radio buttons of a group one stands for all.
    private static final String NUMBER = """
            () => {
              const groups = new Set();
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter((it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length)
                .filter((it) => {
                  if (it.type !== 'radio') return true;
                  const isNew = !groups.has(it.name);
                  groups.add(it.name);
                  return isNew;
                })
                .map((it, i) => { it.dataset.walk = i; return it.outerHTML.slice(0, 160); });
            }
            """;

    /// What is wrong with how the focused thing shows itself; empty where nothing is.
    private static final String FOCUSED = """
            () => {
              let it = document.activeElement;
              if (!it || it === document.body) return { walk: '', wrong: '' };
              if (it.type === 'radio') it = document.querySelector(`input[type=radio][name="${it.name}"][data-walk]`) ?? it;
              const shown = document.activeElement;
              const ring = (pseudo) => {
                const style = getComputedStyle(shown, pseudo);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const named = shown.getAttribute('aria-label')
                || (shown.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('')
                || [...(shown.labels ?? [])].map((label) => label.textContent).join('')
                || shown.textContent.trim() || shown.title || shown.querySelector('img')?.alt || '';
              const box = shown.getBoundingClientRect();
              const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]
                .map(([x, y]) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
              const free = points.some((hit) => hit && (shown.contains(hit) || hit.contains(shown) || hit.closest('label')?.control === shown));
              const wrong = [];
              if (!ring(null) && !ring('::after')) wrong.push('no visible focus');
              if (!named.trim()) wrong.push('no name');
              if (!free) wrong.push('hidden behind something');
              return { walk: it.dataset.walk ?? '', wrong: wrong.length ? wrong.join(', ') + ': ' + shown.outerHTML.slice(0, 160) : '' };
            }
            """;

    @Inject
    Browser browser;

    @Inject
    Tour tour;

    @Test
    void everything_on_every_page_is_reached_shows_its_focus_has_a_name_and_works() {
        var softly = new SoftAssertions();
        for (var stop : tour.stops()) {
            softly.assertThatCode(() -> {
                        var visit = stop.who() == null
                                ? browser.visit(Look.DESKTOP)
                                : browser.visit(Look.DESKTOP, stop.who());
                        try (visit) {
                            visit.expectRefusals(stop.refusals());
                            var page = visit.open(stop.path());
                            if (page.locator("[data-samples]").count() > 0) {
                                page.locator("[data-drawn]").waitFor();
                            }
                            walk(page);
                            open(page);
                            charts(page);
                        }
                    })
                    .as(stop.name())
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    private static void walk(com.microsoft.playwright.Page page) {
        @SuppressWarnings("unchecked")
        var all = (List<String>) page.evaluate(NUMBER);
        var left = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            left.add(Integer.toString(i));
        }
        var wrong = new ArrayList<String>();
        for (int i = 0; i < all.size() * 4 + 10 && !left.isEmpty(); i++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var focused = (java.util.Map<String, String>) page.evaluate(FOCUSED);
            left.remove(focused.get("walk"));
            String complaint = focused.get("wrong");
            if (!complaint.isEmpty() && !wrong.contains(complaint)) {
                wrong.add(complaint);
            }
        }
        // A link that loads more as it comes in sight has given way to what it loaded.
        left.removeIf(it -> page.locator("[data-walk='" + it + "']").count() == 0);
        assertThat(all).as("things to use on %s", page.url()).isNotEmpty();
        assertThat(left.stream().map(it -> all.get(Integer.parseInt(it))))
                .as("not reached on %s", page.url())
                .isEmpty();
        assertThat(wrong).as("the focus on %s", page.url()).isEmpty();
    }

    /// Opens what folds, by Enter, goes into it by Tab, and closes a menu by Escape.
    private static void open(com.microsoft.playwright.Page page) {
        var folds = page.locator("summary:visible");
        for (int i = 0; i < folds.count(); i++) {
            var fold = folds.nth(i);
            boolean wasOpen = (boolean) fold.evaluate("it => it.parentElement.open");
            boolean isMenu = (boolean) fold.evaluate("it => it.parentElement.classList.contains('menu')");
            if (wasOpen) {
                continue;
            }
            fold.focus();
            page.keyboard().press("Enter");
            assertThat((boolean) fold.evaluate("it => it.parentElement.open"))
                    .as("opens")
                    .isTrue();
            boolean hasContent = (boolean)
                    fold.evaluate(
                            "it => !!it.parentElement.querySelector(':is(a[href], button, input:not([type=hidden]), select, textarea, [tabindex=\"0\"])')");
            if (hasContent) {
                page.keyboard().press("Tab");
                assertThat(
                                (boolean)
                                        fold.evaluate(
                                                "it => it.parentElement.contains(document.activeElement) && document.activeElement !== it"))
                        .as("Tab goes into it")
                        .isTrue();
            }
            if (isMenu) {
                page.keyboard().press("Escape");
                assertThat((boolean) fold.evaluate("it => !it.parentElement.open && document.activeElement === it"))
                        .as("Escape closes the menu and gives the focus back")
                        .isTrue();
            } else {
                fold.focus();
                page.keyboard().press("Enter");
            }
        }
    }

    private static void charts(com.microsoft.playwright.Page page) {
        var charts = page.locator("[role=slider]");
        for (int i = 0; i < charts.count(); i++) {
            var chart = charts.nth(i);
            chart.focus();
            page.keyboard().press("Home");
            var first = chart.getAttribute("aria-valuetext");
            page.keyboard().press("ArrowRight");
            var second = chart.getAttribute("aria-valuetext");
            assertThat(first).isNotEmpty();
            assertThat(second).isNotEmpty().isNotEqualTo(first);
        }
    }
}
