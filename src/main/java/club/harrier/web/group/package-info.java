/// Groups: overview, board, feed, comparison, members, and the way of an athlete into them.
@NullMarked
package club.harrier.web.group;

import org.jspecify.annotations.NullMarked;
