package club.harrier.api.group;

import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.platform.Failure;
import club.harrier.stats.Comparison;
import club.harrier.stats.Counting;
import club.harrier.stats.Members;
import club.harrier.stats.Range;
import club.harrier.stats.TypeFilter;
import club.harrier.stats.Window;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// All groups side by side, for programs of coaches.
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@RunOnVirtualThread
@Singleton
public final class ComparisonApi {
    private final Door door;
    private final Comparison comparison;
    private final Clock clock;

    @Inject
    ComparisonApi(Door door, Comparison comparison, Clock clock) {
        this.door = door;
        this.comparison = comparison;
        this.clock = clock;
    }

    @GET
    @Path("/comparison")
    @Operation(
            summary = "Compare all groups",
            description = "One row per group, and one for the whole organization. For coaches only.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named in If-None-Match")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or outside what is allowed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller is not a coach",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ComparisonAnswer compare(
            @Parameter(
                            description =
                                    "So many dates ending today, or custom; custom is meant where dates stand without it",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"7d", "14d", "30d", "custom"},
                                            defaultValue = "7d"))
                    @QueryParam("range")
                    @Nullable
                    Range range,
            @Parameter(description = "First date of a custom window") @QueryParam("start_date") @Nullable
                    LocalDate startDate,
            @Parameter(description = "Last date of a custom window, included; at most 366 dates")
                    @QueryParam("end_date")
                    @Nullable
                    LocalDate endDate,
            @Parameter(description = "The type of activity that counts, or all")
                    @QueryParam("activity_type")
                    @DefaultValue("run")
                    TypeFilter type,
            @Parameter(
                            description =
                                    "current: today's active members over the whole window; then: whoever was a member, on the dates they were one")
                    @QueryParam("members")
                    @DefaultValue("current")
                    Members members) {
        var caller = door.caller().asCoach();
        if (range == Range.DAYS_60 || range == Range.DAYS_90) {
            throw Failure.invalid("range", "A comparison takes range 7d, 14d, 30d or custom.");
        }
        var window = Window.of(new Window.Asked(range, startDate, endDate, null, null), caller.org(), clock);
        return ComparisonAnswer.of(caller.org(), window, comparison.in(caller, window, new Counting(type, members)));
    }
}
