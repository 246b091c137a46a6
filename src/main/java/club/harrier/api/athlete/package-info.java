/// The athletes of the club, for programs: roster, one of them, sign-in links, thresholds and zones.
@NullMarked
package club.harrier.api.athlete;

import org.jspecify.annotations.NullMarked;
