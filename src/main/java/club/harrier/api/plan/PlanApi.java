package club.harrier.api.plan;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Versions;
import club.harrier.library.Level;
import club.harrier.library.PlanFilter;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.Visibility;
import club.harrier.library.Workouts;
import club.harrier.platform.Slice;
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

/// The library of training plans, for programs. Only coaches.
@Path("/api/v1/plans")
@Produces("application/json")
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(responseCode = "403", description = "The caller is not a coach, or may not do this.")
public final class PlanApi {
    private final Plans plans;
    private final Workouts workouts;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    PlanApi(Plans plans, Workouts workouts, Door door, Once once, Versions versions) {
        this.plans = plans;
        this.workouts = workouts;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// A page of the library.
    public record PlanList(List<PlanAnswer> plans, @Nullable String nextCursor) {}

    /// How a copy is called.
    public record CopyRequest(
            @Schema(description = "The copy's name; the same where left out.") @Nullable
            String name) {}

    @GET
    @Operation(summary = "The plans of the library, by name, without their workouts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanList.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong.")
    public PlanList list(
            @Parameter(description = "Part of the name or description.") @QueryParam("q") @Nullable String q,
            @QueryParam("type") @Nullable PlanType type,
            @QueryParam("level") @Nullable Level level,
            @QueryParam("visibility") @Nullable Visibility visibility,
            @Parameter(description = "true: the archived plans instead of the others.")
                    @QueryParam("archived")
                    @Nullable
                    Boolean archived,
            @Parameter(description = "Plans of a page, 1 to 100; 50 unless given.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var filter = new PlanFilter(q, type, level, visibility, null, Boolean.TRUE.equals(archived));
        var page = plans.page(door.caller(), filter, Slice.of(limit, 50, cursor, Plans.KEY_PARTS));
        return new PlanList(
                page.rows().stream().map(it -> PlanAnswer.of(it, null)).toList(), page.nextCursor());
    }

    @POST
    @Operation(summary = "Write a plan into the library")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong.")
    @APIResponse(
            responseCode = "422",
            description = "The library has no such workout_id, or the Idempotency-Key was used for another request.")
    public Response create(@HeaderParam(Once.HEADER) @Nullable String key, @Nullable PlanRequest request) {
        var caller = door.caller().asCoach();
        var plan = Body.of(request);
        return once.only(
                key,
                caller,
                "POST /plans",
                plan,
                () -> created(plans.create(caller, plan.draft(ids -> workouts.all(caller, ids)))));
    }

    @GET
    @Path("/{plan_id}")
    @Operation(summary = "A plan with its workouts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such plan for this caller.")
    public PlanAnswer show(@PathParam("plan_id") UUID planId) {
        return PlanAnswer.of(plans.whole(door.caller(), planId));
    }

    @PATCH
    @Path("/{plan_id}")
    @Operation(summary = "Change a plan; what is left out stays, and nobody's calendar changes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong.")
    @APIResponse(responseCode = "404", description = "There is no such plan for this caller.")
    @APIResponse(responseCode = "412", description = "If-Match names an older version.")
    @APIResponse(responseCode = "422", description = "The library has no such workout_id.")
    public PlanAnswer change(
            @PathParam("plan_id") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PlanRequest request) {
        var caller = door.caller();
        var type = plans.whole(caller, planId).plan().type();
        var patch = Body.of(request).patch(type, ids -> workouts.all(caller, ids));
        return PlanAnswer.of(plans.change(caller, planId, patch, present -> require(ifMatch, present)));
    }

    @POST
    @Path("/{plan_id}/copies")
    @Operation(summary = "Copy a plan; the copy is the caller's own")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(responseCode = "400", description = "The name is wrong.")
    @APIResponse(responseCode = "404", description = "There is no such plan for this caller.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response copy(
            @PathParam("plan_id") UUID planId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable CopyRequest request) {
        var caller = door.caller().asCoach();
        @Nullable String name = request == null ? null : request.name();
        return once.only(
                key,
                caller,
                "POST /plans/" + planId + "/copies",
                name == null ? "" : name,
                () -> created(plans.copy(caller, planId, name)));
    }

    @DELETE
    @Path("/{plan_id}")
    @Operation(summary = "Remove a plan from the library; whoever follows it goes on")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = "There is no such plan for this caller.")
    @APIResponse(responseCode = "412", description = "If-Match names an older version.")
    public void delete(@PathParam("plan_id") UUID planId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        plans.delete(door.caller(), planId, present -> require(ifMatch, present));
    }

    private void require(@Nullable String ifMatch, Plans.Whole present) {
        versions.require(ifMatch, () -> PlanAnswer.of(present));
    }

    static Response created(Plans.Whole whole) {
        return Response.created(URI.create("/api/v1/plans/" + whole.plan().planId()))
                .entity(PlanAnswer.of(whole))
                .build();
    }
}
