/// Groups, for programs: members, join requests, figures, board, comparison, feed and what comes in live.
@NullMarked
package club.harrier.api.group;

import org.jspecify.annotations.NullMarked;
