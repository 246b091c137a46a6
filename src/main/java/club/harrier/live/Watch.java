package club.harrier.live;

import club.harrier.feed.FeedFilter;
import java.util.UUID;

/// One person who has a group's feed open.
final class Watch {
    final UUID orgId;
    final UUID accountId;
    /// Digest of the session's or token's secret that opened it.
    final byte[] secretHash;
    final UUID groupId;
    final FeedFilter filter;
    final Outlet outlet;

    private volatile long position;

    Watch(UUID orgId, UUID accountId, byte[] secretHash, UUID groupId, FeedFilter filter, Outlet outlet, long after) {
        this.orgId = orgId;
        this.accountId = accountId;
        this.secretHash = secretHash.clone();
        this.groupId = groupId;
        this.filter = filter;
        this.outlet = outlet;
        this.position = after;
    }

    /// Up to where everything was told.
    long position() {
        return position;
    }

    void reached(long position) {
        this.position = position;
    }
}
