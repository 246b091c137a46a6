package club.harrier;

import club.harrier.activity.VerifyTotals;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/// `verify-totals`: says whether the figures that Harrier keeps are what the activities add up to.
@Singleton
final class VerifyTotalsCommand implements Command {
    private final VerifyTotals totals;

    @Inject
    VerifyTotalsCommand(VerifyTotals totals) {
        this.totals = totals;
    }

    @Override
    public String name() {
        return "verify-totals";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println("verify-totals takes no arguments.");
            return 2;
        }
        var outcome = totals.run(it -> System.out.printf(
                "organization %s, athlete %s, %s, %s: kept %s; the activities say %s%n",
                it.orgId(),
                it.athleteId(),
                it.date(),
                it.activityType(),
                it.kept() == null ? "nothing" : it.kept(),
                it.expected() == null ? "nothing" : it.expected()));
        System.out.printf("%d day totals compared, %d differ.%n", outcome.compared(), outcome.different());
        return outcome.different() == 0 ? 0 : 1;
    }
}
