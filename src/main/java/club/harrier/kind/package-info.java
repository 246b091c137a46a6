/// What kind an activity is: its type, a run's sub-type, and the guess at the sub-type; knows no club and no database.
@NullMarked
package club.harrier.kind;

import org.jspecify.annotations.NullMarked;
