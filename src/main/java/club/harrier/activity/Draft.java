package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.kind.SubTypeGuess;
import club.harrier.recorded.RecordedActivity;
import club.harrier.unit.Name;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row that a recorded activity becomes.
final class Draft {
    private static final int OFFSET_SECONDS = 18 * 3_600;
    private static final int DEVICE_LENGTH = 200;

    private Draft() {}

    static ActivityType type(RecordedActivity recorded) {
        return switch (recorded.sport()) {
            case RUN -> ActivityType.RUN;
            case BIKE -> ActivityType.BIKE;
            case SWIM -> ActivityType.SWIM;
            case WALK -> ActivityType.WALK;
            case HIKE -> ActivityType.HIKE;
            case STRENGTH -> ActivityType.STRENGTH;
            case OTHER -> ActivityType.OTHER;
        };
    }

    /// @param title what the person called it, or empty for the file's own title
    /// @param subType what the person said, or null for a guess
    static NewActivity of(
            UUID activityId,
            Owner owner,
            RecordedActivity recorded,
            UUID fileId,
            int position,
            String title,
            @Nullable SubType subType,
            SubTypeGuess.RecentRuns recent,
            @Nullable UUID suspectedDuplicateOf) {
        String name = title.isEmpty() ? cut(recorded.name(), Figures.NAME_LENGTH) : title;
        var type = type(recorded);
        var given = type == ActivityType.RUN ? subType : null;
        var guess = type == ActivityType.RUN
                ? SubTypeGuess.of(new SubTypeGuess.Evidence(
                        recorded.subSport(),
                        name,
                        recorded.distanceCm(),
                        recorded.movingMillis(),
                        recorded.laps(),
                        recent))
                : null;
        return new NewActivity(
                activityId,
                type,
                given == null ? guess : given,
                given == null,
                name,
                "",
                recorded.startedAt(),
                offset(owner, recorded),
                recorded.distanceCm(),
                recorded.movingMillis(),
                recorded.elapsedMillis(),
                recorded.ascentCm(),
                heartRate(recorded.averageHeartRate()),
                heartRate(recorded.maximumHeartRate()),
                recorded.format().name().toLowerCase(Locale.ROOT),
                recorded.device() == null ? null : cut(recorded.device(), DEVICE_LENGTH),
                fileId,
                position,
                suspectedDuplicateOf);
    }

    static int position(NewActivity row) {
        return Objects.requireNonNull(row.filePosition());
    }

    /// The recorder's own local time where the file has one, else the athlete's time zone.
    private static int offset(Owner owner, RecordedActivity recorded) {
        @Nullable Integer own = recorded.utcOffsetSeconds();
        return own != null && Math.abs(own) <= OFFSET_SECONDS ? own : owner.offsetSeconds(recorded.startedAt());
    }

    private static @Nullable Integer heartRate(@Nullable Integer beats) {
        return beats == null || beats < 1 || beats > 300 ? null : beats;
    }

    /// A text from a file, fit to be kept.
    private static String cut(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        int[] fit = Name.tidy(text)
                .codePoints()
                .filter(it -> it != 0 && Character.getType(it) != Character.SURROGATE)
                .limit(most)
                .toArray();
        return new String(fit, 0, fit.length);
    }
}
