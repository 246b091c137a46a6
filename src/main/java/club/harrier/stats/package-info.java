/// What the numbers say: totals, board, engagement, trend, comparison; reads day totals and owns no activity.
@NullMarked
package club.harrier.stats;

import org.jspecify.annotations.NullMarked;
