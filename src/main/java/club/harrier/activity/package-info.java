/// Runs done: upload, import, duplicates, sub-type, laps, samples, the feed and the day totals.
@NullMarked
package club.harrier.activity;

import org.jspecify.annotations.NullMarked;
