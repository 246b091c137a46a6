/// What a file recorded: an activity with its laps and points, the bounds on reading one, and why one is refused.
@NullMarked
package club.harrier.recorded;

import org.jspecify.annotations.NullMarked;
