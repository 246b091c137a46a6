package club.harrier.api.group;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Versions;
import club.harrier.group.GroupChanges;
import club.harrier.group.JoinRequest;
import club.harrier.group.JoinRequests;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The requests to join a group for programs.
@Path("/api/v1/groups/{group_id}/join-requests")
@Produces("application/json")
@Tag(name = "Join requests")
@RunOnVirtualThread
@Singleton
public final class JoinRequestApi {
    private static final int STANDARD_LIMIT = 50;

    private final Door door;
    private final Once once;
    private final Versions versions;
    private final Database database;
    private final GroupChanges groups;
    private final JoinRequests requests;

    @Inject
    JoinRequestApi(
            Door door, Once once, Versions versions, Database database, GroupChanges groups, JoinRequests requests) {
        this.door = door;
        this.once = once;
        this.versions = versions;
        this.database = database;
        this.groups = groups;
        this.requests = requests;
    }

    @Schema(name = "JoinRequest")
    record RequestAnswer(
            UUID joinRequestId,
            UUID groupId,
            UUID athleteId,
            @Schema(description = "The athlete's name.") String displayName,
            JoinRequest.Status status,
            String message,
            Instant createdAt,

            @Schema(description = "Null while pending.") @Nullable
            Instant decidedAt,

            @Schema(description = "The account that decided or cancelled; null while pending.") @Nullable
            UUID decidedBy) {

        static RequestAnswer of(JoinRequest request) {
            return new RequestAnswer(
                    request.joinRequestId(),
                    request.groupId(),
                    request.athleteId(),
                    request.displayName(),
                    request.status(),
                    request.message(),
                    request.createdAt(),
                    request.decidedAt(),
                    request.decidedBy());
        }
    }

    @Schema(name = "NewJoinRequest")
    record AskBody(
            @Schema(description = "A word to the coach.", maxLength = 1000) @Nullable
            String message) {}

    @POST
    @Operation(summary = "Ask to join a public group (active athletes)")
    @APIResponse(
            responseCode = "201",
            description = "The request; Location is its address.",
            content = @Content(schema = @Schema(implementation = RequestAnswer.class)))
    @APIResponse(responseCode = "400", description = "A message too long.")
    @APIResponse(responseCode = "403", description = "The caller is no active athlete.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "`already_requested`, `already_member`.")
    public Response ask(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "Asks once within 24 hours for the same key and body.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            @Nullable AskBody body) {
        var caller = door.caller();
        var asked = body == null ? new AskBody(null) : body;
        String here = "/api/v1/groups/" + groupId + "/join-requests";
        return once.only(
                key,
                caller,
                "POST " + here,
                asked,
                () -> database.write(_ -> {
                    UUID id = requests.ask(caller, groupId, asked.message());
                    return Response.created(URI.create(here + "/" + id))
                            .entity(answer(caller, groupId, id))
                            .build();
                }));
    }

    @Schema(name = "JoinRequestList")
    record ListAnswer(
            List<RequestAnswer> joinRequests,

            @Schema(description = "Hand it back as cursor for the next page; null on the last one.") @Nullable
            String nextCursor) {}

    @GET
    @Operation(summary = "The join requests of one status, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "Coaches: all requests of the group. Athletes: their own.",
            content = @Content(schema = @Schema(implementation = ListAnswer.class)))
    @APIResponse(responseCode = "400", description = "An unknown status, a limit outside 1–100 or a bad cursor.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    public ListAnswer list(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "pending (default), approved, rejected or cancelled.")
                    @QueryParam("status")
                    @DefaultValue("pending")
                    JoinRequest.Status status,
            @Parameter(description = "Rows, 1–100; default 50.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var slice = Slice.of(limit, STANDARD_LIMIT, cursor, JoinRequests.KEY_PARTS);
        var page = requests.list(door.caller(), groupId, status, slice).map(RequestAnswer::of);
        return new ListAnswer(page.rows(), page.nextCursor());
    }

    @GET
    @Path("{join_request_id}")
    @Operation(summary = "One join request (coaches, and the athlete who asked)")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = RequestAnswer.class)))
    @APIResponse(responseCode = "404", description = "No such request, or not for the caller to know of.")
    public RequestAnswer show(@PathParam("group_id") UUID groupId, @PathParam("join_request_id") UUID requestId) {
        return answer(door.caller(), groupId, requestId);
    }

    @Schema(name = "JoinRequestDecision")
    record DecisionBody(
            @Schema(description = "approved or rejected (coaches), cancelled (the athlete who asked).", required = true)
            JoinRequest.@Nullable Status status) {}

    @PUT
    @Path("{join_request_id}")
    @Operation(summary = "Decide a join request; the first decision stands")
    @APIResponse(
            responseCode = "200",
            description = "The request, decided.",
            content = @Content(schema = @Schema(implementation = RequestAnswer.class)))
    @APIResponse(responseCode = "400", description = "A status that is none of the three.")
    @APIResponse(responseCode = "403", description = "Not the caller's to decide.")
    @APIResponse(responseCode = "404", description = "No such request, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "`already_decided`.")
    @APIResponse(responseCode = "412", description = "The request has changed since If-Match.")
    public RequestAnswer decide(
            @PathParam("group_id") UUID groupId,
            @PathParam("join_request_id") UUID requestId,
            @Parameter(description = "The ETag of the version the decision is based on.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable DecisionBody body) {
        var caller = door.caller();
        JoinRequest.@Nullable Status decision = Body.of(body).status();
        if (decision == null) {
            throw Failure.invalid("status", "A decision needs a status: approved, rejected or cancelled.");
        }
        return database.write(_ -> {
            groups.hold(caller, groupId);
            versions.require(ifMatch, () -> answer(caller, groupId, requestId));
            requests.decide(caller, groupId, requestId, decision);
            return answer(caller, groupId, requestId);
        });
    }

    private RequestAnswer answer(Caller caller, UUID groupId, UUID requestId) {
        return RequestAnswer.of(requests.visibleTo(caller, groupId, requestId));
    }
}
