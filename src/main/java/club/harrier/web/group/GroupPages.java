package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.org.Staff;
import club.harrier.screen.Screen;
import club.harrier.stats.Counting;
import club.harrier.stats.Day;
import club.harrier.stats.WeekFigures;
import club.harrier.stats.WeekName;
import club.harrier.stats.WeeklyOverview;
import club.harrier.stats.WeeklyOverview.Idle;
import club.harrier.web.Shares;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group's first tab: its week.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GroupPages {
    private static final int NAMES = 30;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(OverviewPage page);

        static native TemplateInstance outside(OutsidePage page);
    }

    /// What an athlete outside it sees of a public group.
    record OutsidePage(Found found) {}

    /// @param owner the name of the coach who is responsible
    /// @param idle members who have not run, the first of them by name
    /// @param idleCount all of them
    record OverviewPage(Group group, String owner, WeekFigures week, List<Bar> bars, List<Idle> idle, long idleCount) {

        public long idleMore() {
            return idleCount - idle.size();
        }

        public boolean isWithoutMembers() {
            return group.memberCount() == 0;
        }
    }

    /// One day as a bar.
    ///
    /// @param height percent of the week's longest day
    record Bar(Day day, int height, boolean isToday, boolean isAhead) {
        public int top() {
            return 100 - height;
        }
    }

    private final Groups groups;
    private final WeeklyOverview overview;
    private final Staff staff;
    private final Clock clock;
    private final Door door;
    private final Screen screen;

    @Inject
    GroupPages(Groups groups, WeeklyOverview overview, Staff staff, Clock clock, Door door, Screen screen) {
        this.groups = groups;
        this.overview = overview;
        this.staff = staff;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
    }

    @GET
    @Path("{group}")
    public Response overview(@PathParam("group") UUID groupId, @QueryParam("week") @Nullable String name) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        if (!caller.isCoach() && !group.isMine()) {
            return screen.show(Templates.outside(new OutsidePage(new Found(group, true))));
        }
        var week = overview.of(caller, groupId, WeekName.of(name, caller.org(), clock), Counting.RUNS);
        var idle = overview.idle(caller, groupId, week.week(), Counting.RUNS, NAMES);
        long idleCount = week.engagement().activeMembers() - week.engagement().engagedMembers();
        var page =
                new OverviewPage(group, staff.name(caller, group.ownerId()), week, bars(caller, week), idle, idleCount);
        return screen.show(Templates.overview(page));
    }

    private List<Bar> bars(Caller caller, WeekFigures week) {
        var today = caller.org().today(clock);
        long most = week.days().stream().mapToLong(Day::distanceCm).max().orElse(0);
        return week.days().stream()
                .map(day -> new Bar(
                        day,
                        Shares.percent(day.distanceCm(), most),
                        day.date().equals(today),
                        day.date().isAfter(today)))
                .toList();
    }
}
