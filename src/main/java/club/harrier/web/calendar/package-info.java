/// What lies before one athlete: today, the month, plans, pauses, personal changes and calendar addresses.
@NullMarked
package club.harrier.web.calendar;

import org.jspecify.annotations.NullMarked;
