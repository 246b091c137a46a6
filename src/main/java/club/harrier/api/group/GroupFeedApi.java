package club.harrier.api.group;

import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.feed.Feed;
import club.harrier.feed.FeedFilter;
import club.harrier.platform.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A group's feed for programs.
@Path("/api/v1/groups/{group_id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RunOnVirtualThread
@Singleton
public final class GroupFeedApi {
    private static final int STANDARD = 20;

    private final Door door;
    private final Feed feed;

    @Inject
    GroupFeedApi(Door door, Feed feed) {
        this.door = door;
        this.feed = feed;
    }

    @GET
    @Operation(
            summary = "A group's feed",
            description = "Activities of the group's active current members, those from before they joined included, "
                    + "newest start first. For coaches and current members.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed",
            content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
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
    public FeedAnswer feed(
            @Parameter(description = "The group") @PathParam("group_id") UUID groupId,
            @Parameter(description = "Activities per page, 1 to 100; 20 unless given") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next_cursor of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "First local date") @QueryParam("start_date") @Nullable LocalDate startDate,
            @Parameter(description = "Last local date, included") @QueryParam("end_date") @Nullable LocalDate endDate,
            @Parameter(
                            description = "Kinds of run with commas between: any of them",
                            example = "tempo-run,interval-run")
                    @QueryParam("sub_type")
                    @Nullable
                    String subType,
            @Parameter(description = "A type of activity, or all; run unless given", example = "run")
                    @QueryParam("activity_type")
                    @Nullable
                    String activityType,
            @Parameter(description = "One member's activities alone") @QueryParam("athlete_id") @Nullable
                    UUID athleteId,
            @Parameter(description = "A part of the members' names, case ignored") @QueryParam("q") @Nullable
                    String sought) {
        var filter = new FeedFilter(
                FeedFilter.type(activityType), FeedFilter.subTypes(subType), startDate, endDate, athleteId, sought);
        return FeedAnswer.of(
                feed.of(door.caller(), groupId, filter, Slice.of(limit, STANDARD, cursor, Feed.KEY_PARTS)));
    }
}
