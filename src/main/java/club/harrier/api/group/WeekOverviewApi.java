package club.harrier.api.group;

import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.stats.Counting;
import club.harrier.stats.Members;
import club.harrier.stats.TypeFilter;
import club.harrier.stats.WeekName;
import club.harrier.stats.WeeklyOverview;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A group's week for programs.
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@RunOnVirtualThread
@Singleton
public final class WeekOverviewApi {
    private final Door door;
    private final WeeklyOverview overview;
    private final Clock clock;

    @Inject
    WeekOverviewApi(Door door, WeeklyOverview overview, Clock clock) {
        this.door = door;
        this.overview = overview;
        this.clock = clock;
    }

    @GET
    @Path("/{group_id}/overview")
    @Operation(
            summary = "What a group did in a week",
            description = "One week of the organization: totals, engagement, an entry per day and the change against "
                    + "the week before. For coaches and current members.")
    @APIResponse(
            responseCode = "200",
            description = "The week",
            content = @Content(schema = @Schema(implementation = WeekOverviewAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named in If-None-Match")
    @APIResponse(
            responseCode = "400",
            description = "No such week, a future week, or an unknown parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "An athlete who is not in this public group",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such group for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WeekOverviewAnswer overview(
            @Parameter(description = "The group") @PathParam("group_id") UUID groupId,
            @Parameter(
                            description =
                                    "The week's name, like 2026-W12, or any date in it; the current week where left out",
                            example = "2026-W12")
                    @QueryParam("week")
                    @Nullable
                    String week,
            @Parameter(description = "The type of activity that counts, or all")
                    @QueryParam("activity_type")
                    @DefaultValue("run")
                    TypeFilter type,
            @Parameter(
                            description =
                                    "current: today's active members over the whole week; then: whoever was a member, on the dates they were one")
                    @QueryParam("members")
                    @DefaultValue("current")
                    Members members) {
        var caller = door.caller();
        return WeekOverviewAnswer.of(
                overview.of(caller, groupId, WeekName.of(week, caller.org(), clock), new Counting(type, members)));
    }
}
