/// What a workout is made of: steps and repeats, their lengths and targets; knows no plan and no calendar.
@NullMarked
package club.harrier.workout;

import org.jspecify.annotations.NullMarked;
