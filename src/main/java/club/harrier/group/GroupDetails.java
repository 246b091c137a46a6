package club.harrier.group;

import club.harrier.platform.Failure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a coach fills in about a group. What is null is left as it is, or as it is by default.
///
/// @param ownerId the account of a coach of the organization
/// @param members the full list of its members, as athlete ids
public record GroupDetails(
        @Nullable String name,
        @Nullable String description,
        @Nullable Privacy privacy,
        @Nullable UUID ownerId,
        @Nullable List<@Nullable UUID> members) {

    /// The most members that one call can name.
    public static final int MOST_MEMBERS = 10_000;

    /// The new group these details make; 400 without a name, or where one of them is not allowed.
    LockedGroup of(UUID groupId, UUID creator) {
        if (name == null) {
            throw Failure.invalid("name", "A group needs a name.");
        }
        return over(new LockedGroup(groupId, name, "", Privacy.PUBLIC, creator));
    }

    /// The group as it is once these details are applied; 400 where one of them is not allowed.
    LockedGroup over(LockedGroup group) {
        return new LockedGroup(
                group.groupId(),
                name == null ? group.name() : Wording.name(name),
                description == null ? group.description() : Wording.text("description", description, 2_000),
                privacy == null ? group.privacy() : privacy,
                ownerId == null ? group.ownerId() : ownerId);
    }
}
