package club.harrier.workout;

import club.harrier.kind.ActivityType;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Intensity;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A workout as a FIT workout file, which watches take. A repeat follows the steps it repeats, as the format has it.
public final class FitWorkout {
    private static final int LONGEST_NAME = 40;
    private static final long WATTS_OFFSET = 1_000; // the profile's workout_power counts percent below it
    private static final long BEATS_OFFSET = 100; // likewise workout_hr
    private static final int LEAST_BEATS = 30; // where a zone has no low end
    private static final int MOST_BEATS = 250;

    private final Bounds bounds;
    private final List<WorkoutStepMesg> steps = new ArrayList<>();

    private FitWorkout(Bounds bounds) {
        this.bounds = bounds;
    }

    /// The bytes of the file. Where the athlete's zones are known, the watch is told their paces and heart rates;
    /// else a pace zone stands in the step's name, and a heart-rate zone is the watch's own.
    public static byte[] of(Workout workout, LocalDate date, Bounds bounds) {
        var file = new FitWorkout(bounds);
        file.add(workout.parts());
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        encoder.write(head(date));
        encoder.write(title(workout, file.steps.size()));
        file.steps.forEach(encoder::write);
        return encoder.close();
    }

    private static FileIdMesg head(LocalDate date) {
        var head = new FileIdMesg();
        head.setType(com.garmin.fit.File.WORKOUT);
        head.setManufacturer(Manufacturer.DEVELOPMENT);
        head.setProduct(1);
        head.setSerialNumber(1L);
        head.setTimeCreated(
                new DateTime(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
        return head;
    }

    private static WorkoutMesg title(Workout workout, int steps) {
        var title = new WorkoutMesg();
        title.setWktName(cut(workout.name()));
        title.setSport(sport(workout.activityType()));
        title.setNumValidSteps(steps);
        return title;
    }

    private static Sport sport(ActivityType type) {
        return switch (type) {
            case RUN -> Sport.RUNNING;
            case BIKE -> Sport.CYCLING;
            case SWIM -> Sport.SWIMMING;
            case WALK -> Sport.WALKING;
            case HIKE -> Sport.HIKING;
            case STRENGTH -> Sport.TRAINING;
            case OTHER -> Sport.GENERIC;
        };
    }

    private void add(List<Block> parts) {
        for (var part : parts) {
            switch (part) {
                case Block.Step step -> add(step);
                case Block.Repeat(var times, var repeated) -> {
                    long first = steps.size();
                    add(repeated);
                    var repeat = next();
                    repeat.setDurationType(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
                    repeat.setDurationStep(first);
                    repeat.setTargetType(WktStepTarget.OPEN);
                    repeat.setTargetValue((long) times);
                }
            }
        }
    }

    private void add(Block.Step step) {
        var written = next();
        written.setIntensity(intensity(step.kind()));
        written.setWktStepName(cut(name(step)));
        switch (step.length()) {
            case Length.Distance(var cm) -> {
                written.setDurationType(WktStepDuration.DISTANCE);
                written.setDurationValue(cm); // the field counts centimetres
            }
            case Length.Time(var seconds) -> {
                written.setDurationType(WktStepDuration.TIME);
                written.setDurationValue(seconds * 1_000L);
            }
            case Length.Open() -> written.setDurationType(WktStepDuration.OPEN);
        }
        target(written, step.target());
    }

    private WorkoutStepMesg next() {
        var step = new WorkoutStepMesg();
        step.setMessageIndex(steps.size());
        steps.add(step);
        return step;
    }

    private static Intensity intensity(StepKind kind) {
        return switch (kind) {
            case WARMUP -> Intensity.WARMUP;
            case RUN -> Intensity.ACTIVE;
            case INTERVAL -> Intensity.INTERVAL;
            case RECOVERY -> Intensity.RECOVERY;
            case COOLDOWN -> Intensity.COOLDOWN;
            case REST -> Intensity.REST;
        };
    }

    /// A target that the format has no field for stands in the step's name.
    private static String name(Block.Step step) {
        String word = switch (step.target()) {
            case Target.Zone(var zone) -> zone.name().toLowerCase(Locale.ROOT);
            case Target.Effort(var effort) -> "effort " + effort;
            case null, default -> step.kind().name().toLowerCase(Locale.ROOT);
        };
        return step.note().isEmpty() ? word : word + ": " + step.note();
    }

    private void target(WorkoutStepMesg written, @Nullable Target target) {
        switch (target) {
            case Target.Zone(var zone) when bounds.pace(zone) != null -> target(written, bounds.pace(zone));
            case Target.Pace(var fast, var slow) -> {
                written.setTargetType(WktStepTarget.SPEED);
                written.setTargetValue(0L); // a range of its own, no zone
                written.setCustomTargetSpeedLow(1_000f / slow);
                written.setCustomTargetSpeedHigh(1_000f / fast);
            }
            case Target.HeartRate(var zone) -> heartRate(written, zone, bounds.beats(zone));
            case Target.Power(var low, var high) -> {
                written.setTargetType(WktStepTarget.POWER);
                written.setTargetValue(0L);
                written.setCustomTargetPowerLow(WATTS_OFFSET + low);
                written.setCustomTargetPowerHigh(WATTS_OFFSET + high);
            }
            case null, default -> written.setTargetType(WktStepTarget.OPEN);
        }
    }

    private static void heartRate(WorkoutStepMesg written, int zone, Bounds.@Nullable Beats beats) {
        written.setTargetType(WktStepTarget.HEART_RATE);
        if (beats == null) {
            written.setTargetHrZone((long) zone);
            return;
        }
        written.setTargetValue(0L);
        written.setCustomTargetHeartRateLow(BEATS_OFFSET + (beats.low() == null ? LEAST_BEATS : beats.low()));
        written.setCustomTargetHeartRateHigh(BEATS_OFFSET + (beats.high() == null ? MOST_BEATS : beats.high()));
    }

    /// As much as a watch shows, cut between characters.
    private static String cut(String text) {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
