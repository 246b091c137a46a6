package club.harrier.api.group;

import club.harrier.group.Group;
import club.harrier.group.Membership;
import club.harrier.group.Privacy;
import club.harrier.org.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A training group as the API shows it.
@Schema(name = "Group")
record GroupAnswer(
        UUID groupId,
        UUID organizationId,
        String name,
        String description,

        @Schema(description = "public: every athlete of the organization finds it; private: members and coaches.")
        Privacy privacy,

        @Schema(description = "The account of the coach who looks after the group.")
        UUID ownerId,

        @Schema(
                description = "Athlete ids of the current members. Absent in lists and for those who may not see "
                        + "them; group-mates see the active ones and themselves.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<UUID> members,

        @Schema(description = "Current members, whatever their status.")
        int memberCount,

        @Schema(description = "Join requests that wait for a coach. In lists, for coaches.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer pendingRequests,

        @Schema(description = "How the calling athlete stands to the group. Absent for who is no athlete.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Membership membership,

        @Schema(description = "The calling athlete's own pending join request. Absent where there is none.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        UUID joinRequestId,

        Instant createdAt,
        Instant updatedAt) {

    static GroupAnswer inList(Caller caller, Group group) {
        return of(caller, group, null, group.pendingRequests());
    }

    /// A group by itself. The number of waiting requests is left out: the version of the group would change,
    /// and `If-Match` fail, whenever an athlete asks to join.
    static GroupAnswer alone(Caller caller, Group group, @Nullable List<UUID> members) {
        return of(caller, group, members, null);
    }

    private static GroupAnswer of(
            Caller caller, Group group, @Nullable List<UUID> members, @Nullable Integer pendingRequests) {
        return new GroupAnswer(
                group.groupId(),
                caller.orgId(),
                group.name(),
                group.description(),
                group.privacy(),
                group.ownerId(),
                members,
                group.memberCount(),
                pendingRequests,
                group.membership(),
                group.joinRequestId(),
                group.createdAt(),
                group.updatedAt());
    }
}
