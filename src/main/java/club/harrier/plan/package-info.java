/// Runs intended: library, workouts, assignment, enrolment, calendar, planned against done.
@NullMarked
package club.harrier.plan;

import org.jspecify.annotations.NullMarked;
