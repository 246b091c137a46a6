/// What several routes share: reading of requests, answers; the routes themselves stand in the rooms within.
@NullMarked
package club.harrier.api;

import org.jspecify.annotations.NullMarked;
