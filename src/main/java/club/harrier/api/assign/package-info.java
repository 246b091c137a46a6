/// Plans that a group follows, for programs: assigning, changes for all, and taking them back.
@NullMarked
package club.harrier.api.assign;

import org.jspecify.annotations.NullMarked;
