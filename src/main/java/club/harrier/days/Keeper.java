package club.harrier.days;

import club.harrier.unit.DateRange;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Keeps something of what each athlete did in memory, for as long as it is what the database has.
///
/// A statement about people reads each athlete's stamp with them; what is kept under the same stamp is what the
/// database has, on whichever node it was kept, and what is kept under another is read anew. So no answer lags
/// behind an upload, and nobody has to be told of one. What lies further back than usual is kept for windows that
/// reach into the present, and only read for others, such as a week of last year.
///
/// @param <V> what an athlete did over some dates
final class Keeper<V> {
    /// Athletes who are read at once: a few megabytes of answer.
    private static final int AT_ONCE = 500;

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final Clock clock;
    private final int days;
    private final V nothing;
    private final Cache<UUID, Kept<V>> kept;

    /// @param days how far back it usually keeps
    /// @param mostBytes how much memory it may take
    /// @param bytes about how much something takes
    /// @param nothing what an athlete did who did nothing
    Keeper(Clock clock, int days, long mostBytes, ToIntFunction<V> bytes, V nothing) {
        this.clock = clock;
        this.days = days;
        this.nothing = nothing;
        kept = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((UUID athlete, Kept<V> it) -> bytes.applyAsInt(it.value()))
                .build();
    }

    /// Where it is read from, with the stamp that belongs to it: both come from the same statement.
    interface Source<V> {
        Map<UUID, Read<V>> read(Collection<UUID> athletes, DateRange dates);
    }

    record Read<V>(V value, @Nullable UUID stamp) {}

    /// All from `since` on, as it was under the stamp.
    private record Kept<V>(UUID orgId, V value, @Nullable UUID stamp, LocalDate since) {
        boolean has(DateRange dates, @Nullable UUID asked) {
            return Objects.equals(stamp, asked) && !since.isAfter(dates.start());
        }
    }

    /// Tells of athletes of an organization, one after the other in the order given, all of what they did within
    /// these dates, and perhaps more.
    <T extends Stamped> void each(
            UUID orgId, List<T> athletes, DateRange dates, Source<V> source, BiConsumer<T, V> told) {
        for (int from = 0; from < athletes.size(); from += AT_ONCE) {
            some(orgId, athletes.subList(from, Math.min(from + AT_ONCE, athletes.size())), dates, source, told);
        }
    }

    private <T extends Stamped> void some(
            UUID orgId, List<T> athletes, DateRange dates, Source<V> source, BiConsumer<T, V> told) {
        var known = new ArrayList<@Nullable V>(athletes.size());
        var unknown = new LinkedHashSet<UUID>();
        for (T athlete : athletes) {
            @Nullable Kept<V> it = kept.getIfPresent(athlete.athleteId());
            if (it != null && it.orgId().equals(orgId) && it.has(dates, athlete.dayStamp())) {
                known.add(it.value());
            } else {
                known.add(null);
                unknown.add(athlete.athleteId());
            }
        }
        var read = unknown.isEmpty() ? Map.<UUID, V>of() : read(orgId, unknown, dates, source);
        for (int at = 0; at < athletes.size(); at++) {
            T athlete = athletes.get(at);
            @Nullable V value = known.get(at);
            told.accept(athlete, value == null ? read.getOrDefault(athlete.athleteId(), nothing) : value);
        }
    }

    private Map<UUID, V> read(UUID orgId, Collection<UUID> athletes, DateRange dates, Source<V> source) {
        var lately = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days);
        boolean isKept = !dates.end().isBefore(lately);
        var since = dates.start().isBefore(lately) ? dates.start() : lately;
        var range = isKept ? new DateRange(since, LAST_DATE) : dates;
        var values = HashMap.<UUID, V>newHashMap(athletes.size());
        source.read(athletes, range).forEach((athlete, read) -> {
            values.put(athlete, read.value());
            if (isKept) {
                kept.put(athlete, new Kept<>(orgId, read.value(), read.stamp(), since));
            }
        });
        return values;
    }
}
