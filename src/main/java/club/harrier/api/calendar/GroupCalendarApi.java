package club.harrier.api.calendar;

import club.harrier.calendar.Band;
import club.harrier.calendar.Compliance;
import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupCalendars;
import club.harrier.calendar.Outcome;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.stats.WeekName;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A week of a group, members by days, for programs. Only coaches.
@Path("/api/v1/groups/{group_id}/calendar")
@Produces("application/json")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
public final class GroupCalendarApi {
    private final GroupCalendars calendars;
    private final Door door;
    private final Clock clock;

    @Inject
    GroupCalendarApi(GroupCalendars calendars, Door door, Clock clock) {
        this.calendars = calendars;
        this.door = door;
        this.clock = clock;
    }

    /// The grid of a week.
    public record GridAnswer(
            LocalDate startDate,
            LocalDate endDate,
            String label,
            Compliance compliance,

            @Schema(description = "The names behind the numbers.")
            Names names,

            @Schema(description = "Active current members, by name.")
            List<LineAnswer> members) {}

    /// One member's week.
    @Schema(name = "GroupCalendarMember")
    public record LineAnswer(UUID athleteId, String displayName, Compliance compliance, List<CellAnswer> days) {}

    /// One member's day.
    @Schema(name = "GroupCalendarDay")
    public record CellAnswer(LocalDate date, List<ScheduledWorkoutAnswer> workouts) {}

    /// Who is behind each number, once for each athlete.
    @Schema(name = "GroupCalendarNames")
    public record Names(
            List<NameAnswer> completed,
            List<NameAnswer> missed,
            List<NameAnswer> skipped,
            List<NameAnswer> open,
            List<NameAnswer> onTarget,
            List<NameAnswer> near,
            List<NameAnswer> off,
            List<NameAnswer> unmeasured) {}

    /// An athlete, and how many of the workouts.
    @Schema(name = "GroupCalendarName")
    public record NameAnswer(UUID athleteId, String displayName, long workouts) {}

    @GET
    @Operation(summary = "A week of a group: members by days, with compliance")
    @APIResponse(
            responseCode = "200",
            description = "The grid",
            content = @Content(schema = @Schema(implementation = GridAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "There is no such week.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller is not a coach.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such group for this caller.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GridAnswer week(
            @PathParam("group_id") UUID groupId,
            @Parameter(
                            description = "The week's name, like 2026-W12, or any date in it, to come or gone by; the "
                                    + "current week where left out.",
                            example = "2026-W12")
                    @QueryParam("week")
                    @Nullable
                    String week) {
        var caller = door.caller();
        var grid = calendars.of(caller, groupId, WeekName.evenLater(week, caller.org(), clock));
        return new GridAnswer(
                grid.week().startDate(),
                grid.week().endDate(),
                grid.week().label(),
                grid.compliance(),
                names(grid),
                grid.lines().stream().map(it -> line(grid, it)).toList());
    }

    private static LineAnswer line(GroupCalendars.Grid<Entry> grid, GroupCalendars.Line line) {
        var days = grid.week()
                .dates()
                .dates()
                .map(date -> new CellAnswer(
                        date,
                        grid.workouts(line.athleteId()).stream()
                                .filter(it -> it.date().equals(date))
                                .map(ScheduledWorkoutAnswer::of)
                                .toList()))
                .toList();
        return new LineAnswer(line.athleteId(), line.displayName(), line.compliance(), days);
    }

    private static Names names(GroupCalendars.Grid<Entry> grid) {
        return new Names(
                behind(grid, it -> it.status() == Entry.Status.COMPLETED),
                behind(grid, it -> it.status() == Entry.Status.MISSED),
                behind(grid, it -> it.status() == Entry.Status.SKIPPED),
                behind(grid, it -> it.status() == Entry.Status.SCHEDULED),
                behind(grid, it -> it.band() == Band.ON_TARGET),
                behind(grid, it -> it.band() == Band.NEAR),
                behind(grid, it -> it.band() == Band.OFF),
                behind(grid, it -> it.band() == Band.UNMEASURED));
    }

    private static List<NameAnswer> behind(GroupCalendars.Grid<Entry> grid, Predicate<Outcome> which) {
        return grid.lines().stream()
                .map(it -> new NameAnswer(
                        it.athleteId(),
                        it.displayName(),
                        it.outcomes().stream().filter(which).count()))
                .filter(it -> it.workouts() > 0)
                .toList();
    }
}
