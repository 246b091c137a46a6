package club.harrier.web.plan;

import club.harrier.pace.Estimate;
import club.harrier.pace.Zones;
import club.harrier.screen.Format;
import club.harrier.web.Drawing;
import club.harrier.workout.Workout;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a week of a plan asks for.
///
/// @param cm for anybody: of what is measured by distance; for an athlete: of everything that is known
/// @param seconds for anybody: of what is measured by time; for an athlete: of everything that is known
/// @param load about how long the drawings of its workouts last, in seconds; `hard` of it is hard
record WeekSum(int workouts, long cm, long seconds, boolean isForAnybody, double load, double hard) {
    private static final WeekSum NONE = new WeekSum(0, 0, 0, true, 0, 0);

    /// @param zones the athlete's, or null for anybody
    static WeekSum of(List<Workout> workouts, @Nullable Zones zones) {
        return workouts.stream()
                .map(it -> of(it, zones == null ? null : Estimate.of(it, zones), zones == null))
                .reduce(NONE, WeekSum::plus);
    }

    private static WeekSum of(Workout workout, @Nullable Estimate estimate, boolean isForAnybody) {
        var drawing = Drawing.of(workout);
        return estimate == null
                ? stated(workout, isForAnybody, drawing)
                : new WeekSum(
                        1,
                        first(workout.targetDistanceCm(), estimate.distanceCm()),
                        first(
                                workout.targetDurationS() == null
                                        ? null
                                        : workout.targetDurationS().longValue(),
                                estimate.durationS()),
                        false,
                        drawing.seconds(),
                        drawing.hardSeconds());
    }

    private static WeekSum stated(Workout workout, boolean isForAnybody, Drawing drawing) {
        boolean isFree = workout.targetDistanceCm() == null && workout.targetDurationS() == null;
        long cm = isFree ? workout.blocks().statedCm() : first(workout.targetDistanceCm(), null);
        long time =
                workout.targetDistanceCm() != null || workout.targetDurationS() == null ? 0 : workout.targetDurationS();
        long seconds = isFree ? workout.blocks().statedSeconds() : time;
        return new WeekSum(1, cm, seconds, isForAnybody, drawing.seconds(), drawing.hardSeconds());
    }

    private static long first(@Nullable Long value, @Nullable Long other) {
        return value == null ? Objects.requireNonNullElse(other, 0L) : value;
    }

    private WeekSum plus(WeekSum other) {
        return new WeekSum(
                workouts + other.workouts,
                cm + other.cm,
                seconds + other.seconds,
                isForAnybody && other.isForAnybody,
                load + other.load,
                hard + other.hard);
    }

    /// `32 km + 20 min` for anybody, `≈ 35 km, 3 h 20 min` for an athlete; empty where nothing is known.
    String figures(Format format) {
        var known = Stream.of(cm == 0 ? "" : format.distanceCm(cm), seconds == 0 ? "" : format.hours(seconds))
                .filter(it -> !it.isEmpty())
                .toList();
        if (isForAnybody) {
            return String.join(" + ", known);
        }
        return known.isEmpty() ? "" : known.stream().collect(Collectors.joining(", ", "≈\u00a0", ""));
    }
}
