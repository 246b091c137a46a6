package club.harrier.live;

import club.harrier.activity.FeedEntry;
import club.harrier.feed.Feed;
import club.harrier.live.News.Item;
import club.harrier.live.News.Place;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The one reader of a server: each second it asks once for each club that somebody watches, however many do, and
/// tells every stream its share. While nobody watches it asks nothing.
@Singleton
final class LiveReader {
    private static final Logger LOG = Logger.getLogger(LiveReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int RIGHTS_EVERY = 3;
    private static final int BEAT_EVERY = 15;

    private final News news;
    private final Rights rights;
    private final Feed feed;
    private final Watches watches = new Watches(8, 2_000);
    private @Nullable Thread thread;
    private volatile boolean isStopped;

    @Inject
    LiveReader(News news, Rights rights, Feed feed) {
        this.news = news;
        this.rights = rights;
        this.feed = feed;
    }

    /// Tells this stream too from now on.
    synchronized void watch(Watch watch, Runnable greeting) {
        watches.add(watch, greeting);
        if (thread == null) {
            thread = Thread.ofVirtual().name("live").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        isStopped = true;
        watches.byClub().values().forEach(all -> all.forEach(watch -> watch.outlet.end()));
    }

    private void run() {
        for (long tick = 1; !isStopped; tick++) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            }
            for (var club : watches.byClub().entrySet()) {
                serve(club.getKey(), club.getValue(), tick);
            }
        }
    }

    private void serve(UUID orgId, List<Watch> all, long tick) {
        try {
            if (tick % RIGHTS_EVERY == 0) {
                rights.lost(orgId, all).forEach(this::end);
            }
            tell(orgId, all);
            if (tick % BEAT_EVERY == 0) {
                all.forEach(watch -> watch.outlet.beat(watch.position()));
            }
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "the live feed of the organization %s is late", orgId);
        }
    }

    private void end(Watch watch) {
        watches.remove(watch);
        watch.outlet.end();
    }

    private void tell(UUID orgId, List<Watch> all) {
        long from = all.stream().mapToLong(Watch::position).min().orElseThrow();
        var items = news.after(orgId, from);
        if (items.isEmpty()) {
            return;
        }
        // Rights first: what is new is not for somebody who was removed a moment ago.
        var lost = new HashSet<>(rights.lost(orgId, all));
        lost.forEach(this::end);
        var groups = all.stream().map(watch -> watch.groupId).collect(Collectors.toSet());
        var athletes = items.stream().map(Item::athleteId).collect(Collectors.toSet());
        Set<Place> places = Set.copyOf(news.places(orgId, groups, athletes));
        Map<UUID, FeedEntry> entries = feed
                .entries(orgId, items.stream().map(Item::activityId).toList())
                .stream()
                .collect(Collectors.toMap(FeedEntry::activityId, Function.identity()));
        for (var watch : all) {
            if (!lost.contains(watch)) {
                items.forEach(item -> tell(watch, item, places, entries));
            }
        }
    }

    private static void tell(Watch watch, Item item, Set<Place> places, Map<UUID, FeedEntry> entries) {
        if (item.position() <= watch.position()) {
            return;
        }
        @Nullable FeedEntry entry = entries.get(item.activityId());
        if (entry != null && places.contains(new Place(watch.groupId, item.athleteId())) && watch.filter.shows(entry)) {
            watch.outlet.tell(item.position(), entry);
        }
        watch.reached(item.position());
    }
}
