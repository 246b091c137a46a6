/// What athletes did, date by date and activity by activity, kept in memory for as long as it is what the
/// database has.
@NullMarked
package club.harrier.days;

import org.jspecify.annotations.NullMarked;
