/// Runs done: upload, duplicates, laps, samples and the day totals.
@NullMarked
package club.harrier.activity;

import org.jspecify.annotations.NullMarked;
