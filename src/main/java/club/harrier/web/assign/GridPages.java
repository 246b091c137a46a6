package club.harrier.web.assign;

import club.harrier.calendar.Brief;
import club.harrier.calendar.Compliance;
import club.harrier.calendar.GroupCalendars;
import club.harrier.calendar.GroupCalendars.Grid;
import club.harrier.calendar.GroupCalendars.Line;
import club.harrier.calendar.Outcome;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.platform.Failure;
import club.harrier.screen.Format;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.WeekName;
import club.harrier.unit.OrgWeek;
import club.harrier.web.GridWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A group's week as a grid: its members by the days, what was meant and what became of it.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GridPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance week(WeekPage page);
    }

    /// @param rows the members of this page
    /// @param first the place of the first of them among all `members`, from 1
    record WeekPage(
            Group group,
            OrgWeek week,
            boolean isCurrent,
            List<DayHead> days,
            List<Row> rows,
            List<GridTally> tallies,
            Compliance compliance,
            int members,
            int first,
            int page) {

        public String path(OrgWeek of, int number) {
            return GroupPlanPages.path(
                    group.groupId(), "/week?week=" + of.label() + (number > 1 ? "&page=" + number : ""));
        }

        public String before() {
            return path(week.plusWeeks(-1), page);
        }

        public String after() {
            return path(week.plusWeeks(1), page);
        }

        public String current() {
            return GroupPlanPages.path(group.groupId(), "/week");
        }

        public @Nullable String previousPage() {
            return page > 1 ? path(week, page - 1) : null;
        }

        public @Nullable String nextPage() {
            return last() < members ? path(week, page + 1) : null;
        }

        public int last() {
            return first + rows.size() - 1;
        }

        public boolean isEmpty() {
            return compliance.planned() == 0;
        }

        public String sessionPath(DayHead day) {
            return "/groups/" + group.groupId() + "/sessions/" + day.date();
        }
    }

    /// The head of a column.
    ///
    /// @param planned workouts of that day, of the whole group
    record DayHead(LocalDate date, boolean isToday, int planned, int completed) {}

    /// One member's week.
    ///
    /// @param sum such as `3 of 5`; empty where nothing is planned
    record Row(UUID athleteId, String name, List<List<GridItem>> cells, String sum) {}

    private final Groups groups;
    private final GroupCalendars calendars;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    GridPages(Groups groups, GroupCalendars calendars, Clock clock, Door door, Screen screen, View view) {
        this.groups = groups;
        this.calendars = calendars;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{group}/plans/week")
    public Response week(
            @PathParam("group") UUID groupId,
            @QueryParam("week") @Nullable String name,
            @QueryParam("page") @DefaultValue("1") int page) {
        var caller = door.caller();
        var org = caller.org();
        var group = groups.visibleTo(caller, groupId);
        var week = WeekName.evenLater(name, org, clock);
        if (page < 1 || page > 1_000) {
            throw Failure.notFound("page");
        }
        int from = (page - 1) * ROWS;
        var grid = calendars.brief(caller, groupId, week, from, ROWS);
        var lines = grid.lines();
        if (page > 1 && from >= lines.size()) {
            throw Failure.notFound("page");
        }
        return screen.show(Templates.week(new WeekPage(
                group,
                week,
                week.equals(org.week(clock)),
                days(grid, org.today(clock)),
                rows(grid, lines.subList(from, Math.min(from + ROWS, lines.size()))),
                GridTally.of(lines, view.words(GridWords.class)),
                grid.compliance(),
                lines.size(),
                from + 1,
                page)));
    }

    private static List<DayHead> days(Grid<?> grid, LocalDate today) {
        var byDate = new HashMap<LocalDate, List<Outcome>>();
        for (var line : grid.lines()) {
            for (var outcome : line.outcomes()) {
                byDate.computeIfAbsent(outcome.date(), _ -> new ArrayList<>()).add(outcome);
            }
        }
        return grid.week()
                .dates()
                .dates()
                .map(date -> {
                    var sum = Compliance.of(byDate.getOrDefault(date, List.of()));
                    return new DayHead(date, date.equals(today), sum.planned(), sum.completed());
                })
                .toList();
    }

    private List<Row> rows(Grid<Brief> grid, List<Line> lines) {
        var words = view.words(GridWords.class);
        var format = view.format();
        return lines.stream().map(it -> row(grid, it, words, format)).toList();
    }

    private static Row row(Grid<Brief> grid, Line line, GridWords words, Format format) {
        var byDate = grid.workouts(line.athleteId()).stream()
                .collect(Collectors.groupingBy(
                        Brief::date, Collectors.mapping(it -> GridItem.of(it, words, format), Collectors.toList())));
        var cells = grid.week()
                .dates()
                .dates()
                .map(date -> byDate.getOrDefault(date, List.of()))
                .toList();
        var sum = line.compliance();
        return new Row(
                line.athleteId(),
                line.displayName(),
                cells,
                sum.planned() == 0 ? "" : words.counts(sum.completed(), sum.planned()));
    }
}
