package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Works out what an activity becomes by a person's change.
final class Edit {
    private Edit() {}

    static NewActivity of(Owner owner, Activity present, ActivityChange change, Instant now) {
        if (change.hasFigures() && !present.isManual()) {
            throw Failure.of(
                    club.harrier.platform.Reason.IMPOSSIBLE,
                    "recorded_figures",
                    "Start, times and distance of a recorded activity are its file's; only those of an activity written by hand can be changed.");
        }
        var shown = present.shown();
        var type = change.activityType() == null ? shown.activityType() : change.activityType();
        requireRun(type, change.subType());
        var startedAt = change.startedAt() == null ? shown.startedAt() : Figures.startedAt(change.startedAt(), now);
        int offset = change.startedAt() == null ? present.utcOffsetSeconds() : owner.offsetSeconds(startedAt);
        long elapsed = change.elapsedSeconds() == null
                ? shown.elapsedMillis()
                : Figures.elapsedMillis(change.elapsedSeconds());
        @Nullable
        Long moving =
                change.movingSeconds() == null ? shown.movingMillis() : Figures.movingMillis(change.movingSeconds());
        if (change.hasFigures()) {
            Figures.requireMovingWithin(moving, elapsed);
        }
        return new NewActivity(
                present.activityId(),
                type,
                subType(type, shown.subType(), change.subType()),
                change.subType() == null && (present.isGuessed() || shown.subType() == null),
                change.name() == null ? shown.name() : Figures.name(change.name()),
                change.note() == null ? present.note() : Figures.note(change.note()),
                startedAt,
                offset,
                change.distanceM() == null ? shown.distanceCm() : Figures.distanceCm(change.distanceM()),
                moving,
                elapsed,
                shown.elevationGainCm(),
                shown.averageHeartRate(),
                present.maximumHeartRate(),
                shown.source(),
                present.device(),
                null,
                null,
                present.suspectedDuplicateOf());
    }

    /// Only runs have a sub-type.
    static void requireRun(ActivityType type, @Nullable SubType subType) {
        if (type != ActivityType.RUN && subType != null) {
            throw Failure.impossible("not_a_run", "sub_type", "Only a run has a sub_type; this is " + type + ".");
        }
    }

    private static @Nullable SubType subType(ActivityType type, @Nullable SubType present, @Nullable SubType change) {
        if (type != ActivityType.RUN) {
            return null;
        }
        if (change != null) {
            return change;
        }
        return present == null ? SubType.RUN : present;
    }
}
