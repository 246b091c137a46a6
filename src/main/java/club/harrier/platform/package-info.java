/// What every room stands on: database, jobs, clock, ids, failures, settings.
@NullMarked
package club.harrier.platform;

import org.jspecify.annotations.NullMarked;
