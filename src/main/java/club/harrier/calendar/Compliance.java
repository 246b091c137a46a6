package club.harrier.calendar;

/// How some workouts went, such as an athlete's or a group's of a week; those inside a pause do not count.
///
/// @param planned all that count
/// @param open still to come
/// @param onTarget done within 20 % of the target
/// @param near done at 50 to 80 or 120 to 150 %
/// @param off done further away, or missed
/// @param unmeasured done without anything to measure by
public record Compliance(
        int planned,
        int completed,
        int missed,
        int skipped,
        int open,
        int onTarget,
        int near,
        int off,
        int unmeasured) {

    public static Compliance of(Iterable<? extends Outcome> outcomes) {
        var count = new Count();
        for (var it : outcomes) {
            if (!it.isPaused()) {
                count.add(it);
            }
        }
        return count.whole();
    }

    /// Counts in one pass: a big group's week has thousands of them.
    private static final class Count {
        private int completed;
        private int missed;
        private int skipped;
        private int open;
        private int onTarget;
        private int near;
        private int off;
        private int unmeasured;

        void add(Outcome outcome) {
            switch (outcome.status()) {
                case COMPLETED -> completed++;
                case MISSED -> missed++;
                case SKIPPED -> skipped++;
                case SCHEDULED -> open++;
            }
            switch (outcome.band()) {
                case ON_TARGET -> onTarget++;
                case NEAR -> near++;
                case OFF -> off++;
                case UNMEASURED -> unmeasured++;
                case null -> {}
            }
        }

        Compliance whole() {
            return new Compliance(
                    completed + missed + skipped + open,
                    completed,
                    missed,
                    skipped,
                    open,
                    onTarget,
                    near,
                    off,
                    unmeasured);
        }
    }
}
