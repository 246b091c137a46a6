/// Planned against done: calendars, what was matched, compliance.
@NullMarked
package club.harrier.calendar;

import org.jspecify.annotations.NullMarked;
