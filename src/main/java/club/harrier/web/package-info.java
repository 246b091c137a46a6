/// What pages of several rooms share: lines, cards, reading of forms; the pages themselves stand in the rooms within.
@NullMarked
package club.harrier.web;

import org.jspecify.annotations.NullMarked;
