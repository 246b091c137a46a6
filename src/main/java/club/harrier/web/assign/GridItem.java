package club.harrier.web.assign;

import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupCalendars.Done;
import club.harrier.screen.View;
import club.harrier.web.GridMark;
import club.harrier.web.GridWords;
import org.jspecify.annotations.Nullable;

/// One workout in a cell of the grid.
///
/// @param figures done and target, such as `8.2 of 8.0 km`; the target alone while it is open; empty without either
record GridItem(
        String name,
        String kind,
        GridMark mark,
        String figures,
        @Nullable String activityPath) {

    static GridItem of(Entry entry, @Nullable Done done, View view) {
        var workout = entry.workout();
        return new GridItem(
                workout.name(),
                view.kinds().of(workout.activityType(), workout.subType()),
                GridMark.of(entry, view.words(GridWords.class)),
                figures(entry, done, view),
                entry.activityId() == null ? null : "/activities/" + entry.activityId());
    }

    /// By distance where target and done both know one, else by time, as the bands are.
    private static String figures(Entry entry, @Nullable Done done, View view) {
        var format = view.format();
        var words = view.words(GridWords.class);
        @Nullable Long targetCm = entry.workout().targetDistanceCm();
        @Nullable Integer targetS = entry.workout().targetDurationS();
        if (done == null) {
            return targetCm != null ? format.distanceCm(targetCm) : targetS != null ? format.hours(targetS) : "";
        }
        if (targetCm != null && done.distanceCm() != null) {
            return words.of(format.distanceNumberCm(done.distanceCm()), format.distanceCm(targetCm));
        }
        if (targetS != null) {
            return words.of(format.hoursOfMillis(done.durationMs()), format.hours(targetS));
        }
        return done.distanceCm() != null
                ? format.distanceCm(done.distanceCm())
                : format.hoursOfMillis(done.durationMs());
    }
}
