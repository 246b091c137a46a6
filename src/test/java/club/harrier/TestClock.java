package club.harrier;

import club.harrier.platform.Time;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The clock of the tests: the real one until a test sets it, then it stands still. Reset it when done.
@Alternative
@Priority(1)
@Singleton
public final class TestClock extends Clock {
    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private volatile @Nullable Instant fixed;

    public void set(Instant instant) {
        fixed = instant;
    }

    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant now = fixed;
        return Time.seen(now == null ? real.instant() : now);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
