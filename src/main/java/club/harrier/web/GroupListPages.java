package club.harrier.web;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Candidates;
import club.harrier.group.Candidates.Candidate;
import club.harrier.group.Group;
import club.harrier.group.GroupMembers;
import club.harrier.group.Groups;
import club.harrier.group.Privacy;
import club.harrier.org.Caller;
import club.harrier.platform.Slice;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.Comparison;
import club.harrier.stats.Counting;
import club.harrier.stats.CrewFigures;
import club.harrier.stats.Range;
import club.harrier.stats.Window;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// All groups of the club with their week, and the athletes who are in none.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GroupListPages {
    private static final int GROUPS_AT_ONCE = 50;
    private static final int ATHLETES_AT_ONCE = 200;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance unassigned(UnassignedPage page);
    }

    /// @param next where the list goes on, or null
    record ListPage(
            List<Line> lines,
            Groups.Roster roster,
            String sought,
            @Nullable String next) {

        public boolean isFirstGroup() {
            return lines.isEmpty() && sought.isEmpty();
        }
    }

    /// A group and its week so far.
    ///
    /// @param distanceShare percent of the group of this page that ran furthest
    /// @param engagedShare whole percent of the active members
    record Line(Group group, CrewFigures week, int distanceShare, int engagedShare) {
        public boolean isPrivate() {
            return group.privacy() == Privacy.PRIVATE;
        }
    }

    record UnassignedPage(List<Candidate> athletes, int count, List<Groups.Named> groups) {}

    private final Groups groups;
    private final GroupMembers members;
    private final Candidates candidates;
    private final Comparison comparison;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    GroupListPages(
            Groups groups,
            GroupMembers members,
            Candidates candidates,
            Comparison comparison,
            Clock clock,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.members = members;
        this.candidates = candidates;
        this.comparison = comparison;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(@QueryParam("q") @Nullable String q, @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        var slice = Slice.of(GROUPS_AT_ONCE, GROUPS_AT_ONCE, cursor, Groups.KEY_PARTS);
        var part = groups.list(caller, q, slice);
        var page = new ListPage(
                lines(part.rows(), week(caller)),
                groups.roster(caller),
                Objects.requireNonNullElse(q, "").strip(),
                part.nextCursor());
        return screen.show(Templates.list(page));
    }

    private Map<UUID, CrewFigures> week(Caller caller) {
        var window = new Window(Range.CUSTOM, caller.org().week(clock).dates());
        return comparison.in(caller, window, Counting.RUNS).groups().stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.groupId()), Function.identity()));
    }

    /// A group made between the two look-ups has no figures yet; it appears at the next one.
    private static List<Line> lines(List<Group> shown, Map<UUID, CrewFigures> weeks) {
        long furthest =
                weeks.values().stream().mapToLong(CrewFigures::distanceCm).max().orElse(0);
        return shown.stream()
                .filter(group -> weeks.containsKey(group.groupId()))
                .map(group -> {
                    var week = Objects.requireNonNull(weeks.get(group.groupId()));
                    return new Line(
                            group,
                            week,
                            Shares.percent(week.distanceCm(), furthest),
                            Shares.percent(week.engagedMembers(), week.activeMembers()));
                })
                .toList();
    }

    @GET
    @Path("unassigned")
    public Response unassigned() {
        var caller = door.caller().asCoach();
        var page = new UnassignedPage(
                candidates.unassigned(caller, ATHLETES_AT_ONCE),
                groups.roster(caller).unassignedCount(),
                groups.named(caller));
        return screen.show(Templates.unassigned(page));
    }

    @POST
    @Path("unassigned")
    public Response place(@RestForm("group") UUID groupId, @RestForm("athlete") List<UUID> athletes) {
        var caller = door.caller().asCoach();
        var group = groups.visibleTo(caller, groupId);
        var words = view.words(MemberWords.class);
        if (athletes.isEmpty()) {
            return screen.to("/groups/unassigned", Flash.problem(words.nobodyChosen()));
        }
        var added = MemberPages.added(members.add(caller, groupId, List.copyOf(athletes)));
        var said = Flash.done(words.added(added.size(), group.name()))
                .undo("/groups/" + groupId + "/members/removal", "athlete", added);
        return screen.to("/groups/unassigned", said);
    }
}
