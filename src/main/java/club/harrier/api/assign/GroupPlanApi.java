package club.harrier.api.assign;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.copy.Assignment;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.door.Versions;
import club.harrier.plan.AssignedPlans;
import club.harrier.plan.Assignments;
import club.harrier.plan.GroupPlans;
import club.harrier.plan.Newcomers;
import club.harrier.plan.Unassigning;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The plans of a group, for programs. Only coaches.
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
public final class GroupPlanApi {
    private final Assignments assignments;
    private final GroupPlans groupPlans;
    private final AssignedPlans assignedPlans;
    private final Newcomers newcomers;
    private final Unassigning unassigning;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    GroupPlanApi(
            Assignments assignments,
            GroupPlans groupPlans,
            AssignedPlans assignedPlans,
            Newcomers newcomers,
            Unassigning unassigning,
            Door door,
            Once once,
            Versions versions) {
        this.assignments = assignments;
        this.groupPlans = groupPlans;
        this.assignedPlans = assignedPlans;
        this.newcomers = newcomers;
        this.unassigning = unassigning;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// What un-assigning took off the calendars.
    public record Unassigned(
            UUID assignmentId,
            int removedWorkouts,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId,

            @Schema(description = "By name.") List<RemovedAnswer> results) {}

    @POST
    @Operation(
            summary = "Assign a plan to a group",
            description = "Enrols every active current member (or those named) at once. Repeating it enrols only those "
                    + "not yet enrolled.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = AssignmentAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would happen",
            content = @Content(schema = @Schema(implementation = AssignmentAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "An unknown plan, an athlete who is no active member, or a group without an active member; "
                    + "nobody is enrolled.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The plan has a squad of this letter already, with another share or variant.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response assign(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "The same key replays the first answer for 24 hours.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            @Nullable AssignRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        if (Boolean.TRUE.equals(body.dryRun())) {
            return Response.ok(AssignmentAnswer.of(groupId, assignments.rehearse(caller, groupId, body.wish()), true))
                    .build();
        }
        return once.only(key, caller, "POST /groups/" + groupId + "/plans", body, () -> {
            var answer = AssignmentAnswer.of(groupId, assignments.assign(caller, groupId, body.wish()), false);
            return Response.created(URI.create("/api/v1/groups/" + groupId + "/plans/" + answer.assignmentId()))
                    .entity(answer)
                    .build();
        });
    }

    @GET
    @Operation(summary = "The plans of a group, latest start first, with the members who follow them and who do not")
    @APIResponse(
            responseCode = "200",
            description = "The plans",
            content = @Content(schema = @Schema(implementation = AssignmentAnswer.ListAnswer.class)))
    public AssignmentAnswer.ListAnswer list(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "Only these; left out: all that were not un-assigned.") @QueryParam("status")
                    Assignment.@Nullable Status status) {
        return new AssignmentAnswer.ListAnswer(groupPlans.of(door.caller(), groupId, status).stream()
                .map(AssignmentAnswer.Entry::of)
                .toList());
    }

    @GET
    @Path("/{assignment_id}")
    @Operation(summary = "A plan of a group: its squads, its weeks with their workouts, and who follows it")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = AssignedPlanAnswer.class)))
    public AssignedPlanAnswer show(@PathParam("group_id") UUID groupId, @PathParam("assignment_id") UUID assignmentId) {
        var caller = door.caller();
        var plan = assignedPlans.one(caller, groupId, assignmentId);
        var differing = assignedPlans.differing(caller, groupId, assignmentId, 0, Integer.MAX_VALUE);
        return AssignedPlanAnswer.of(groupId, plan, differing);
    }

    /// What changes about a group's plan.
    public record SettingsRequest(
            @Schema(
                    description = "Whether who joins the group from now on is enrolled at once, from their today on.",
                    required = true)
            @Nullable
            Boolean enrolsNewcomers) {}

    @PATCH
    @Path("/{assignment_id}")
    @Operation(summary = "Decide whether a plan of a group enrols newcomers by itself")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content = @Content(schema = @Schema(implementation = AssignedPlanAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "The field is missing.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AssignedPlanAnswer change(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SettingsRequest request) {
        boolean isOn = Required.field("enrols_newcomers", Required.body(request).enrolsNewcomers());
        newcomers.decide(
                door.caller(),
                groupId,
                assignmentId,
                isOn,
                () -> versions.require(ifMatch, () -> show(groupId, assignmentId)));
        return show(groupId, assignmentId);
    }

    @DELETE
    @Path("/{assignment_id}")
    @Operation(
            summary = "Un-assign a plan",
            description = "Takes workouts off the calendars that lie on or after the athlete's today and are not done.")
    @APIResponse(
            responseCode = "200",
            description = "What was removed",
            content = @Content(schema = @Schema(implementation = Unassigned.class)))
    public Unassigned unassign(@PathParam("group_id") UUID groupId, @PathParam("assignment_id") UUID assignmentId) {
        var ended = unassigning.unassign(door.caller(), groupId, assignmentId);
        var removed = ended.results();
        return new Unassigned(
                assignmentId,
                removed.stream().mapToInt(Unassigning.Removed::removedWorkouts).sum(),
                ended.changeId(),
                removed.stream().map(RemovedAnswer::of).toList());
    }
}
