/// Training groups: members and their dates, privacy, join requests.
@NullMarked
package club.harrier.group;

import org.jspecify.annotations.NullMarked;
