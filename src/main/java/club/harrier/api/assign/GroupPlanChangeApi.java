package club.harrier.api.assign;

import club.harrier.adjust.PlanChanges;
import club.harrier.adjust.Shifting;
import club.harrier.api.Body;
import club.harrier.api.ShiftAnswer;
import club.harrier.api.ShiftRequest;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.platform.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What becomes of a group's plan after it was assigned, for programs. Only coaches.
@Path("/api/v1/groups/{group_id}/plans")
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
        description = "There is no such group, or no such plan of it, for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class GroupPlanChangeApi {
    private final Shifting shifting;
    private final PlanChanges changes;
    private final Door door;
    private final Once once;

    @Inject
    GroupPlanChangeApi(Shifting shifting, PlanChanges changes, Door door, Once once) {
        this.shifting = shifting;
        this.changes = changes;
        this.door = door;
        this.once = once;
    }

    /// What was done to a plan, latest first.
    public record ChangeList(
            @Schema(description = "Latest first.") List<PlanChangeAnswer> changes,
            @Nullable String nextCursor) {}

    @POST
    @Path("/{assignment_id}/shifts")
    @Operation(
            summary = "Shift the rest of a group's plan by days",
            description =
                    "The plan itself moves, and on each calendar what is not done. What was moved or added for one "
                            + "athlete alone keeps its day. A race stays on its day.")
    @APIResponse(
            responseCode = "200",
            description = "What was moved",
            content = @Content(schema = @Schema(implementation = ShiftAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A workout would lie in the past or after the race, or there is nothing to shift.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response shift(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable ShiftRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        String path = "POST /groups/" + groupId + "/plans/" + assignmentId + "/shifts";
        return once.only(
                key,
                caller,
                path,
                body,
                () -> Response.ok(ShiftAnswer.of(
                                shifting.ofGroup(caller, groupId, assignmentId, body.wanted(), body.fromDate())))
                        .build());
    }

    @GET
    @Path("/{assignment_id}/changes")
    @Operation(summary = "What was done to a group's plan, and whether it was undone")
    @APIResponse(
            responseCode = "200",
            description = "The changes",
            content = @Content(schema = @Schema(implementation = ChangeList.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ChangeList changes(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @Parameter(description = "Changes of a page, 1 to 100; 50 unless given.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var page = changes.of(door.caller(), groupId, assignmentId, Slice.of(limit, 50, cursor, PlanChanges.KEY_PARTS))
                .map(PlanChangeAnswer::of);
        return new ChangeList(page.rows(), page.nextCursor());
    }
}
