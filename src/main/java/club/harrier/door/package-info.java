/// What pages and API both pass through: who calls, CSRF, limits, and how a failure is answered.
@NullMarked
package club.harrier.door;

import org.jspecify.annotations.NullMarked;
