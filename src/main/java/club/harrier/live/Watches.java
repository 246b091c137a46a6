package club.harrier.live;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The open streams of this server, no more than it can bear.
final class Watches {
    private static final long SECONDS = 30;

    private final int mostOfOne;
    private final int mostInAll;
    private final List<Watch> open = new ArrayList<>();
    private final Map<UUID, Integer> perPerson = new HashMap<>();

    Watches(int mostOfOne, int mostInAll) {
        this.mostOfOne = mostOfOne;
        this.mostInAll = mostInAll;
    }

    /// Takes one more: 429 where the person has too many, 503 where the server has.
    ///
    /// @param greeting is said before anything else can be
    synchronized void add(Watch watch, Runnable greeting) {
        if (perPerson.getOrDefault(watch.accountId, 0) >= mostOfOne) {
            throw Failure.later(
                    Reason.TOO_MANY,
                    "too_many_streams",
                    "You have too many live feeds open. Close one and try again.",
                    SECONDS);
        }
        if (open.size() >= mostInAll) {
            throw Failure.later(
                    Reason.UNAVAILABLE, "too_busy", "Too many live feeds are open here. Try again later.", SECONDS);
        }
        greeting.run();
        open.add(watch);
        perPerson.merge(watch.accountId, 1, Integer::sum);
    }

    synchronized void remove(Watch watch) {
        if (open.remove(watch)) {
            perPerson.computeIfPresent(watch.accountId, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /// The streams that somebody still reads, club by club; the others are forgotten.
    Map<UUID, List<Watch>> byClub() {
        List<Watch> all;
        synchronized (this) {
            all = List.copyOf(open);
        }
        all.stream().filter(watch -> !watch.outlet.isOpen()).forEach(this::forget);
        return all.stream().filter(watch -> watch.outlet.isOpen()).collect(Collectors.groupingBy(it -> it.orgId));
    }

    private void forget(Watch watch) {
        remove(watch);
        watch.outlet.end(); // one that did not keep up is still connected
    }
}
