package club.harrier.api.group;

import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.platform.Failure;
import club.harrier.stats.Counting;
import club.harrier.stats.GroupStats;
import club.harrier.stats.Members;
import club.harrier.stats.Metric;
import club.harrier.stats.Range;
import club.harrier.stats.TypeFilter;
import club.harrier.stats.Window;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A group's figures for programs.
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@RunOnVirtualThread
@Singleton
public final class GroupStatsApi {
    private static final int MOST_ROWS = 5_000;

    private final Door door;
    private final GroupStats stats;
    private final Clock clock;

    @Inject
    GroupStatsApi(Door door, GroupStats stats, Clock clock) {
        this.door = door;
        this.stats = stats;
        this.clock = clock;
    }

    @GET
    @Path("/{group_id}/stats")
    @Operation(
            summary = "What a group did in a window",
            description = "Totals, the same for the window before, engagement, leaderboard and trend. For coaches and "
                    + "current members. Windows are ranges of local dates, both ends included.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = GroupStatsAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named in If-None-Match")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or outside what is allowed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "An athlete who is not in this public group",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such group for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GroupStatsAnswer stats(
            @Parameter(description = "The group") @PathParam("group_id") UUID groupId,
            @Parameter(
                            description =
                                    "So many dates ending today, or custom; custom is meant where dates stand without it",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"7d", "14d", "30d", "60d", "90d", "custom"},
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
            @Parameter(description = "Instead of start_date: Unix seconds, taken as a date in the organization's zone")
                    @QueryParam("from_timestamp")
                    @Nullable
                    Long from,
            @Parameter(description = "Instead of end_date: Unix seconds, taken as a date in the organization's zone")
                    @QueryParam("to_timestamp")
                    @Nullable
                    Long to,
            @Parameter(description = "What the leaderboard is ordered by")
                    @QueryParam("metric")
                    @DefaultValue("distance")
                    Metric metric,
            @Parameter(description = "The type of activity that counts, or all")
                    @QueryParam("activity_type")
                    @DefaultValue("run")
                    TypeFilter type,
            @Parameter(
                            description =
                                    "current: today's active members over the whole window; then: whoever was a member, on the dates they were one")
                    @QueryParam("members")
                    @DefaultValue("current")
                    Members members,
            @Parameter(description = "Rows of the leaderboard, 1 to 5000") @QueryParam("limit") @DefaultValue("50")
                    int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Failure.invalid("limit", "limit is a whole number from 1 to " + MOST_ROWS + ".");
        }
        var caller = door.caller();
        var window = Window.of(new Window.Asked(range, startDate, endDate, from, to), caller.org(), clock);
        return GroupStatsAnswer.of(stats.in(caller, groupId, window, new Counting(type, members), metric, limit));
    }
}
