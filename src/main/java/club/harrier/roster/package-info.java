/// The athletes of an organization: status, labels, notes, import.
@NullMarked
package club.harrier.roster;

import org.jspecify.annotations.NullMarked;
