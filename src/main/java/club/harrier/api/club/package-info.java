/// The club for those who run it, for programs: settings, coaches, tokens, audit log.
@NullMarked
package club.harrier.api.club;

import org.jspecify.annotations.NullMarked;
