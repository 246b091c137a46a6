/// The library: training plans and workouts as templates, before anybody follows them.
@NullMarked
package club.harrier.library;

import org.jspecify.annotations.NullMarked;
