package club.harrier.door;

import club.harrier.platform.Failure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A failure as programs read it: a problem document (RFC 9457), `application/problem+json`.
@Schema(description = "A problem document (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Always about:blank; `code` tells problems apart.")
        String type,

        @Schema(description = "The status in words.") String title,
        @Schema(description = "The HTTP status.") int status,

        @Schema(description = "What is wrong, as a sentence for a person.")
        String detail,

        @Schema(description = "What is wrong, as a stable snake_case word for a program.")
        String code,

        @Schema(description = "The fields it is about; empty where it is about none.")
        List<Failure.Fault> errors,

        @Schema(description = "The id under which the server's log knows this request.")
        String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
