package club.harrier.live;

import club.harrier.feed.Feed;
import club.harrier.feed.FeedFilter;
import club.harrier.org.Caller;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is recorded in a group from now on, told as it comes.
@Singleton
public final class LiveFeed {
    private final Feed feed;
    private final News news;
    private final LiveReader reader;

    @Inject
    LiveFeed(Feed feed, News news, LiveReader reader) {
        this.feed = feed;
        this.news = news;
        this.reader = reader;
    }

    /// Where the club's news stand now; a stream opened with it misses nothing that comes after.
    public long position(Caller caller) {
        return news.position(caller.orgId());
    }

    /// Tells a group's new activities until the reader goes, signs out or may no longer read the feed (see `Feed`).
    /// 429 and 503 where too many are open.
    ///
    /// @param shown the token or session that may end meanwhile
    /// @param after go on behind this position; null: from now on
    public void open(
            Caller caller, OrgSecret shown, UUID groupId, FeedFilter filter, @Nullable Long after, Outlet outlet) {
        feed.requireReader(caller, groupId);
        long now = position(caller);
        boolean isKnown = after == null || after == now || (after < now && isKept(caller.orgId(), after));
        long start = after != null && isKnown ? after : now;
        byte[] secret = Secrets.digest(shown.secret());
        reader.watch(
                new Watch(caller.orgId(), caller.accountId(), secret, groupId, filter, outlet, start),
                isKnown ? () -> outlet.beat(start) : () -> outlet.restart(start));
    }

    /// Whether everything behind a position is still there.
    private boolean isKept(UUID orgId, long after) {
        return news.oldest(orgId).map(oldest -> oldest <= after + 1).orElse(false);
    }
}
