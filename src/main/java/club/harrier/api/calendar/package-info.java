/// What lies before an athlete, or a group, for programs: calendar, enrolments, personal changes, pauses, addresses.
@NullMarked
package club.harrier.api.calendar;

import org.jspecify.annotations.NullMarked;
