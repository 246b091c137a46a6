package club.harrier.web;

import club.harrier.library.WorkoutFilter;
import club.harrier.library.Workouts;
import club.harrier.org.Caller;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
import club.harrier.screen.View;
import java.util.List;

/// Workouts of the library to choose from in a form: those found by a part of their name or note.
///
/// @param path the page that is searched
/// @param keep what the page's address says besides what is sought
/// @param orWritten whether the form also takes one that is typed
public record WorkoutChoices(
        String path, List<Choice> keep, boolean orWritten, String sought, List<ShelfLine> lines, boolean hasMore) {
    private static final int ROWS = 8;

    public static WorkoutChoices of(Workouts workouts, Caller caller, View view, String sought, WorkoutChoices of) {
        String q = sought.strip();
        var filter = new WorkoutFilter(q.isEmpty() ? null : q, null, null, null, false);
        var part = workouts.page(caller, filter, Slice.of(ROWS, ROWS, null, Workouts.KEY_PARTS));
        return new WorkoutChoices(
                of.path,
                of.keep,
                of.orWritten,
                q,
                part.rows().stream().map(it -> ShelfLine.of(it, view)).toList(),
                part.nextCursor() != null);
    }

    /// For a form that puts a workout of the library somewhere.
    public static WorkoutChoices at(String path, Choice... keep) {
        return new WorkoutChoices(path, List.of(keep), false, "", List.of(), false);
    }

    /// For a form in which a workout may be typed instead.
    public static WorkoutChoices orWritten(String path, Choice... keep) {
        return new WorkoutChoices(path, List.of(keep), true, "", List.of(), false);
    }

    /// Whether there is nothing to choose from, whatever is sought.
    public boolean isEmptyShelf() {
        return lines.isEmpty() && sought.isEmpty();
    }
}
