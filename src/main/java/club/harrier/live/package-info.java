/// The live feed: what was just recorded, told to whoever watches a group, at a cost that does not grow with them.
@NullMarked
package club.harrier.live;

import org.jspecify.annotations.NullMarked;
