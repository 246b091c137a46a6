package club.harrier.api.group;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.group.GroupMembers;
import club.harrier.platform.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

/// The members of a group for programs.
@Path("/api/v1/groups/{group_id}/members")
@Produces("application/json")
@Tag(name = "Group members")
@RunOnVirtualThread
@Singleton
public final class GroupMemberApi {
    private static final int STANDARD_LIMIT = 50;

    private final Door door;
    private final Once once;
    private final GroupMembers members;

    @Inject
    GroupMemberApi(Door door, Once once, GroupMembers members) {
        this.door = door;
        this.once = once;
        this.members = members;
    }

    @Schema(name = "GroupMember")
    record MemberAnswer(
            UUID athleteId,
            String displayName,

            @Schema(description = "active, inactive or suspended.")
            String status,

            @Schema(description = "When the present stay began.")
            Instant joinedAt) {}

    @Schema(name = "GroupMemberList")
    record ListAnswer(
            List<MemberAnswer> members,

            @Schema(description = "Hand it back as cursor for the next page; null on the last one.") @Nullable
            String nextCursor) {}

    @GET
    @Operation(summary = "The current members, by name (coaches and members)")
    @APIResponse(
            responseCode = "200",
            description = "Coaches see all members, group-mates the active ones and themselves.",
            content = @Content(schema = @Schema(implementation = ListAnswer.class)))
    @APIResponse(responseCode = "400", description = "A limit outside 1–100 or a bad cursor.")
    @APIResponse(responseCode = "403", description = "An athlete who is no member of this public group.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    public ListAnswer list(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "Only members whose name holds this, case ignored.") @QueryParam("q") @Nullable
                    String q,
            @Parameter(description = "Rows, 1–100; default 50.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var slice = Slice.of(limit, STANDARD_LIMIT, cursor, GroupMembers.KEY_PARTS);
        var page = members.list(door.caller(), groupId, q, slice)
                .map(it -> new MemberAnswer(it.athleteId(), it.displayName(), it.status(), it.joinedAt()));
        return new ListAnswer(page.rows(), page.nextCursor());
    }

    @Schema(name = "AddMembers")
    record AddBody(
            @Schema(description = "1–500 athletes of the organization.", required = true, minItems = 1, maxItems = 500)
            @Nullable
            List<@Nullable UUID> athleteIds) {}

    @Schema(name = "AddMembersResult")
    record ResultAnswer(UUID athleteId, GroupMembers.Outcome outcome) {}

    @Schema(name = "AddMembersResults")
    record ResultsAnswer(
            @Schema(description = "One per athlete, in the order given.")
            List<ResultAnswer> results) {}

    @POST
    @Operation(summary = "Add athletes (coaches): all of them or none; their pending join requests are approved")
    @APIResponse(
            responseCode = "200",
            description = "What became of each.",
            content = @Content(schema = @Schema(implementation = ResultsAnswer.class)))
    @APIResponse(responseCode = "400", description = "No ids, or more than 500.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    @APIResponse(responseCode = "422", description = "`unknown_athlete`; nobody is added.")
    public Response add(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "Adds once within 24 hours for the same key and body.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            @Nullable AddBody body) {
        var caller = door.caller();
        var asked = Body.of(body);
        return once.only(key, caller, "POST /api/v1/groups/" + groupId + "/members", asked, () -> {
            List<@Nullable UUID> ids = asked.athleteIds() == null ? List.of() : asked.athleteIds();
            var results = members.add(caller, groupId, ids).stream()
                    .map(it -> new ResultAnswer(it.athleteId(), it.outcome()))
                    .toList();
            return Response.ok(new ResultsAnswer(results)).build();
        });
    }

    @DELETE
    @Path("{athlete_id}")
    @Operation(summary = "End a membership: a coach anybody's, an athlete their own")
    @APIResponse(responseCode = "204", description = "No member any more; nothing of the athlete's is lost.")
    @APIResponse(responseCode = "403", description = "An athlete, for somebody else's membership.")
    @APIResponse(responseCode = "404", description = "No such group for the caller, or no member of it.")
    public void remove(@PathParam("group_id") UUID groupId, @PathParam("athlete_id") UUID athleteId) {
        members.remove(door.caller(), groupId, athleteId);
    }
}
