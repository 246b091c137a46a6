package club.harrier.web.calendar;

import club.harrier.activity.FeedEntry;
import club.harrier.adjust.Pauses;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.Calendars.Day;
import club.harrier.calendar.Entry;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.feed.Diary;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.kind.ActivityType;
import club.harrier.platform.Slice;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.DateRange;
import club.harrier.unit.OrgWeek;
import club.harrier.web.ActivityLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An athlete's day: what is next, how the week stands, the groups, what was done last.
@Path("/today")
@Page
@RunOnVirtualThread
public final class TodayPages {
    private static final int DAYS_AHEAD = 14;
    private static final int LATEST = 5;

    @CheckedTemplate(basePath = "mine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance today(TodayPage page);
    }

    /// @param pause the one that today lies in, or null
    /// @param nextOn the date of the next workouts, or null where none is planned
    record TodayPage(
            LocalDate date,
            @Nullable LocalDate nextOn,
            List<WorkoutLine> next,
            @Nullable PauseLine pause,
            Week week,
            List<Group> groups,
            List<ActivityLine> latest) {

        public boolean isNextToday() {
            return date.equals(nextOn);
        }
    }

    /// The runs of a week.
    record Week(DateRange dates, long distanceCm, long runs, double seconds, List<Bar> bars) {}

    /// One day as a bar.
    ///
    /// @param height percent of the week's longest day
    record Bar(LocalDate date, long distanceCm, int height, boolean isToday, boolean isAhead) {
        public double metres() {
            return distanceCm / 100.0;
        }

        public int top() {
            return 100 - height;
        }
    }

    private final Calendars calendars;
    private final Pauses pauses;
    private final Diary diary;
    private final Groups groups;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    TodayPages(Calendars calendars, Pauses pauses, Diary diary, Groups groups, Door door, Screen screen, View view) {
        this.calendars = calendars;
        this.pauses = pauses;
        this.diary = diary;
        this.groups = groups;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response today() {
        var caller = door.caller();
        var athlete = caller.asAthlete();
        var today = view.today();
        var week = OrgWeek.holding(today, view.weekStart()).dates();
        var days = calendars
                .of(caller, athlete, new DateRange(week.start(), today.plusDays(DAYS_AHEAD)))
                .days();
        var next = days.stream()
                .filter(day -> !day.date().isBefore(today) && !open(day).isEmpty())
                .findFirst();
        var latest = diary.of(caller, athlete, new Slice(LATEST, null)).rows();
        return screen.show(Templates.today(new TodayPage(
                today,
                next.map(Day::date).orElse(null),
                next.map(day -> WorkoutLine.of(open(day), view)).orElse(List.of()),
                PauseLine.of(pauses.of(caller, athlete), view).stream()
                        .filter(PauseLine::isNow)
                        .findFirst()
                        .orElse(null),
                week(week, days, today),
                groups.mine(caller),
                ActivityLine.of(latest, view))));
    }

    private static List<Entry> open(Day day) {
        return day.workouts().stream()
                .filter(it -> it.status() == Entry.Status.SCHEDULED)
                .toList();
    }

    private static Week week(DateRange week, List<Day> days, LocalDate today) {
        var shown = days.stream().filter(day -> week.contains(day.date())).toList();
        long most =
                Math.max(1, shown.stream().mapToLong(TodayPages::distance).max().orElse(0));
        return new Week(
                week,
                shown.stream().mapToLong(TodayPages::distance).sum(),
                shown.stream().flatMap(TodayPages::runs).count(),
                shown.stream()
                                .flatMap(TodayPages::runs)
                                .map(FeedEntry::movingMillis)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum()
                        / 1_000.0,
                shown.stream()
                        .map(day -> new Bar(
                                day.date(),
                                distance(day),
                                (int) (100 * distance(day) / most),
                                day.date().equals(today),
                                day.date().isAfter(today)))
                        .toList());
    }

    private static Stream<FeedEntry> runs(Day day) {
        return day.activities().stream().filter(it -> it.activityType() == ActivityType.RUN);
    }

    private static long distance(Day day) {
        return runs(day)
                .map(FeedEntry::distanceCm)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
