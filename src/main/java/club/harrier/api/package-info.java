/// The HTTP API for programs, /api/v1: one XxxApi per room, with its request and response records.
@NullMarked
package club.harrier.api;

import org.jspecify.annotations.NullMarked;
