/// The tenant: settings, staff and roles, invitations, tokens, audit log; the Caller lives here.
@NullMarked
package club.harrier.org;

import org.jspecify.annotations.NullMarked;
