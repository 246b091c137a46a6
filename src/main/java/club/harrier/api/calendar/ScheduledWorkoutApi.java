package club.harrier.api.calendar;

import club.harrier.api.Required;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.HandMatches;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.pace.Thresholds;
import club.harrier.workout.FitWorkout;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// One workout on a calendar, for programs. The athlete and the coaches.
@Path("/api/v1/scheduled-workouts/{scheduled_workout_id}")
@Produces("application/json")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
@APIResponse(
        responseCode = "404",
        description = "There is no such workout for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class ScheduledWorkoutApi {
    private final Calendars calendars;
    private final HandMatches handMatches;
    private final Thresholds thresholds;
    private final Door door;

    @Inject
    ScheduledWorkoutApi(Calendars calendars, HandMatches handMatches, Thresholds thresholds, Door door) {
        this.thresholds = thresholds;
        this.calendars = calendars;
        this.handMatches = handMatches;
        this.door = door;
    }

    /// What the workout was.
    public record MatchRequest(
            @Schema(description = "An activity of the same athlete, of any date; null: none was it.", required = true)
            @Nullable
            UUID activityId) {}

    @GET
    @Operation(summary = "A workout on a calendar")
    @APIResponse(
            responseCode = "200",
            description = "The workout",
            content = @Content(schema = @Schema(implementation = ScheduledWorkoutAnswer.class)))
    public ScheduledWorkoutAnswer show(@PathParam("scheduled_workout_id") UUID scheduledWorkoutId) {
        return ScheduledWorkoutAnswer.of(calendars.entry(door.caller(), scheduledWorkoutId));
    }

    @GET
    @Path("/fit")
    @Produces("application/vnd.ant.fit")
    @Operation(summary = "The workout as a FIT file that a watch takes, with the athlete's own paces and heart rates")
    @APIResponse(responseCode = "200", description = "The file")
    public Response fit(@PathParam("scheduled_workout_id") UUID scheduledWorkoutId) {
        var caller = door.caller();
        var entry = calendars.entry(caller, scheduledWorkoutId);
        var zones = thresholds.zones(caller, entry.athleteId(), entry.date());
        return Response.ok(FitWorkout.of(entry.workout(), entry.date(), zones))
                .header("Content-Disposition", "attachment; filename=\"" + entry.date() + ".fit\"")
                .build();
    }

    @PUT
    @Path("/match")
    @Operation(summary = "Say what a workout was; the matcher never undoes it")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now",
            content = @Content(schema = @Schema(implementation = ScheduledWorkoutAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody has said that this activity was another workout.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The athlete has no such activity.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ScheduledWorkoutAnswer match(
            @PathParam("scheduled_workout_id") UUID scheduledWorkoutId, @Nullable MatchRequest request) {
        handMatches.decide(
                door.caller(), scheduledWorkoutId, Required.body(request).activityId());
        return show(scheduledWorkoutId);
    }

    @DELETE
    @Path("/match")
    @Operation(summary = "Take back what was said, so that the matcher decides again")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now",
            content = @Content(schema = @Schema(implementation = ScheduledWorkoutAnswer.class)))
    public ScheduledWorkoutAnswer forget(@PathParam("scheduled_workout_id") UUID scheduledWorkoutId) {
        handMatches.forget(door.caller(), scheduledWorkoutId);
        return show(scheduledWorkoutId);
    }
}
