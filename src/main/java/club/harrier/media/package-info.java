/// Bytes to recorded activity: FIT, GPX and TCX readers behind one sealed result; knows no club and no database.
@NullMarked
package club.harrier.media;

import org.jspecify.annotations.NullMarked;
