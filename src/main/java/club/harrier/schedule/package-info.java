/// What stands on athletes' calendars: who follows which plan, which workouts that has put there, which of them are
/// done, and how they are changed and put back.
@NullMarked
package club.harrier.schedule;

import org.jspecify.annotations.NullMarked;
