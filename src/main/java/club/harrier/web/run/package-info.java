/// Activities: upload, written by hand, list, one with its curves and zones.
@NullMarked
package club.harrier.web.run;

import org.jspecify.annotations.NullMarked;
