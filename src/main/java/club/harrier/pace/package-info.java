/// Paces and heart rates: what each athlete's thresholds were on which date, the zones that follow, and what a workout
/// comes to for that athlete.
@NullMarked
package club.harrier.pace;

import org.jspecify.annotations.NullMarked;
