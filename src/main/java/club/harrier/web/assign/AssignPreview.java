package club.harrier.web.assign;

import club.harrier.copy.Assignment;
import club.harrier.copy.Squad;
import club.harrier.plan.Assignments;
import club.harrier.schedule.Enrolled;
import club.harrier.screen.View;
import club.harrier.unit.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What assigning a plan means, or would mean, for each member, and what to know about its dates.
///
/// @param squads by letter
/// @param notes sentences about the dates
/// @param fresh how many are new in it
/// @param workouts how many are put on calendars in all
/// @param changeId by which it can be taken back, or null
record AssignPreview(
        Assignment assignment,
        List<Squad> squads,
        List<Enrolled> results,
        List<String> notes,
        int fresh,
        int workouts,
        @Nullable UUID changeId) {

    static AssignPreview of(Assignments.Answer answer, LocalDate today, View view) {
        var results = answer.results();
        return new AssignPreview(
                answer.assignment(),
                answer.squads(),
                results,
                notes(answer.assignment(), today, view),
                Math.toIntExact(results.stream().filter(AssignPreview::isNew).count()),
                results.stream().mapToInt(Enrolled::scheduledWorkouts).sum(),
                answer.changeId());
    }

    private static boolean isNew(Enrolled result) {
        return result.outcome() == Enrolled.Outcome.ENROLLED;
    }

    public boolean isFresh(Enrolled result) {
        return isNew(result);
    }

    public DateRange dates() {
        return new DateRange(assignment.startDate(), assignment.endDate());
    }

    public int already() {
        return results.size() - fresh;
    }

    public long overlapping() {
        return results.stream()
                .filter(it -> isNew(it) && !it.overlaps().isEmpty())
                .count();
    }

    private static List<String> notes(Assignment assignment, LocalDate today, View view) {
        var words = view.words(AssignWords.class);
        var start = assignment.startDate();
        var weekOne = assignment.weekOne();
        var notes = new ArrayList<String>();
        if (assignment.raceDate() != null) {
            notes.add(words.countedBack(day(assignment.raceDate(), view), day(weekOne, view)));
            long gone = Math.min(assignment.weeks(), ChronoUnit.WEEKS.between(weekOne, today));
            if (today.isAfter(assignment.raceDate())) {
                notes.add(words.raceIsOver());
            } else if (gone > 0) {
                notes.add(words.weeksGone((int) gone));
            }
            return notes;
        }
        notes.add(words.runs(day(start, view), day(assignment.endDate(), view)));
        if (!start.equals(weekOne)) {
            notes.add(words.midWeek(day(weekOne, view)));
        }
        if (today.isAfter(assignment.endDate())) {
            notes.add(words.isOver());
        } else if (start.isBefore(today)) {
            notes.add(words.past());
        }
        return notes;
    }

    /// `Mon, 30 Nov 2026`: for dates that may lie far away.
    static String day(LocalDate date, View view) {
        return view.format().weekday(date) + ", " + view.format().date(date);
    }
}
