package club.harrier.api.assign;

import club.harrier.adjust.PlanChanges;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Taking back what was done to a plan, for programs. Only coaches.
@Path("/api/v1/plan-changes/{change_id}")
@Produces("application/json")
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such change for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class PlanUndoApi {
    private final PlanChanges changes;
    private final Door door;

    @Inject
    PlanUndoApi(PlanChanges changes, Door door) {
        this.changes = changes;
        this.door = door;
    }

    @POST
    @Path("/undo")
    @Operation(
            summary = "Undo a change of a plan",
            description =
                    "Everything it touched is as it was before. Later changes of the same workouts are undone first.")
    @APIResponse(
            responseCode = "200",
            description = "The change, undone",
            content = @Content(schema = @Schema(implementation = PlanChangeAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "already_undone; changed_since: something it touched was changed again; already_done: a workout concerned is done.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PlanChangeAnswer undo(@PathParam("change_id") UUID changeId) {
        return PlanChangeAnswer.of(changes.undo(door.caller(), changeId));
    }
}
