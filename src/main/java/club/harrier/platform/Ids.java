package club.harrier.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids: UUID version 7 (RFC 9562), so that new rows land at the end of an index.
@Singleton
public final class Ids {
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
