package club.harrier.activity;

import java.time.Duration;
import java.time.Instant;

/// Whether two activities of one athlete and one type are the same one. The overlap is the time both spans share,
/// divided by the longer of the two.
enum Likeness {
    /// Starts within 60 s of each other, and an overlap of at least 80 %.
    SAME,
    /// An overlap of at least 50 % that is not certain: both are kept, and the second is marked.
    SUSPECTED,
    DIFFERENT;

    private static final long START_MILLIS = 60_000;
    private static final double CERTAIN = 0.8;
    private static final double LIKELY = 0.5;

    static Likeness of(Instant start, long elapsedMillis, Instant otherStart, long otherElapsedMillis) {
        long apart = Duration.between(start, otherStart).toMillis();
        // Two spans without length are the same where they stand at the same instant.
        long end = Math.min(Math.max(1, elapsedMillis), apart + Math.max(1, otherElapsedMillis));
        double shared = Math.max(0, end - Math.max(0, apart));
        double overlap = shared / Math.max(1, Math.max(elapsedMillis, otherElapsedMillis));
        if (overlap >= CERTAIN && Math.abs(apart) <= START_MILLIS) {
            return SAME;
        }
        return overlap >= LIKELY ? SUSPECTED : DIFFERENT;
    }
}
