/// What all pages share: layout, language, units, navigation, assets, and the message after a change.
@NullMarked
package club.harrier.screen;

import org.jspecify.annotations.NullMarked;
