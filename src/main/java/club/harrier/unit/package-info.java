/// Small records that do the arithmetic: distance, pace, date ranges, org weeks, unit systems.
@NullMarked
package club.harrier.unit;

import org.jspecify.annotations.NullMarked;
