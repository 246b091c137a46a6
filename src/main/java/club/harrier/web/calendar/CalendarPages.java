package club.harrier.web.calendar;

import club.harrier.calendar.Calendars;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.roster.Athlete;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An athlete's month: what is planned and what was done.
@Path("/me/calendar")
@Page
@RunOnVirtualThread
public final class CalendarPages {
    @CheckedTemplate(basePath = "mine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calendar(MonthPage page);
    }

    /// Whole weeks around a month.
    ///
    /// @param path the calendar's address
    /// @param athlete whose it is, or null for the reader's own
    record MonthPage(
            String path,
            @Nullable Athlete athlete,
            String title,
            YearMonth before,
            YearMonth after,
            boolean isNow,
            List<DayCell> days) {

        public boolean isEmpty() {
            return days.stream().allMatch(DayCell::isEmpty);
        }

        /// Where a coach adds a workout.
        ///
        /// @param rest what else the address says
        public String addPath(String rest) {
            return (athlete == null ? "" : "/athletes/" + athlete.athleteId() + "/workouts/new") + rest;
        }

        public List<DayCell> firstWeek() {
            return days.subList(0, 7);
        }
    }

    /// One date.
    record DayCell(
            LocalDate date,
            boolean isInMonth,
            boolean isToday,
            List<WorkoutLine> workouts,
            List<ActivityLine> activities) {
        public boolean isEmpty() {
            return workouts.isEmpty() && activities.isEmpty();
        }
    }

    private final Calendars calendars;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    CalendarPages(Calendars calendars, Door door, Screen screen, View view) {
        this.calendars = calendars;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(@QueryParam("month") @Nullable String asked) {
        var own = door.caller().asAthlete();
        return screen.show(Templates.calendar(page(calendars, door.caller(), view, own, null, "/me/calendar", asked)));
    }

    static MonthPage page(
            Calendars calendars,
            Caller caller,
            View view,
            UUID athleteId,
            @Nullable Athlete athlete,
            String path,
            @Nullable String asked) {
        var today = view.today();
        var month = asked == null ? YearMonth.from(today) : read(asked);
        var from = OrgWeek.holding(month.atDay(1), view.weekStart()).startDate();
        var to = OrgWeek.holding(month.atEndOfMonth(), view.weekStart()).endDate();
        var days = calendars.of(caller, athleteId, new DateRange(from, to)).days().stream()
                .map(day -> new DayCell(
                        day.date(),
                        YearMonth.from(day.date()).equals(month),
                        day.date().equals(today),
                        WorkoutLine.of(day.workouts(), view),
                        ActivityLine.of(day.activities(), view)))
                .toList();
        return new MonthPage(
                path,
                athlete,
                DateTimeFormatter.ofPattern("LLLL y", view.locale()).format(month),
                month.minusMonths(1),
                month.plusMonths(1),
                month.equals(YearMonth.from(today)),
                days);
    }

    private static YearMonth read(String asked) {
        try {
            var month = YearMonth.parse(asked);
            if (month.getYear() >= 1900 && month.getYear() < 3000) {
                return month;
            }
        } catch (DateTimeParseException noMonth) {
            // said below
        }
        throw Failure.invalid("month", "A month is written like 2026-05 and lies in the years 1900 to 2999.");
    }
}
