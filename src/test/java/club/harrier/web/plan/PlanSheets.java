package club.harrier.web.plan;

import club.harrier.Cast.Club;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Plans of the library, and the sheet on which they are written.
final class PlanSheets {
    private PlanSheets() {}

    static Locator cell(Page page, int week, int day) {
        return page.locator("tr[data-week='" + week + "'] td[data-day='" + day + "']");
    }

    static Locator at(Page page, int week, int day) {
        return cell(page, week, day).locator("[data-place]");
    }

    static void week(Page page, int number, String action) {
        page.getByLabel("Change week " + number).click();
        page.locator("tr[data-week='" + number + "']").getByText(action).click();
    }

    /// A plan of so many weeks with these workouts, one a line.
    static String plan(Club club, int weeks, String... lines) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body("Plan: P\nWeeks: " + weeks + "\n\n" + String.join("\n", lines))
                .post("/plans/text")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
