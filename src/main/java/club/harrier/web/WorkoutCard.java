package club.harrier.web;

import club.harrier.library.WorkoutText;
import club.harrier.screen.View;
import club.harrier.workout.Workout;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workout of a plan or of the library, in the reader's language and units.
///
/// @param goal how far and how long, or about how long; empty where it is open
/// @param structure its parts in words; empty where it has none
public record WorkoutCard(String name, String kind, String goal, String structure, String note, Drawing drawing) {

    static WorkoutCard of(Workout workout, View view) {
        var drawing = Drawing.of(workout);
        return new WorkoutCard(
                name(workout, view),
                view.kinds().of(workout.activityType(), workout.subType()),
                goal(workout, drawing, view),
                new BlockWords(view).of(workout.blocks().parts()),
                workout.note(),
                drawing);
    }

    /// A workout that is called by its kind is so in the reader's language.
    private static String name(Workout workout, View view) {
        String usual = WorkoutText.usualName(workout.activityType(), workout.subType());
        return workout.name().equals(usual)
                ? view.kinds().of(workout.activityType(), workout.subType())
                : workout.name();
    }

    private static String goal(Workout workout, Drawing drawing, View view) {
        var format = view.format();
        if (workout.targetDistanceCm() == null && workout.targetDurationS() == null) {
            return drawing.isEmpty() ? "" : "≈\u00a0" + format.hours(drawing.seconds());
        }
        return Stream.of(
                        workout.targetDistanceCm() == null ? "" : format.distanceCm(workout.targetDistanceCm()),
                        workout.targetDurationS() == null ? "" : format.hours(workout.targetDurationS()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Whether the kind says more than the name.
    public boolean isKindNews() {
        return !kind.equalsIgnoreCase(name);
    }
}
