package club.harrier.web.group;

import club.harrier.group.Group;
import club.harrier.group.Membership;

/// A group that an athlete found, and what the athlete may do about it.
///
/// @param isAlone on its own page, to which the answer leads back
record Found(Group group, boolean isAlone) {
    public boolean isMine() {
        return group.isMine();
    }

    public boolean isRequested() {
        return group.membership() == Membership.REQUESTED;
    }

    /// Nobody but an athlete asks.
    public boolean isFree() {
        return group.membership() == Membership.NONE;
    }

    public String askPath() {
        return "/discover/" + group.groupId() + "/request";
    }

    public String takeBackPath() {
        return askPath() + "/cancellation";
    }
}
