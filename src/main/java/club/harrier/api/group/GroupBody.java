package club.harrier.api.group;

import club.harrier.group.GroupDetails;
import club.harrier.group.Privacy;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked of a group that is created or changed; what is absent (or null) is left as it is.
@Schema(name = "GroupDetails")
record GroupBody(
        @Schema(
                description = "1–100 characters after trimming; unique in the organization, case ignored. "
                        + "Required when creating.",
                maxLength = 100)
        @Nullable
        String name,

        @Schema(description = "Free text.", maxLength = 2000) @Nullable
        String description,

        @Schema(description = "Default: public. Turning private cancels pending join requests.") @Nullable
        Privacy privacy,

        @Schema(description = "The account of a coach. Default: the caller.") @Nullable
        UUID ownerId,

        @Schema(
                description = "Athlete ids; the full new list when changing. One that is no athlete of the "
                        + "organization: 422, and nothing is done.",
                maxItems = GroupDetails.MOST_MEMBERS)
        @Nullable
        List<@Nullable UUID> members) {

    GroupDetails details() {
        return new GroupDetails(name, description, privacy, ownerId, members);
    }
}
