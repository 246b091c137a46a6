package club.harrier.web;

import club.harrier.library.WorkoutText;
import club.harrier.pace.Estimate;
import club.harrier.pace.Zones;
import club.harrier.screen.Format;
import club.harrier.screen.View;
import club.harrier.workout.Bounds;
import club.harrier.workout.Workout;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A workout of a plan or of the library, in the reader's language and units.
///
/// @param goal how far and how long, or about how long; empty where it is open
/// @param structure its parts in words; empty where it has none
public record WorkoutCard(String name, String kind, String goal, String structure, String note, Drawing drawing) {
    private static final String ABOUT = "≈\u00a0";

    /// As it is for anybody.
    public static WorkoutCard of(Workout workout, View view) {
        var drawing = Drawing.of(workout);
        return card(workout, goal(workout, drawing, view), drawing, Bounds.UNKNOWN, view);
    }

    /// As one athlete has it: with their own paces and heart rates, and what it comes to for them.
    public static WorkoutCard of(Workout workout, Zones zones, View view) {
        @Nullable Estimate estimate = Estimate.of(workout, zones);
        var drawing = Drawing.of(workout);
        String goal = estimate == null || !estimate.isComplete()
                ? goal(workout, drawing, view)
                : about(workout, estimate, view.format());
        return card(workout, goal, drawing, zones, view);
    }

    private static WorkoutCard card(Workout workout, String goal, Drawing drawing, Bounds bounds, View view) {
        return new WorkoutCard(
                name(workout, view),
                view.kinds().of(workout.activityType(), workout.subType()),
                goal,
                new BlockWords(view, bounds).of(workout.blocks().parts()),
                workout.note(),
                drawing);
    }

    /// Distance and time, each marked where it is estimated.
    private static String about(Workout workout, Estimate estimate, Format format) {
        String distance = format.distanceCm(estimate.distanceCm());
        String time = format.hours(estimate.durationS());
        return (workout.targetDistanceCm() == null ? ABOUT + distance : distance)
                + ", "
                + (workout.targetDurationS() == null ? ABOUT + time : time);
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
            return drawing.isEmpty() ? "" : ABOUT + format.hours(drawing.seconds());
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
