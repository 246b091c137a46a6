package club.harrier.api.calendar;

import club.harrier.adjust.Pause;
import club.harrier.adjust.Pauses;
import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Given;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.door.Versions;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// When an athlete does not train, for programs. The coaches, and the athlete for the time ahead.
@Path("/api/v1/athletes/{athlete_id}/pauses")
@Produces("application/json")
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is a group-mate, or an athlete who may not do this.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such athlete or pause for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class PauseApi {
    private final Pauses pauses;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    PauseApi(Pauses pauses, Door door, Once once, Versions versions) {
        this.pauses = pauses;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// A pause to begin.
    public record PauseRequest(
            @Schema(description = "The first date; left out: the athlete's today.") @Nullable
            LocalDate startDate,

            @Schema(description = "The last date, included; left out: until further notice.") @Nullable
            LocalDate endDate,

            @Schema(description = "Why.", required = true) Pause.@Nullable Reason reason,

            @Schema(description = "A note that only coaches write and see, up to 2000 characters.") @Nullable
            String note) {}

    /// What changes about a pause; what is left out stays.
    public record PauseChange(
            @Schema(
                    description = "The last date, included; null: until further notice.",
                    implementation = LocalDate.class,
                    nullable = true)
            @Nullable
            Given<LocalDate> endDate,

            @Schema(description = "Why.") Pause.@Nullable Reason reason,

            @Schema(description = "A note that only coaches write and see, up to 2000 characters.") @Nullable
            String note,

            @Schema(description = "true: the rest of the athlete's plans moves by the days of the pause; only coaches.")
            @Nullable
            Boolean shift) {

        Pauses.Patch patch() {
            return new Pauses.Patch(
                    endDate != null,
                    endDate == null ? null : endDate.value(),
                    reason,
                    note,
                    Boolean.TRUE.equals(shift));
        }
    }

    /// What came of changing a pause.
    public record PauseChanged(
            @Schema(description = "The pause as it is now.") PauseAnswer pause,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId,

            @Schema(description = "How many workouts have moved with it.")
            int shiftedWorkouts) {}

    /// A pause that was taken away.
    public record PauseRemoved(
            @Schema(description = "The pause's id.") UUID pauseId,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId) {}

    /// The pauses of an athlete.
    public record PauseList(
            @Schema(description = "Latest first.") List<PauseAnswer> pauses) {}

    @GET
    @Operation(summary = "When an athlete does not train (coaches, and the athlete)")
    @APIResponse(
            responseCode = "200",
            description = "The pauses",
            content = @Content(schema = @Schema(implementation = PauseList.class)))
    public PauseList list(@PathParam("athlete_id") UUID athleteId) {
        return new PauseList(pauses.of(door.caller(), athleteId).stream()
                .map(PauseAnswer::of)
                .toList());
    }

    @GET
    @Path("/{pause_id}")
    @Operation(summary = "One pause (coaches, and the athlete)")
    @APIResponse(
            responseCode = "200",
            description = "The pause",
            content = @Content(schema = @Schema(implementation = PauseAnswer.class)))
    public PauseAnswer show(@PathParam("athlete_id") UUID athleteId, @PathParam("pause_id") UUID pauseId) {
        return PauseAnswer.of(pauses.one(door.caller(), athleteId, pauseId));
    }

    @POST
    @Operation(
            summary = "Pause an athlete",
            description = "What is scheduled inside a pause is skipped, never missed, and counts in no compliance. An "
                    + "athlete may pause themself from their today on.")
    @APIResponse(
            responseCode = "201",
            description = "The pause",
            content = @Content(schema = @Schema(implementation = PauseChanged.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The athlete pauses on some of these dates already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response pause(
            @PathParam("athlete_id") UUID athleteId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable PauseRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        return once.only(key, caller, "POST /athletes/" + athleteId + "/pauses", body, () -> {
            var draft = new Pauses.Draft(
                    body.startDate(), body.endDate(), Required.field("reason", body.reason()), body.note());
            var answer = answer(pauses.pause(caller, athleteId, draft));
            var location = URI.create("/api/v1/athletes/" + athleteId + "/pauses/"
                    + answer.pause().pauseId());
            return Response.created(location).entity(answer).build();
        });
    }

    @PATCH
    @Path("/{pause_id}")
    @Operation(summary = "Resume, or put a pause right; athletes only what they have entered themselves")
    @APIResponse(
            responseCode = "200",
            description = "The pause as it is now",
            content = @Content(schema = @Schema(implementation = PauseChanged.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The athlete pauses on some of these dates already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A plan cannot be shifted by these days; nothing is changed.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PauseChanged change(
            @PathParam("athlete_id") UUID athleteId,
            @PathParam("pause_id") UUID pauseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PauseChange request) {
        var patch = Body.of(request).patch();
        return answer(pauses.amend(
                door.caller(),
                athleteId,
                pauseId,
                patch,
                () -> versions.require(ifMatch, () -> show(athleteId, pauseId))));
    }

    @DELETE
    @Path("/{pause_id}")
    @Operation(summary = "Take a pause away, as if it had never been; athletes only one they have entered themselves")
    @APIResponse(
            responseCode = "200",
            description = "It is gone",
            content = @Content(schema = @Schema(implementation = PauseRemoved.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PauseRemoved remove(
            @PathParam("athlete_id") UUID athleteId,
            @PathParam("pause_id") UUID pauseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID changeId = pauses.remove(
                door.caller(), athleteId, pauseId, () -> versions.require(ifMatch, () -> show(athleteId, pauseId)));
        return new PauseRemoved(pauseId, changeId);
    }

    private static PauseChanged answer(Pauses.Answer answer) {
        return new PauseChanged(PauseAnswer.of(answer.pause()), answer.changeId(), answer.shiftedWorkouts());
    }
}
