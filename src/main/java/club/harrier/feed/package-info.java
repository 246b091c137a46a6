/// The runs of a group or an athlete, newest first.
@NullMarked
package club.harrier.feed;

import org.jspecify.annotations.NullMarked;
