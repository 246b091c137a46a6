package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.group.Privacy;
import club.harrier.org.Caller;
import club.harrier.org.Staff;
import club.harrier.platform.Slice;
import club.harrier.screen.Screen;
import club.harrier.stats.Comparison;
import club.harrier.stats.Counting;
import club.harrier.stats.CrewFigures;
import club.harrier.stats.Range;
import club.harrier.stats.Window;
import club.harrier.web.Shares;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.jspecify.annotations.Nullable;

/// All groups of the club with their week.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GroupListPages {
    private static final int GROUPS_AT_ONCE = 50;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
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
    /// @param owner the name of the coach who is responsible
    /// @param distanceShare percent of the group of this page that ran furthest
    /// @param engagedShare whole percent of the active members
    record Line(Group group, String owner, CrewFigures week, int distanceShare, int engagedShare) {
        public boolean isPrivate() {
            return group.privacy() == Privacy.PRIVATE;
        }
    }

    private final Groups groups;
    private final Comparison comparison;
    private final Staff staff;
    private final Clock clock;
    private final Door door;
    private final Screen screen;

    @Inject
    GroupListPages(Groups groups, Comparison comparison, Staff staff, Clock clock, Door door, Screen screen) {
        this.groups = groups;
        this.comparison = comparison;
        this.staff = staff;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
    }

    @GET
    public Response list(@QueryParam("q") @Nullable String q, @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        var slice = Slice.of(GROUPS_AT_ONCE, GROUPS_AT_ONCE, cursor, Groups.KEY_PARTS);
        var part = groups.list(caller, q, slice);
        var page = new ListPage(
                lines(part.rows(), week(caller), owners(caller)),
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

    private Map<UUID, String> owners(Caller caller) {
        return staff.named(caller).stream().collect(Collectors.toMap(Staff.Named::accountId, Staff.Named::displayName));
    }

    /// A group made between the two look-ups has no figures yet; it appears at the next one.
    private static List<Line> lines(List<Group> shown, Map<UUID, CrewFigures> weeks, Map<UUID, String> owners) {
        long furthest =
                weeks.values().stream().mapToLong(CrewFigures::distanceCm).max().orElse(0);
        return shown.stream()
                .filter(group -> weeks.containsKey(group.groupId()))
                .map(group -> {
                    var week = Objects.requireNonNull(weeks.get(group.groupId()));
                    return new Line(
                            group,
                            owners.getOrDefault(group.ownerId(), ""),
                            week,
                            Shares.percent(week.distanceCm(), furthest),
                            Shares.percent(week.engagedMembers(), week.activeMembers()));
                })
                .toList();
    }
}
