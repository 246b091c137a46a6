/// The way in, for programs: invitations, passwords, who I am.
@NullMarked
package club.harrier.api.start;

import org.jspecify.annotations.NullMarked;
