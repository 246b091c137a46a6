/// Pages for people: one XxxPages per room; the templates stand under the same names.
@NullMarked
package club.harrier.web;

import org.jspecify.annotations.NullMarked;
