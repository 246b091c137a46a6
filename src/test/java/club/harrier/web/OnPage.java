package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What people do on a page, and where they look.
final class OnPage {
    private OnPage() {}

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    /// By keyboard.
    static void enter(Locator what) {
        what.focus();
        what.press("Enter");
    }

    static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
