/// The athletes of the club: the list of them, one of them, import, invitation, zones.
@NullMarked
package club.harrier.web.athlete;

import org.jspecify.annotations.NullMarked;
