package club.harrier.web.calendar;

import club.harrier.calendar.Entry;
import club.harrier.screen.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workout on the athlete's calendar, in the reader's language and units.
///
/// @param goal how far, else how long; empty where the plan leaves it open
/// @param tone the colour of its status: empty, `good` or `bad`
/// @param activityId what it was, once done
/// @param path its own page
/// @param isChanged it is the athlete's own: changed, moved or added
/// @param isPaused it lies in a pause
record WorkoutLine(
        String name,
        String kind,
        String goal,
        String note,
        String plan,
        String status,
        String tone,
        @Nullable UUID activityId,
        String path,
        boolean isChanged,
        boolean isPaused) {

    /// Whether something about it is to be said beside its status.
    public boolean isMarked() {
        return isChanged || isPaused;
    }

    static List<WorkoutLine> of(List<Entry> entries, View view) {
        return entries.stream().map(it -> of(it, view)).toList();
    }

    private static WorkoutLine of(Entry entry, View view) {
        var workout = entry.workout();
        return new WorkoutLine(
                workout.name(),
                view.kinds().of(workout.activityType(), workout.subType()),
                goal(entry, view),
                workout.note(),
                entry.planName(),
                status(entry.status(), view.words(CalendarWords.class)),
                tone(entry.status()),
                entry.activityId(),
                "/scheduled-workouts/" + entry.scheduledWorkoutId(),
                entry.differs() != null || entry.isAdded(),
                entry.isPaused());
    }

    private static String goal(Entry entry, View view) {
        var workout = entry.workout();
        if (workout.targetDistanceCm() != null) {
            return view.format().distanceCm(workout.targetDistanceCm());
        }
        return workout.targetDurationS() == null ? "" : view.format().hours(workout.targetDurationS());
    }

    private static String status(Entry.Status status, CalendarWords words) {
        return switch (status) {
            case SCHEDULED -> words.planned();
            case COMPLETED -> words.done();
            case MISSED -> words.missed();
            case SKIPPED -> words.skipped();
        };
    }

    private static String tone(Entry.Status status) {
        return switch (status) {
            case COMPLETED -> "good";
            case MISSED -> "bad";
            case SCHEDULED, SKIPPED -> "";
        };
    }
}
