package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.screen.Choice;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.BoardRow;
import club.harrier.stats.Counting;
import club.harrier.stats.GroupFigures;
import club.harrier.stats.GroupStats;
import club.harrier.stats.Members;
import club.harrier.stats.Metric;
import club.harrier.stats.Range;
import club.harrier.stats.TypeFilter;
import club.harrier.stats.Window;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A group's leaderboard and its trend.
@Path("/groups/{group}/leaderboard")
@Page
@RunOnVirtualThread
public final class BoardPages {
    private static final int ROWS = 200;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(BoardPage page);
    }

    /// @param ranges the windows to choose from
    /// @param isShared whether two or more share a rank
    record BoardPage(
            Group group,
            GroupFigures figures,
            List<Span> ranges,
            List<Choice> metrics,
            String metric,
            String members,
            boolean isShared) {

        public boolean isThen() {
            return members.equals("then");
        }

        public boolean isCustom() {
            return figures.window().range() == Range.CUSTOM;
        }
    }

    /// @param name as in the address: `30d`
    record Span(String name, String label, boolean isChosen) {}

    private final Groups groups;
    private final GroupStats stats;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    BoardPages(Groups groups, GroupStats stats, Clock clock, Door door, Screen screen, View view) {
        this.groups = groups;
        this.stats = stats;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response board(
            @PathParam("group") UUID groupId,
            @QueryParam("range") @DefaultValue("30d") Range range,
            @QueryParam("start_date") @Nullable LocalDate start,
            @QueryParam("end_date") @Nullable LocalDate end,
            @QueryParam("metric") @DefaultValue("distance") Metric metric,
            @QueryParam("members") @DefaultValue("current") Members members) {
        var caller = door.caller();
        boolean isCustom = start != null || end != null;
        var asked = isCustom ? new Window.Asked(Range.CUSTOM, start, end, null, null) : Window.Asked.of(range);
        var window = Window.of(asked, caller.org(), clock);
        var figures = stats.in(caller, groupId, window, new Counting(TypeFilter.RUN, members), metric, ROWS);
        var page = new BoardPage(
                groups.visibleTo(caller, groupId),
                figures,
                ranges(window.range()),
                metrics(),
                metric.name().toLowerCase(Locale.ROOT),
                members.name().toLowerCase(Locale.ROOT),
                isShared(figures.board()));
        return screen.show(Templates.board(page));
    }

    private List<Span> ranges(Range chosen) {
        var words = view.words(BoardWords.class);
        return Stream.of(Range.values())
                .filter(it -> it != Range.CUSTOM)
                .map(it -> new Span(it.toString(), words.days(it.toString().replace("d", "")), it == chosen))
                .toList();
    }

    private List<Choice> metrics() {
        var words = view.words(GroupWords.class);
        return List.of(
                new Choice("distance", words.distance()),
                new Choice("activities", words.runs()),
                new Choice("moving_time", words.movingTime()),
                new Choice("elevation_gain", words.climb()));
    }

    private static boolean isShared(List<BoardRow> board) {
        return board.stream().map(BoardRow::rank).distinct().count() < board.size();
    }
}
