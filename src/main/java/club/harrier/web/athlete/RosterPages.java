package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.plan.CurrentPlans;
import club.harrier.platform.Slice;
import club.harrier.roster.Athlete;
import club.harrier.roster.AthleteStatus;
import club.harrier.roster.Roster;
import club.harrier.screen.Choice;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.RosterFigures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The athletes of the club, for its coaches.
@Path("/athletes")
@Page
@RunOnVirtualThread
public final class RosterPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "roster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    /// @param total how many athletes the filters find in all
    /// @param next the way to the next page, or null
    record ListPage(
            List<RosterLine> lines,
            int total,
            RosterQuery asked,
            List<Choice> groups,
            List<Choice> statuses,
            List<String> labels,
            @Nullable String next) {

        public boolean isEmptyRoster() {
            return lines.isEmpty() && !asked.isAnything();
        }
    }

    private final Roster roster;
    private final RosterFigures figures;
    private final CurrentPlans plans;
    private final Groups groups;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    RosterPages(
            Roster roster,
            RosterFigures figures,
            CurrentPlans plans,
            Groups groups,
            Door door,
            Screen screen,
            View view) {
        this.roster = roster;
        this.figures = figures;
        this.plans = plans;
        this.groups = groups;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("label") @DefaultValue("") String label,
            @QueryParam("plan") @DefaultValue("") String plan,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        var asked = new RosterQuery(q.strip(), status, group, label, plan);
        var found = roster.list(caller, asked.filter(), Slice.of(ROWS, ROWS, cursor, Roster.KEY_PARTS));
        var part = found.athletes();
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.list(new ListPage(
                lines(caller, part.rows()),
                found.total(),
                asked.at(cursor),
                groups(groups, caller),
                statuses(view.words(RosterWords.class)),
                roster.labels(caller),
                next == null ? null : asked.at(next).path())));
    }

    /// An athlete erased between the two look-ups is left out.
    private List<RosterLine> lines(Caller caller, List<Athlete> athletes) {
        var ids = athletes.stream().map(Athlete::athleteId).toList();
        var known = figures.of(caller, ids);
        var current = plans.of(caller, ids);
        return athletes.stream()
                .filter(it -> known.containsKey(it.athleteId()))
                .map(it -> new RosterLine(
                        it,
                        Objects.requireNonNull(known.get(it.athleteId())),
                        current.getOrDefault(it.athleteId(), List.of())))
                .toList();
    }

    static List<Choice> groups(Groups groups, Caller caller) {
        return groups.named(caller).stream()
                .map(it -> new Choice(it.groupId().toString(), it.name()))
                .toList();
    }

    static List<Choice> statuses(RosterWords words) {
        return Stream.of(AthleteStatus.values())
                .map(it -> new Choice(RosterQuery.key(it), status(words, it)))
                .toList();
    }

    static String status(RosterWords words, AthleteStatus status) {
        return switch (status) {
            case ACTIVE -> words.active();
            case INACTIVE -> words.inactive();
            case SUSPENDED -> words.suspended();
        };
    }
}
