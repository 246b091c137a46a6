/// The way in: first start, sign-in, invitation, password, choice of club, profile, and what to show when something
/// fails.
@NullMarked
package club.harrier.web.start;

import org.jspecify.annotations.NullMarked;
