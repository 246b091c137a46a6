/// Runs intended: plans assigned, athletes enrolled, workouts scheduled, and which of them are done.
@NullMarked
package club.harrier.plan;

import org.jspecify.annotations.NullMarked;
