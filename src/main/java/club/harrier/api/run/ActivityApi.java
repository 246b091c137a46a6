package club.harrier.api.run;

import club.harrier.activity.Activities;
import club.harrier.activity.Activity;
import club.harrier.activity.Deletions;
import club.harrier.activity.Recordings;
import club.harrier.api.FeedEntryAnswer;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.door.Versions;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Single activities for programs.
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RunOnVirtualThread
@Singleton
@APIResponse(
        responseCode = "400",
        description = "Something cannot be read, or lies outside what is allowed",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Known to the caller, but not theirs to read in full or to change",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class ActivityApi {
    private final Door door;
    private final Activities activities;
    private final Deletions deletions;
    private final Recordings recordings;
    private final Once once;
    private final Versions versions;

    @Inject
    ActivityApi(
            Door door,
            Activities activities,
            Deletions deletions,
            Recordings recordings,
            Once once,
            Versions versions) {
        this.door = door;
        this.activities = activities;
        this.deletions = deletions;
        this.recordings = recordings;
        this.once = once;
        this.versions = versions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write an activity down by hand")
    @APIResponse(
            responseCode = "201",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "No such athlete here, or a sub_type for something that is no run",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response record(
            @Nullable ManualActivityRequest request,
            @Parameter(description = "The same key with the same body does it once, for 24 hours")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key) {
        var given = ManualActivityRequest.required("body", request);
        var entry = given.activity();
        var caller = door.caller();
        return once.only(key, caller, "POST /activities", given, () -> {
            var activity = activities.record(caller, given.athleteId(), entry);
            return Response.created(URI.create("/api/v1/activities/" + activity.activityId()))
                    .entity(answer(caller, activity))
                    .build();
        });
    }

    @GET
    @Path("/{activity_id}")
    @Operation(
            summary = "An activity",
            description = "With laps, and with the recorded points where samples=true. The athlete and the coaches see "
                    + "all of it; a current group-mate of an active athlete is given the feed's fields alone, and 403 "
                    + "where samples are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(anyOf = {ActivityAnswer.class, FeedEntryAnswer.class})))
    @APIResponse(
            responseCode = "404",
            description = "No such activity for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response show(
            @Parameter(description = "The activity") @PathParam("activity_id") UUID activityId,
            @Parameter(description = "true: with the recorded points") @QueryParam("samples") @DefaultValue("false")
                    boolean samples) {
        var caller = door.caller();
        var seen = activities.visibleTo(caller, activityId).orElseThrow(() -> Failure.notFound("activity"));
        if (!seen.isEntire() && !samples) {
            return Response.ok(FeedEntryAnswer.of(seen.activity().shown())).build();
        }
        return Response.ok(
                        ActivityAnswer.of(seen.activity(), recordings.of(caller, activityId, samples), samples, null))
                .build();
    }

    @PATCH
    @Path("/{activity_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change an activity",
            description = "For the athlete and the coaches. Figures of the group follow at once. If-Match takes the "
                    + "ETag of the activity as it is shown without samples.")
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            content = @Content(schema = @Schema(implementation = ActivityAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such activity for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody has changed it since the version named in If-Match",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A figure of a recorded activity, or a sub_type for something that is no run",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ActivityAnswer change(
            @Parameter(description = "The activity") @PathParam("activity_id") UUID activityId,
            @Nullable ActivityPatch patch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var caller = door.caller();
        var change = ManualActivityRequest.required("body", patch).change();
        return answer(
                caller,
                activities.change(
                        caller,
                        activityId,
                        change,
                        present -> versions.require(ifMatch, () -> answer(caller, present))));
    }

    @DELETE
    @Path("/{activity_id}")
    @Operation(
            summary = "Delete an activity",
            description = "For the athlete and the coaches. Figures of the group follow at once, and its file may be "
                    + "uploaded again. Within 24 hours a restoration brings it back.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(
            responseCode = "404",
            description = "No such activity for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody has changed it since the version named in If-Match",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete(
            @Parameter(description = "The activity") @PathParam("activity_id") UUID activityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var caller = door.caller();
        deletions.delete(caller, activityId, present -> versions.require(ifMatch, () -> answer(caller, present)));
    }

    @POST
    @Path("/{activity_id}/restoration")
    @Operation(
            summary = "Bring a deleted activity back",
            description = "Within 24 hours of its deletion, for the athlete and the coaches: everything is as it was, "
                    + "with its id, file, laps, samples, edits and matches by hand.")
    @APIResponse(
            responseCode = "201",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such deleted activity for the caller, or it was deleted more than 24 hours ago",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is there (already_there), or was recorded again meanwhile (recorded_again)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response restore(
            @Parameter(description = "The deleted activity") @PathParam("activity_id") UUID activityId,
            @Parameter(description = "The same key does it once, for 24 hours") @HeaderParam(Once.HEADER) @Nullable
                    String key) {
        var caller = door.caller();
        return once.only(key, caller, "POST /activities/" + activityId + "/restoration", "", () -> {
            var activity = deletions.restore(caller, activityId);
            return Response.created(URI.create("/api/v1/activities/" + activityId))
                    .entity(answer(caller, activity))
                    .build();
        });
    }

    private ActivityAnswer answer(Caller caller, Activity activity) {
        return ActivityAnswer.of(activity, recordings.of(caller, activity.activityId(), false), false, null);
    }
}
