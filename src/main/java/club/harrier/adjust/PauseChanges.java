package club.harrier.adjust;

import club.harrier.org.Caller;
import club.harrier.schedule.Changes;
import club.harrier.schedule.Restoring;
import club.harrier.schedule.ScheduledWorkouts;
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
        UUID pauseId = id(kept, "pause_id");
        @Nullable
        String before = kept.path("pause").isObject() ? kept.path("pause").toString() : null;
        var present = PauseRows.json(handle, caller.orgId(), pauseId).map(PauseChanges::tree);
        refuseChanged(change, present);
        PauseRows.delete(handle, caller.orgId(), pauseId);
        present.ifPresent(it -> revise(handle, caller, it));
        if (before != null) {
            bringBack(handle, caller, tree(before));
        }
    }

    private void bringBack(Handle handle, Caller caller, JsonNode pause) {
        boolean isTaken = PauseRows.overlaps(
                handle, caller.orgId(), id(pause, "athlete_id"), id(pause, "pause_id"), start(pause), end(pause));
        if (isTaken) {
            throw Restoring.changedSince();
        }
        PauseRows.insert(handle, pause.toString());
        revise(handle, caller, pause);
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
        workouts.revise(handle, caller.orgId(), id(pause, "athlete_id"), start(pause), end(pause));
    }

    private static UUID id(JsonNode pause, String field) {
        return UUID.fromString(pause.path(field).asText());
    }

    private static LocalDate start(JsonNode pause) {
        return LocalDate.parse(pause.path("start_date").asText());
    }

    private static @Nullable LocalDate end(JsonNode pause) {
        return pause.path("end_date").isTextual()
                ? LocalDate.parse(pause.path("end_date").asText())
                : null;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
