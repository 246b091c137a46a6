package club.harrier.days;

import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import org.jspecify.annotations.Nullable;

/// The days of athletes, from memory where they are what the database has.
///
/// A statement about people reads each athlete's stamp with them; days kept under the same stamp are the athlete's
/// days, on whichever node they were kept, and days under another are read anew. So a figure never lags behind an
/// upload, and nobody has to be told of one. What lies further back is kept for windows that reach into the present,
/// and only read for others, such as a week of last year.
@Singleton
public final class Days {
    /// Ninety days, the ninety before them, and some for the clocks of the world.
    private static final int KEPT_DAYS = 200;

    /// Athletes whose days are read at once: a few megabytes of answer.
    private static final int AT_ONCE = 500;

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final Clock clock;
    private final Cache<UUID, Kept> kept;

    @Inject
    Days(Database database, Clock clock) {
        this(database, clock, Runtime.getRuntime().maxMemory() / 8);
    }

    Days(Database database, Clock clock, long mostBytes) {
        this.database = database;
        this.clock = clock;
        kept = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((UUID athlete, Kept it) -> it.days().bytes())
                .build();
    }

    /// All days from `since` on, as they were under the stamp.
    private record Kept(
            UUID orgId, AthleteDays days, @Nullable UUID stamp, LocalDate since) {
        boolean has(DateRange dates, @Nullable UUID asked) {
            return Objects.equals(stamp, asked) && !since.isAfter(dates.start());
        }
    }

    /// Tells the days of athletes of an organization, one athlete after the other in the order given. They are all of
    /// the athlete's days within these dates, and perhaps others.
    public <T extends Stamped> void each(
            UUID orgId, List<T> athletes, DateRange dates, BiConsumer<T, AthleteDays> told) {
        for (int from = 0; from < athletes.size(); from += AT_ONCE) {
            some(orgId, athletes.subList(from, Math.min(from + AT_ONCE, athletes.size())), dates, told);
        }
    }

    private <T extends Stamped> void some(
            UUID orgId, List<T> athletes, DateRange dates, BiConsumer<T, AthleteDays> told) {
        var known = new ArrayList<@Nullable AthleteDays>(athletes.size());
        var unknown = new LinkedHashSet<UUID>();
        for (T athlete : athletes) {
            @Nullable Kept it = kept.getIfPresent(athlete.athleteId());
            if (it != null && it.orgId().equals(orgId) && it.has(dates, athlete.dayStamp())) {
                known.add(it.days());
            } else {
                known.add(null);
                unknown.add(athlete.athleteId());
            }
        }
        var read = unknown.isEmpty() ? Map.<UUID, AthleteDays>of() : read(orgId, unknown, dates);
        for (int at = 0; at < athletes.size(); at++) {
            T athlete = athletes.get(at);
            @Nullable AthleteDays days = known.get(at);
            told.accept(athlete, days == null ? read.getOrDefault(athlete.athleteId(), AthleteDays.NONE) : days);
        }
    }

    private Map<UUID, AthleteDays> read(UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var lately = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS);
        boolean isKept = !dates.end().isBefore(lately);
        var since = dates.start().isBefore(lately) ? dates.start() : lately;
        var range = isKept ? new DateRange(since, LAST_DATE) : dates;
        var days = HashMap.<UUID, AthleteDays>newHashMap(athletes.size());
        database.read(handle -> LoadedDays.of(handle, orgId, athletes, range)).forEach((athlete, loaded) -> {
            days.put(athlete, loaded.days());
            if (isKept) {
                kept.put(athlete, new Kept(orgId, loaded.days(), loaded.stamp(), since));
            }
        });
        return days;
    }
}
