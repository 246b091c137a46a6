/// The library: plans and workouts as templates, drawn and typed.
@NullMarked
package club.harrier.web.plan;

import org.jspecify.annotations.NullMarked;
