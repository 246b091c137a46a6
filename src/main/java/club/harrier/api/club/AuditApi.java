package club.harrier.api.club;

import club.harrier.door.Door;
import club.harrier.door.RawJson;
import club.harrier.org.AuditTrail;
import club.harrier.platform.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who changed what, and when.
@Path("/api/v1/audit-log")
@Produces("application/json")
@Singleton
@RunOnVirtualThread
@Tag(name = "Audit log")
public final class AuditApi {
    private final AuditTrail trail;
    private final Door door;

    @Inject
    AuditApi(AuditTrail trail, Door door) {
        this.trail = trail;
        this.door = door;
    }

    @Schema(name = "AuditEntry", description = "One change.")
    record EntryAnswer(
            @Schema(description = "The entry's id.") UUID entryId,
            @Schema(description = "When it was done.") Instant at,

            @Schema(description = "The account of who did it; null: the server or its command line.", nullable = true)
            @Nullable
            UUID actorId,

            @Schema(description = "What that person is called.", nullable = true) @Nullable
            String actorName,

            @Schema(description = "What was done, such as group.created or member.added.")
            String action,

            @Schema(
                    description = "What it was done to: kind, id, and name at that time.",
                    type = SchemaType.OBJECT,
                    implementation = Object.class)
            RawJson target,

            @Schema(description = "The group it concerns.", nullable = true) @Nullable
            UUID groupId,

            @Schema(description = "The athlete it concerns.", nullable = true) @Nullable
            UUID athleteId,

            @Schema(
                    description = "The values before, of what was changed or is gone.",
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    nullable = true)
            @Nullable
            RawJson before,

            @Schema(
                    description = "The values after, of what was changed or is new.",
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    nullable = true)
            @Nullable
            RawJson after) {

        static EntryAnswer of(AuditTrail.Line line) {
            return new EntryAnswer(
                    line.entryId(),
                    line.at(),
                    line.actorId(),
                    line.actorName(),
                    line.action(),
                    new RawJson(line.target()),
                    line.groupId(),
                    line.athleteId(),
                    raw(line.before()),
                    raw(line.after()));
        }

        private static @Nullable RawJson raw(@Nullable String json) {
            return json == null ? null : new RawJson(json);
        }
    }

    @Schema(name = "AuditLog", description = "Some entries of the audit log.")
    record ListAnswer(
            @Schema(description = "The entries, newest first.")
            List<EntryAnswer> entries,

            @Schema(description = "Hand it back as cursor for the next page; null on the last one.", nullable = true)
            @Nullable
            String nextCursor) {}

    @GET
    @Operation(summary = "The audit log, newest first (head coach all; coaches groups, plans and athletes)")
    @APIResponse(
            responseCode = "200",
            description = "Entries.",
            content = @Content(schema = @Schema(implementation = ListAnswer.class)))
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    public ListAnswer list(
            @Parameter(description = "Only what concerns this group, deleted or not.") @QueryParam("group_id") @Nullable
                    UUID groupId,
            @Parameter(description = "Only what this account did.") @QueryParam("actor_id") @Nullable UUID actorId,
            @Parameter(description = "Only this action, such as group.created.") @QueryParam("action") @Nullable
                    String action,
            @Parameter(description = "Rows, 1–100; default 50.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var slice = Slice.of(limit, 50, cursor, AuditTrail.KEY_PARTS);
        var page = trail.entries(door.caller(), new AuditTrail.Filter(groupId, actorId, action), slice)
                .map(EntryAnswer::of);
        return new ListAnswer(page.rows(), page.nextCursor());
    }
}
