/// What pages and API both pass through: who calls, CSRF, limits, and how a failure is answered.
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Harrier", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package club.harrier.door;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
