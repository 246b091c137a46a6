/// Bytes to recorded activities, whatever the format: tells FIT, GPX and TCX apart, and reads the two written in XML.
@NullMarked
package club.harrier.file;

import org.jspecify.annotations.NullMarked;
