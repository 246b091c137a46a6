package club.harrier.activity;

import club.harrier.activity.Duplicates.Candidate;
import club.harrier.activity.Duplicates.Match;
import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubTypeGuess;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The row that an activity written by hand becomes. It is always kept; where it may well repeat another it is marked.
final class ManualDraft {
    private ManualDraft() {}

    static NewActivity of(Handle handle, UUID activityId, Owner owner, ManualActivity entry, Instant now) {
        var startedAt = Figures.startedAt(entry.startedAt(), now);
        long elapsed = Figures.elapsedMillis(entry.elapsedSeconds());
        @Nullable Long moving = Figures.movingMillis(entry.movingSeconds());
        Figures.requireMovingWithin(moving, elapsed);
        Edit.requireRun(entry.activityType(), entry.subType());
        String name = Figures.name(entry.name());
        @Nullable Long distance = Figures.distanceCm(entry.distanceM());
        var subType = entry.subType();
        if (subType == null && entry.activityType() == ActivityType.RUN) {
            var recent = RecentRuns.before(handle, owner, startedAt);
            subType = SubTypeGuess.of(new SubTypeGuess.Evidence(null, name, distance, moving, List.of(), recent));
        }
        var candidate = new Candidate(0, entry.activityType(), startedAt, elapsed);
        @Nullable
        Match like = Duplicates.among(handle, owner, List.of(candidate), null).get(0);
        return new NewActivity(
                activityId,
                entry.activityType(),
                subType,
                entry.subType() == null,
                name,
                Figures.note(entry.note()),
                startedAt,
                owner.offsetSeconds(startedAt),
                distance,
                moving,
                elapsed,
                null,
                null,
                null,
                "manual",
                null,
                null,
                null,
                like == null ? null : like.activityId());
    }
}
