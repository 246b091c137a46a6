/// The library, for programs: plans and workouts as templates, also as text.
@NullMarked
package club.harrier.api.plan;

import org.jspecify.annotations.NullMarked;
