package club.harrier.web;

import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupCalendars;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.platform.Failure;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.OrgWeek;
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
    record Session(String name, String kind, String goal, String plan, String note, List<Runner> runners) {}

    /// @param isOut skipped, such as by a pause
    record Runner(String name, boolean isOut) {}

    record Key(String plan, Workout workout) {}

    private final Groups groups;
    private final GroupCalendars calendars;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    SessionPages(Groups groups, GroupCalendars calendars, Door door, Screen screen, View view) {
        this.groups = groups;
        this.calendars = calendars;
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
        var byWorkout = new LinkedHashMap<Key, List<Runner>>();
        var free = new ArrayList<String>();
        for (var line : calendars.of(caller, groupId, week).lines()) {
            var today = line.workouts().stream()
                    .filter(it -> it.date().equals(date))
                    .toList();
            if (today.isEmpty()) {
                free.add(line.displayName());
            }
            today.forEach(it -> byWorkout
                    .computeIfAbsent(new Key(it.planName(), it.workout()), _ -> new ArrayList<>())
                    .add(new Runner(line.displayName(), it.status() == Entry.Status.SKIPPED)));
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

    private Session session(Key key, List<Runner> runners) {
        var workout = key.workout();
        var format = view.format();
        String goal = workout.targetDistanceCm() != null
                ? format.distanceCm(workout.targetDistanceCm())
                : workout.targetDurationS() != null ? format.hours(workout.targetDurationS()) : "";
        return new Session(
                workout.name(),
                view.kinds().of(workout.activityType(), workout.subType()),
                goal,
                key.plan(),
                workout.note(),
                runners);
    }
}
