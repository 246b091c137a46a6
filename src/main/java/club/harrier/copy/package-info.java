/// The copy of a plan that a group or an athlete follows from the day it is assigned: its days, workouts and squads.
@NullMarked
package club.harrier.copy;

import org.jspecify.annotations.NullMarked;
