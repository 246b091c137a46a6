package club.harrier.door;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Slows down whoever guesses passwords: per person and address, per person, and per address. Only failures
/// count; a success gives back what it took.
@Singleton
public final class Attempts {
    private static final int FROM_ONE_PLACE = 10;
    private static final int FOR_ONE_PERSON = 100;
    private static final int FROM_ONE_ADDRESS = 200;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WITHIN.multipliedBy(2))
            .maximumSize(100_000)
            .build();
    private final TimeMeter time;

    @Inject
    Attempts(Clock clock) {
        time = new Ticks(clock);
    }

    /// Runs a proof of a password; 429 where too many have failed lately.
    ///
    /// @param who the e-mail address or the account that is tried
    /// @param address where the attempt comes from
    public <T> T prove(String who, String address, Supplier<T> proof) {
        String person = key(who);
        String place = network(address);
        var taken = List.of(
                bucket("both " + person + " " + place, FROM_ONE_PLACE),
                bucket("person " + person, FOR_ONE_PERSON),
                bucket("address " + place, FROM_ONE_ADDRESS));
        take(taken);
        try {
            T proven = proof.get();
            taken.forEach(bucket -> bucket.addTokens(1));
            return proven;
        } catch (Failure failure) {
            if (failure.reason() != Reason.UNAUTHENTICATED) {
                taken.forEach(bucket -> bucket.addTokens(1));
            }
            throw failure;
        }
    }

    /// Counts something that anybody may do only so often, such as asking for a mail.
    public void count(String what, String who, int most) {
        take(List.of(bucket(what + " " + key(who), most)));
    }

    private static void take(List<Bucket> buckets) {
        for (int i = 0; i < buckets.size(); i++) {
            var probe = buckets.get(i).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                buckets.subList(0, i).forEach(bucket -> bucket.addTokens(1));
                long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
                throw Failure.tooMany("There were too many attempts. Try again later.", seconds);
            }
        }
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(most)
                                .refillGreedy(most, WITHIN)
                                .build())
                        .withCustomTimePrecision(time)
                        .build());
    }

    /// No key is longer than an e-mail address can be.
    private static String key(String who) {
        String key = Name.key(who);
        return key.substring(0, Math.min(key.length(), 254));
    }

    /// One customer's network: an IPv4 address, or the first 64 bits of an IPv6 address.
    private static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        String[] words = address.split(":", -1);
        return words.length < 8 ? address : String.join(":", List.of(words).subList(0, 4));
    }

    private record Ticks(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000L;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
