package club.harrier.library;

import club.harrier.workout.Workout;

/// A workout on a day of a plan.
///
/// @param week 1 for the first
/// @param day weekday, 1 Monday to 7 Sunday
public record PlacedWorkout(int week, int day, Workout workout) {}
