package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What people do on a page, and where they look.
public final class OnPage {
    private OnPage() {}

    public static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    public static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    /// By keyboard.
    public static void enter(Locator what) {
        what.focus();
        what.press("Enter");
    }

    public static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    public static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    public static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    public static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
