package club.harrier.api.calendar;

import club.harrier.api.Body;
import club.harrier.api.EnrolledAnswer;
import club.harrier.api.Required;
import club.harrier.copy.SquadWish;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.plan.Enrollments;
import club.harrier.plan.Unassigning;
import club.harrier.schedule.Enrolled;
import club.harrier.schedule.Regrouping;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The plans of one athlete, for programs. Only coaches.
@Path("/api/v1/athletes/{athlete_id}/plans")
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
        description = "There is no such athlete, or no such enrolment, for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class AthletePlanApi {
    private final Enrollments enrollments;
    private final Regrouping regrouping;
    private final Unassigning unassigning;
    private final Door door;
    private final Once once;

    @Inject
    AthletePlanApi(Enrollments enrollments, Regrouping regrouping, Unassigning unassigning, Door door, Once once) {
        this.enrollments = enrollments;
        this.regrouping = regrouping;
        this.unassigning = unassigning;
        this.door = door;
        this.once = once;
    }

    /// A plan for one athlete.
    public record EnrolRequest(
            @Schema(description = "A plan of the library; needed unless assignment_id is given.") @Nullable
            UUID planId,

            @Schema(description = "The start. With assignment_id: the athlete's first day, today at the earliest.")
            @Nullable
            LocalDate startDate,

            @Schema(description = "Instead of start_date: the last week is the org week that holds it.") @Nullable
            LocalDate raceDate,

            @Schema(description = "A plan of a group the athlete is in, to join it late.") @Nullable
            UUID assignmentId,

            @Schema(description = "With assignment_id: the letter of the squad to join; left out: none.") @Nullable
            String squad) {

        Enrollments.Wish wish() {
            return new Enrollments.Wish(
                    planId, startDate, raceDate, assignmentId, squad == null ? null : SquadWish.letter("squad", squad));
        }
    }

    /// An athlete in a plan.
    public record EnrollmentAnswer(
            UUID enrollmentId,
            UUID assignmentId,
            @Nullable UUID groupId,
            UUID planId,
            String planName,
            UUID athleteId,
            LocalDate startDate,

            @Schema(description = "Nothing is scheduled before this date.")
            LocalDate fromDate,

            LocalDate endDate,
            Enrolled.Outcome outcome,
            int scheduledWorkouts,

            @Schema(description = "The squad of the plan the athlete is in; null: in none.") @Nullable
            String squad,

            List<EnrolledAnswer.OverlapAnswer> overlaps,

            @Schema(description = "The change by which it can be undone; null where nothing was changed.") @Nullable
            UUID changeId) {

        static EnrollmentAnswer of(Enrollments.Answer answer) {
            var enrolled = EnrolledAnswer.of(answer.enrolled());
            var assignment = answer.assignment();
            return new EnrollmentAnswer(
                    Objects.requireNonNull(enrolled.enrollmentId()),
                    assignment.assignmentId(),
                    assignment.groupId(),
                    assignment.planId(),
                    assignment.name(),
                    enrolled.athleteId(),
                    assignment.startDate(),
                    enrolled.fromDate(),
                    assignment.endDate(),
                    enrolled.outcome(),
                    enrolled.scheduledWorkouts(),
                    enrolled.squad(),
                    enrolled.overlaps(),
                    answer.changeId());
        }
    }

    /// An enrolment that ended, and how many workouts left the calendar with it.
    public record LeftAnswer(
            UUID athleteId,
            UUID enrollmentId,
            int removedWorkouts,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId) {}

    @POST
    @Operation(summary = "Enrol an athlete in a plan, alone or by joining a group's plan late (from today on)")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled",
            content = @Content(schema = @Schema(implementation = EnrollmentAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The athlete was enrolled already; nothing was changed",
            content = @Content(schema = @Schema(implementation = EnrollmentAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "An unknown plan, an athlete who is not active, no member of the group, or a plan that is over.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response enrol(
            @PathParam("athlete_id") UUID athleteId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable EnrolRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        return once.only(key, caller, "POST /athletes/" + athleteId + "/plans", body, () -> {
            var answer = EnrollmentAnswer.of(enrollments.enrol(caller, athleteId, body.wish()));
            var location = URI.create("/api/v1/athletes/" + athleteId + "/plans/" + answer.enrollmentId());
            return answer.outcome() == Enrolled.Outcome.ENROLLED
                    ? Response.created(location).entity(answer).build()
                    : Response.ok(answer).build();
        });
    }

    /// Another squad for an athlete.
    public record RegroupRequest(
            @Schema(description = "A letter, A to Z, or none.", required = true) @Nullable
            String squad) {}

    @PATCH
    @Path("/{enrollment_id}")
    @Operation(
            summary = "Move an athlete to another squad of a group's plan",
            description = "What lies ahead and is not done is exchanged. Personal changes of workouts that both squads "
                    + "have are kept.")
    @APIResponse(
            responseCode = "200",
            description = "What it meant for the calendar",
            content = @Content(schema = @Schema(implementation = RegroupedAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "The squad is missing or no letter.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The plan has no such squad.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RegroupedAnswer regroup(
            @PathParam("athlete_id") UUID athleteId,
            @PathParam("enrollment_id") UUID enrollmentId,
            @Nullable RegroupRequest request) {
        var caller = door.caller();
        String squad = Required.field("squad", Required.body(request).squad());
        return RegroupedAnswer.of(
                regrouping.regroup(caller, athleteId, enrollmentId, SquadWish.letter("squad", squad)));
    }

    @DELETE
    @Path("/{enrollment_id}")
    @Operation(summary = "End an athlete's plan; what is past or done stays on the calendar")
    @APIResponse(
            responseCode = "200",
            description = "What was removed: workouts from the athlete's today on that are not done",
            content = @Content(schema = @Schema(implementation = LeftAnswer.class)))
    public LeftAnswer leave(@PathParam("athlete_id") UUID athleteId, @PathParam("enrollment_id") UUID enrollmentId) {
        var ended = unassigning.leave(door.caller(), athleteId, enrollmentId);
        return new LeftAnswer(
                athleteId, enrollmentId, ended.results().getFirst().removedWorkouts(), ended.changeId());
    }
}
