package club.harrier.adjust;

import club.harrier.org.Caller;
import club.harrier.plan.Changes;
import club.harrier.plan.Restoring;
import club.harrier.plan.ScheduledWorkouts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps how a pause was before it was changed, and puts it back.
@Singleton
final class PauseChanges {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Changes changes;
    private final ScheduledWorkouts workouts;

    @Inject
    PauseChanges(Changes changes, ScheduledWorkouts workouts) {
        this.changes = changes;
        this.workouts = workouts;
    }

    void remember(Handle handle, UUID orgId, UUID changeId, UUID pauseId) {
        String before = PauseRows.json(handle, orgId, pauseId).orElse("null");
        changes.rememberMore(handle, orgId, changeId, "{\"pause_id\": \"" + pauseId + "\", \"pause\": " + before + "}");
    }

    /// Puts the pause of a change back, if it is one of a pause; 409 where it was changed again since.
    void restore(Handle handle, Caller caller, Restoring.Held change) {
        var kept = tree(change.before());
        if (!kept.has("pause_id")) {
            return;
        }
        UUID pauseId = UUID.fromString(kept.path("pause_id").asText());
        @Nullable
        String before = kept.path("pause").isObject() ? kept.path("pause").toString() : null;
        var present = PauseRows.json(handle, caller.orgId(), pauseId).map(PauseChanges::tree);
        refuseChanged(change, present);
        PauseRows.delete(handle, caller.orgId(), pauseId);
        present.ifPresent(it -> revise(handle, caller, it));
        if (before != null) {
            PauseRows.insert(handle, before);
            revise(handle, caller, tree(before));
            UUID athleteId = UUID.fromString(tree(before).path("athlete_id").asText());
            var pause =
                    PauseRows.one(handle, caller.orgId(), athleteId, pauseId).orElseThrow();
            if (PauseRows.overlaps(handle, caller.orgId(), pause)) {
                throw Restoring.changedSince();
            }
        }
    }

    private static void refuseChanged(Restoring.Held change, Optional<JsonNode> present) {
        boolean isOurs = present.map(it ->
                        it.path("change_id").asText().equals(change.changeId().toString()))
                .orElse(change.kind().equals("unpause"));
        if (!isOurs) {
            throw Restoring.changedSince();
        }
    }

    private void revise(Handle handle, Caller caller, JsonNode pause) {
        workouts.revise(
                handle,
                caller.orgId(),
                UUID.fromString(pause.path("athlete_id").asText()),
                LocalDate.parse(pause.path("start_date").asText()),
                pause.path("end_date").isTextual()
                        ? LocalDate.parse(pause.path("end_date").asText())
                        : null);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
