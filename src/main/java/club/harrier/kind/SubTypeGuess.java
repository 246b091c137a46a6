package club.harrier.kind;

import club.harrier.recorded.RecordedLap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Guesses what a run was meant to be: by what the athlete wrote, by what the watch was set to, by the laps, by the
/// athlete's own recent runs, in this order. The rules stand in docs/sub-types.md. Pure.
public final class SubTypeGuess {
    private static final int ENOUGH_RUNS = 5;
    private static final long LONG_AT_LEAST_CM = 1_200_000;
    private static final long LONG_FOR_ANYBODY_CM = 2_500_000;
    private static final double LONG_RATIO = 1.5;
    private static final double SHORT_RATIO = 0.6;
    private static final double SLOW_RATIO = 1.10;
    private static final double EASY_RATIO = 1.03;

    private SubTypeGuess() {}

    /// What is known of a run.
    ///
    /// @param subSport the file's word, in FIT profile spelling
    /// @param name the title
    public record Evidence(
            @Nullable String subSport,
            String name,
            @Nullable Long distanceCm,
            @Nullable Long movingMillis,
            List<RecordedLap> laps,
            RecentRuns recent) {}

    /// The athlete's runs of the six weeks before, those with distance and moving time.
    ///
    /// @param medianDistanceCm of one run, or null without runs
    /// @param medianPace milliseconds per centimetre, or null without runs
    public record RecentRuns(
            int runs,
            @Nullable Double medianDistanceCm,
            @Nullable Double medianPace) {
        static final RecentRuns NONE = new RecentRuns(0, null, null);
    }

    public static SubType of(Evidence run) {
        long distance = run.distanceCm() == null ? 0 : run.distanceCm();
        return SubTypeWords.in(run.name(), distance)
                .or(() -> bySubSport(run.subSport()))
                .or(() -> LapPattern.of(run.laps()))
                .or(() -> byOwnRuns(run, distance))
                .orElse(SubType.RUN);
    }

    private static Optional<SubType> bySubSport(@Nullable String subSport) {
        return switch (subSport == null ? "" : subSport) {
            case "treadmill", "indoor_running", "virtual_activity" -> Optional.of(SubType.TREADMILL);
            case "track" -> Optional.of(SubType.TRACK);
            case "trail" -> Optional.of(SubType.TRAIL_RUN);
            default -> Optional.empty();
        };
    }

    private static Optional<SubType> byOwnRuns(Evidence run, long distance) {
        if (distance >= LONG_FOR_ANYBODY_CM) {
            return Optional.of(SubType.LONG_RUN);
        }
        var recent = run.recent();
        if (recent.runs() < ENOUGH_RUNS
                || recent.medianDistanceCm() == null
                || recent.medianPace() == null
                || distance == 0) {
            return Optional.empty();
        }
        if (distance >= LONG_AT_LEAST_CM && distance >= LONG_RATIO * recent.medianDistanceCm()) {
            return Optional.of(SubType.LONG_RUN);
        }
        if (run.movingMillis() == null) {
            return Optional.empty();
        }
        double slower = run.movingMillis() / (double) distance / recent.medianPace();
        if (distance <= SHORT_RATIO * recent.medianDistanceCm() && slower >= SLOW_RATIO) {
            return Optional.of(SubType.RECOVERY_RUN);
        }
        return slower >= EASY_RATIO ? Optional.of(SubType.EASY_RUN) : Optional.empty();
    }
}
