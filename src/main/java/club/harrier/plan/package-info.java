/// What a coach plans for a group or an athlete: plans assigned, athletes enrolled and moved between squads, workouts
/// changed for everybody who follows.
@NullMarked
package club.harrier.plan;

import org.jspecify.annotations.NullMarked;
