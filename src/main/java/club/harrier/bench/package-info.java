/// Speed: makes a big club and measures how fast the server answers about it. No part of running a club.
@NullMarked
package club.harrier.bench;

import org.jspecify.annotations.NullMarked;
