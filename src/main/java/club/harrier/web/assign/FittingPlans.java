package club.harrier.web.assign;

import club.harrier.library.Plan;
import club.harrier.library.PlanFilter;
import club.harrier.library.Plans;
import club.harrier.org.Caller;
import club.harrier.platform.Slice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans of the library that a squad can follow in place of the group's.
final class FittingPlans {
    private static final int ROWS = 100;
    private static final int PAGES = 5;

    private FittingPlans() {}

    /// The plans offered in the library that are no longer than this, by name; the first 500 are looked through.
    static List<Plan> atMost(Plans plans, Caller caller, int weeks) {
        var filter = new PlanFilter(null, null, null, null, false);
        var found = new ArrayList<Plan>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            var part = plans.page(caller, filter, Slice.of(ROWS, ROWS, cursor, Plans.KEY_PARTS));
            part.rows().stream().filter(it -> it.weeks() <= weeks).forEach(found::add);
            cursor = part.nextCursor();
            pages++;
        } while (cursor != null && pages < PAGES);
        return found;
    }
}
