/// Reads FIT files, the binary ones that watches write.
@NullMarked
package club.harrier.fit;

import org.jspecify.annotations.NullMarked;
