/// The start of Harrier and its command line.
@NullMarked
package club.harrier;

import org.jspecify.annotations.NullMarked;
