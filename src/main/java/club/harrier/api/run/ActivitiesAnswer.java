package club.harrier.api.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The activities of a file that holds several, in file order.")
record ActivitiesAnswer(
        List<ActivityAnswer> activities,

        @Schema(description = "True where all of them were there before")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean duplicate) {}
