/// Whole folders and archives of activity files, taken in as a job.
@NullMarked
package club.harrier.intake;

import org.jspecify.annotations.NullMarked;
