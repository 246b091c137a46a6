/// The person: e-mail, password, sessions, preferences.
@NullMarked
package club.harrier.account;

import org.jspecify.annotations.NullMarked;
