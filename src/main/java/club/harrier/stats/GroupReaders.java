package club.harrier.stats;

import club.harrier.group.Groups;
import club.harrier.group.Membership;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Who may read a group's figures: the club's coaches and its current members.
@Singleton
final class GroupReaders {
    private final Groups groups;

    @Inject
    GroupReaders(Groups groups) {
        this.groups = groups;
    }

    /// Nothing, for a reader; 404 for whom the group does not exist, 403 for an outsider of a public group.
    void require(Caller caller, UUID groupId) {
        var group = groups.visibleTo(caller, groupId);
        if (!caller.isCoach() && group.membership() != Membership.MEMBER) {
            throw Failure.forbidden("Only members of the group and coaches see its figures.");
        }
    }
}
