/// Life happens: one athlete's own workouts, plans shifted, athletes paused, and any of it taken back.
@NullMarked
package club.harrier.adjust;

import org.jspecify.annotations.NullMarked;
