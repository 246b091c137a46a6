package club.harrier.api.group;

import club.harrier.api.FeedEntryAnswer;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.feed.FeedFilter;
import club.harrier.live.LiveFeed;
import club.harrier.platform.Failure;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A group's feed as it grows, for programs and for the page that shows it.
@Path("/api/v1/groups/{group_id}/activities")
@Tag(name = "Activities")
@RunOnVirtualThread
@Singleton
public final class GroupLiveApi {
    private final Door door;
    private final LiveFeed feed;
    private final ObjectMapper json;

    @Inject
    GroupLiveApi(Door door, LiveFeed feed, ObjectMapper json) {
        this.door = door;
        this.feed = feed;
        this.json = json;
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "A group's new activities as they are recorded",
            description = "Server-sent events. `activity`: an activity as the feed shows it, its `id` the place behind "
                    + "which the stream goes on after a lost connection (Last-Event-ID). `restart`: what was missed is "
                    + "older than a day and no longer kept; load the feed. Comments in between keep the connection "
                    + "alive. The stream ends when the session or token does, or when the caller may no longer read "
                    + "the feed. At most 8 streams per person.")
    @APIResponse(
            responseCode = "200",
            description = "The stream; each event's data is an activity",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = FeedEntryAnswer.class)))
    @APIResponse(
            responseCode = "403",
            description = "An athlete who is not in this public group",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "The caller has too many streams open",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "The server has too many streams open; Retry-After says when to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void live(
            @Parameter(description = "The group") @PathParam("group_id") UUID groupId,
            @Parameter(description = "Go on behind this event; where Last-Event-ID is given too, that counts")
                    @QueryParam("after")
                    @Nullable
                    Long after,
            @Parameter(description = "First local date") @QueryParam("start_date") @Nullable LocalDate startDate,
            @Parameter(description = "Last local date, included") @QueryParam("end_date") @Nullable LocalDate endDate,
            @Parameter(description = "Kinds of run with commas between: any of them") @QueryParam("sub_type") @Nullable
                    String subType,
            @Parameter(description = "A type of activity, or all; run unless given")
                    @QueryParam("activity_type")
                    @Nullable
                    String activityType,
            @Parameter(description = "One member's activities alone") @QueryParam("athlete_id") @Nullable
                    UUID athleteId,
            @Parameter(description = "A part of the members' names, case ignored") @QueryParam("q") @Nullable
                    String sought,
            @Parameter(description = "The id of the last event that was received")
                    @HeaderParam("Last-Event-ID")
                    @Nullable
                    String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        var filter = new FeedFilter(
                FeedFilter.type(activityType), FeedFilter.subTypes(subType), startDate, endDate, athleteId, sought);
        var shown = door.shown().orElseThrow();
        response.putHeader("X-Accel-Buffering", "no"); // a proxy must not hold it back
        feed.open(
                door.caller(),
                shown,
                groupId,
                filter,
                lastEventId == null ? after : position(lastEventId),
                new EventOutlet(sink, sse, response, json));
    }

    private static Long position(String lastEventId) {
        try {
            return Long.valueOf(lastEventId.strip());
        } catch (NumberFormatException notOurs) {
            throw Failure.invalid("Last-Event-ID", "Last-Event-ID is the id of an event of this stream.");
        }
    }
}
