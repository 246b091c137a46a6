package club.harrier.api.group;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Versions;
import club.harrier.group.Group;
import club.harrier.group.GroupChanges;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The training groups for programs: find, create, change, delete.
@Path("/api/v1/groups")
@Produces("application/json")
@Tag(name = "Groups")
@RunOnVirtualThread
@Singleton
public final class GroupApi {
    private static final int STANDARD_LIMIT = 50;

    private final Door door;
    private final Once once;
    private final Versions versions;
    private final Database database;
    private final Groups groups;
    private final GroupChanges changes;

    @Inject
    GroupApi(Door door, Once once, Versions versions, Database database, Groups groups, GroupChanges changes) {
        this.door = door;
        this.once = once;
        this.versions = versions;
        this.database = database;
        this.groups = groups;
        this.changes = changes;
    }

    @Schema(name = "GroupList")
    record ListAnswer(
            List<GroupAnswer> groups,

            @Schema(description = "Hand it back as cursor for the next page; null on the last one.") @Nullable
            String nextCursor,

            @Schema(description = "Active athletes of the organization; for coaches.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer totalAthletes,

            @Schema(description = "Active athletes who are in no group; for coaches.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer unassignedCount) {}

    @POST
    @Operation(summary = "Create a group (coaches)")
    @APIResponse(
            responseCode = "201",
            description = "The group; Location is its address.",
            content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    @APIResponse(responseCode = "400", description = "A value outside what is allowed, such as a name too long.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "409", description = "`name_taken`.")
    @APIResponse(responseCode = "422", description = "`unknown_coach`, `unknown_athlete`; nothing is done.")
    public Response create(
            @Parameter(description = "Creates once within 24 hours for the same key and body.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            @Nullable GroupBody body) {
        var caller = door.caller();
        var asked = Body.of(body);
        return once.only(
                key,
                caller,
                "POST /api/v1/groups",
                asked,
                () -> database.write(_ -> {
                    UUID id = changes.create(caller, asked.details());
                    return Response.created(URI.create("/api/v1/groups/" + id))
                            .entity(answer(caller, id))
                            .build();
                }));
    }

    @GET
    @Operation(summary = "The groups the caller may know of, by name")
    @APIResponse(
            responseCode = "200",
            description = "Coaches: all groups. Athletes: public groups and their own.",
            content = @Content(schema = @Schema(implementation = ListAnswer.class)))
    @APIResponse(responseCode = "400", description = "A limit outside 1–100 or a bad cursor.")
    public ListAnswer list(
            @Parameter(description = "Only groups whose name holds this, case ignored.") @QueryParam("q") @Nullable
                    String q,
            @Parameter(description = "Rows, 1–100; default 50.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var page = groups.list(caller, q, Slice.of(limit, STANDARD_LIMIT, cursor, Groups.KEY_PARTS))
                .map((Group group) -> GroupAnswer.inList(caller, group));
        if (!caller.isCoach()) {
            return new ListAnswer(page.rows(), page.nextCursor(), null, null);
        }
        var roster = groups.roster(caller);
        return new ListAnswer(page.rows(), page.nextCursor(), roster.totalAthletes(), roster.unassignedCount());
    }

    @GET
    @Path("{group_id}")
    @Operation(summary = "One group")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    public GroupAnswer show(@PathParam("group_id") UUID groupId) {
        return answer(door.caller(), groupId);
    }

    @PATCH
    @Path("{group_id}")
    @Operation(summary = "Change a group (coaches); what is absent stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    @APIResponse(responseCode = "400", description = "A value outside what is allowed.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "`name_taken`.")
    @APIResponse(responseCode = "412", description = "The group has changed since If-Match.")
    @APIResponse(responseCode = "422", description = "`unknown_coach`, `unknown_athlete`; nothing is done.")
    public GroupAnswer patch(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "The ETag of the version the change is based on.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable GroupBody body) {
        var caller = door.caller();
        var details = Body.of(body).details();
        return database.write(_ -> {
            require(ifMatch, caller, groupId);
            changes.change(caller, groupId, details);
            return answer(caller, groupId);
        });
    }

    @PUT
    @Path("{group_id}")
    @Operation(summary = "The same as PATCH: what is absent stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    @APIResponse(responseCode = "400", description = "A value outside what is allowed.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "`name_taken`.")
    @APIResponse(responseCode = "412", description = "The group has changed since If-Match.")
    @APIResponse(responseCode = "422", description = "`unknown_coach`, `unknown_athlete`; nothing is done.")
    public GroupAnswer put(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "The ETag of the version the change is based on.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable GroupBody body) {
        return patch(groupId, ifMatch, body);
    }

    @DELETE
    @Path("{group_id}")
    @Operation(summary = "Delete a group and its memberships (coaches); athletes and what they did stay")
    @APIResponse(responseCode = "204", description = "Gone.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such group, or not for the caller to know of.")
    @APIResponse(responseCode = "412", description = "The group has changed since If-Match.")
    public void delete(
            @PathParam("group_id") UUID groupId,
            @Parameter(description = "The ETag of the version to delete.") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        var caller = door.caller();
        database.change(_ -> {
            require(ifMatch, caller, groupId);
            changes.delete(caller, groupId);
        });
    }

    private void require(@Nullable String ifMatch, Caller caller, UUID groupId) {
        changes.hold(caller, groupId);
        caller.asCoach();
        versions.require(ifMatch, () -> answer(caller, groupId));
    }

    private GroupAnswer answer(Caller caller, UUID groupId) {
        var group = groups.visibleTo(caller, groupId);
        return GroupAnswer.alone(caller, group, groups.memberIds(caller, group));
    }
}
