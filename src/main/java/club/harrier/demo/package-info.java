/// Riverside Harriers, the demo club: plausible people and running, the same every time for a given date.
@NullMarked
package club.harrier.demo;

import org.jspecify.annotations.NullMarked;
