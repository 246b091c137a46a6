package club.harrier.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The clock everybody is handed; it ticks in microseconds, as PostgreSQL keeps them.
@Singleton
public final class Time {
    private static final ScopedValue<Duration> AGO = ScopedValue.newInstance();

    /// Does something as if it were a while ago, on this thread: a demo club that was founded this minute would have no
    /// past to show.
    public static <T> T ago(Duration span, Supplier<T> work) {
        return ScopedValue.where(AGO, span).call(work::get);
    }

    /// What a clock says that is told `real`: that time, or the while ago in which something is being done.
    public static Instant seen(Instant real) {
        return real.minus(AGO.orElse(Duration.ZERO));
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Shifted(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }

    private static final class Shifted extends Clock {
        private final Clock real;

        private Shifted(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            return seen(real.instant());
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(real.withZone(zone));
        }
    }
}
