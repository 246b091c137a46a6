package club.harrier.web.assign;

import club.harrier.calendar.Brief;
import club.harrier.screen.Format;
import club.harrier.web.GridMark;
import club.harrier.web.GridWords;
import org.jspecify.annotations.Nullable;

/// One workout in a cell of the grid, written out here: the page has hundreds of them, and each thing that a template
/// works out costs more than the same in Java.
///
/// @param figures done and target, such as `8.2 of 8.0 km`; the target alone while it is open; empty without either
record GridItem(
        String name,
        String sign,
        String word,
        String tone,
        String figures,
        @Nullable String activityPath) {

    static GridItem of(Brief workout, GridWords words, Format format) {
        var mark = GridMark.of(workout.status(), workout.band(), words);
        return new GridItem(
                workout.name(),
                mark.sign(),
                mark.word(),
                mark.tone(),
                figures(workout, words, format),
                workout.activityId() == null ? null : "/activities/" + workout.activityId());
    }

    /// By distance where target and done both know one, else by time, as the bands are.
    private static String figures(Brief workout, GridWords words, Format format) {
        @Nullable Long targetCm = workout.targetDistanceCm();
        @Nullable Integer targetS = workout.targetDurationS();
        @Nullable Long doneCm = workout.doneDistanceCm();
        if (workout.activityId() == null) {
            return targetCm != null ? format.distanceCm(targetCm) : targetS != null ? format.hours(targetS) : "";
        }
        if (targetCm != null && doneCm != null) {
            return words.of(format.distanceNumberCm(doneCm), format.distanceCm(targetCm));
        }
        if (targetS != null) {
            return words.of(format.hoursOfMillis(workout.doneMs()), format.hours(targetS));
        }
        return doneCm != null ? format.distanceCm(doneCm) : format.hoursOfMillis(workout.doneMs());
    }
}
