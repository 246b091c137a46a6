package club.harrier.web.assign;

import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupSessions;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.platform.Failure;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.OrgWeek;
import club.harrier.web.WorkoutCard;
import club.harrier.workout.Workout;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// A group's session of one day, for the coach to print and take along.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class SessionPages {
    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance session(SessionPage page);
    }

    /// @param free members without a workout on that day
    record SessionPage(Group group, LocalDate date, OrgWeek week, List<Session> sessions, List<String> free) {
        public String weekPath() {
            return GroupPlanPages.path(group.groupId(), "/week?week=" + week.label());
        }

        public String path(int days) {
            return "/groups/" + group.groupId() + "/sessions/" + date.plusDays(days);
        }
    }

    /// One workout and who is to do it.
    ///
    /// @param zones the names of the pace zones it asks for, which are columns
    record Session(WorkoutCard card, String plan, List<String> zones, List<Runner> runners) {}

    /// @param paces the runner's own paces in those zones; a dash where they are not known
    /// @param isOut skipped, such as by a pause
    record Runner(String name, List<String> paces, boolean isOut) {}

    record Key(String plan, Workout workout) {}

    record Place(GroupSessions.Runner runner, Entry entry) {}

    private final Groups groups;
    private final GroupSessions groupSessions;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    SessionPages(Groups groups, GroupSessions groupSessions, Door door, Screen screen, View view) {
        this.groups = groups;
        this.groupSessions = groupSessions;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{group}/sessions/{date}")
    public Response show(@PathParam("group") UUID groupId, @PathParam("date") String given) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var date = read(given);
        var week = OrgWeek.holding(date, caller.org().weekStart());
        var byWorkout = new LinkedHashMap<Key, List<Place>>();
        var free = new ArrayList<String>();
        for (var runner : groupSessions.of(caller, groupId, date)) {
            if (runner.workouts().isEmpty()) {
                free.add(runner.displayName());
            }
            runner.workouts()
                    .forEach(it -> byWorkout
                            .computeIfAbsent(new Key(it.planName(), it.workout()), _ -> new ArrayList<>())
                            .add(new Place(runner, it)));
        }
        var sessions = byWorkout.entrySet().stream()
                .map(it -> session(it.getKey(), it.getValue()))
                .toList();
        return screen.show(Templates.session(new SessionPage(group, date, week, sessions, free)));
    }

    private static LocalDate read(String given) {
        try {
            var date = LocalDate.parse(given);
            if (date.getYear() >= 1900 && date.getYear() < 3000) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // said below
        }
        throw Failure.notFound("day");
    }

    private Session session(Key key, List<Place> places) {
        var zones = PaceColumns.of(key.workout());
        return new Session(
                WorkoutCard.of(key.workout(), view),
                key.plan(),
                zones.stream().map(it -> PaceColumns.name(it, view)).toList(),
                places.stream()
                        .map(it -> new Runner(
                                it.runner().displayName(),
                                zones.stream()
                                        .map(zone ->
                                                PaceColumns.pace(it.runner().zones(), zone, view))
                                        .toList(),
                                it.entry().status() == Entry.Status.SKIPPED))
                        .toList());
    }
}
