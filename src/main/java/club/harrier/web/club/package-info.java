/// The club for those who run it: settings, coaches, tokens, what happened.
@NullMarked
package club.harrier.web.club;

import org.jspecify.annotations.NullMarked;
