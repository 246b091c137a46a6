/// Plans that a group follows: assigning, squads, the week, sessions, changes for all, and taking them back.
@NullMarked
package club.harrier.web.assign;

import org.jspecify.annotations.NullMarked;
