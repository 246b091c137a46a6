package club.harrier.api.calendar;

import club.harrier.api.FeedEntryAnswer;
import club.harrier.api.Required;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.Compliance;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.platform.Failure;
import club.harrier.unit.DateRange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// An athlete's calendar, for programs. The athlete and the coaches.
@Path("/api/v1/athletes/{athlete_id}/calendar")
@Produces("application/json")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
public final class CalendarApi {
    private static final int MOST_DAYS = 366;

    private final Calendars calendars;
    private final Door door;

    @Inject
    CalendarApi(Calendars calendars, Door door) {
        this.calendars = calendars;
        this.door = door;
    }

    /// A calendar, date by date, and its weeks summed up.
    public record CalendarAnswer(
            @Schema(description = "One per date of the range.")
            List<DayAnswer> days,

            @Schema(
                    description = "The weeks of the organization in which something is planned, as far as they lie in "
                            + "the range.")
            List<WeekAnswer> weeks) {}

    /// One date.
    @Schema(name = "CalendarDay")
    public record DayAnswer(LocalDate date, List<ScheduledWorkoutAnswer> workouts, List<FeedEntryAnswer> activities) {}

    /// One week.
    @Schema(name = "CalendarWeek")
    public record WeekAnswer(String label, LocalDate startDate, LocalDate endDate, Compliance compliance) {}

    @GET
    @Operation(summary = "What is planned and what was done, date by date")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(schema = @Schema(implementation = CalendarAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A date is missing or wrong, or the range is reversed or longer than 366 days.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller is a group-mate.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such athlete for this caller.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CalendarAnswer calendar(
            @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "First date.", required = true) @QueryParam("start_date") @Nullable
                    LocalDate startDate,
            @Parameter(description = "Last date, at most 366 days in all.", required = true)
                    @QueryParam("end_date")
                    @Nullable
                    LocalDate endDate) {
        var calendar = calendars.of(door.caller(), athleteId, range(startDate, endDate));
        return new CalendarAnswer(
                calendar.days().stream()
                        .map(it -> new DayAnswer(
                                it.date(),
                                it.workouts().stream()
                                        .map(ScheduledWorkoutAnswer::of)
                                        .toList(),
                                it.activities().stream()
                                        .map(FeedEntryAnswer::of)
                                        .toList()))
                        .toList(),
                calendar.weeks().stream()
                        .map(it -> new WeekAnswer(
                                it.week().label(),
                                it.week().startDate(),
                                it.week().endDate(),
                                it.compliance()))
                        .toList());
    }

    private static DateRange range(@Nullable LocalDate start, @Nullable LocalDate end) {
        var from = Required.field("start_date", start);
        var to = Required.field("end_date", end);
        if (from.getYear() < 1900 || to.getYear() > 2999) {
            throw Failure.invalid("start_date", "A calendar lies in the years 1900 to 2999.");
        }
        if (to.isBefore(from)) {
            throw Failure.invalid("end_date", "The end_date lies before the start_date.");
        }
        var range = new DateRange(from, to);
        if (range.days() > MOST_DAYS) {
            throw Failure.invalid("end_date", "A calendar shows at most " + MOST_DAYS + " days.");
        }
        return range;
    }
}
