/// Activities, for programs: upload, import, one with its laps and samples.
@NullMarked
package club.harrier.api.run;

import org.jspecify.annotations.NullMarked;
