package club.harrier.pace;

import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What is known about each athlete's thresholds, with its history; for the athlete and the coaches, 404 for anybody
/// else.
@Singleton
public final class Thresholds {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Database database;
    private final Roster roster;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Thresholds(Database database, Roster roster, AuditLog audit, Ids ids, Clock clock) {
        this.database = database;
        this.roster = roster;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// All that was said about an athlete, latest first.
    public History history(Caller caller, UUID athleteId) {
        return database.read(handle -> {
            roster.visibleTo(caller, athleteId);
            return of(handle, caller.orgId(), List.of(athleteId)).getOrDefault(athleteId, History.NONE);
        });
    }

    /// One entry of it, or 404.
    public Threshold one(Caller caller, UUID athleteId, UUID thresholdId) {
        return history(caller, athleteId).entries().stream()
                .filter(it -> it.thresholdId().equals(thresholdId))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("threshold"));
    }

    /// The zones that hold for an athlete on a date.
    ///
    /// @param date null: the athlete's today
    public Zones zones(Caller caller, UUID athleteId, @Nullable LocalDate date) {
        var athlete = roster.visibleTo(caller, athleteId);
        return history(caller, athleteId).on(date == null ? today(caller, athlete) : date);
    }

    /// The athlete's local date.
    public LocalDate today(Caller caller, UUID athleteId) {
        return today(caller, roster.visibleTo(caller, athleteId));
    }

    /// What was said about some athletes of an organization, in one statement; whoever has nothing is not in it.
    public Map<UUID, History> of(Handle handle, UUID orgId, Collection<UUID> athletes) {
        var sql = """
                SELECT threshold_id, athlete_id, valid_from, pace_s_per_km, race_distance_cm, race_time_s, race_date,
                       threshold_hr, max_hr, set_by, set_at
                FROM threshold
                WHERE org_id = :org AND athlete_id = ANY(:athletes)
                ORDER BY valid_from DESC, set_at DESC, threshold_id DESC
                """;
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .mapTo(Threshold.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Threshold::athleteId, Collectors.collectingAndThen(Collectors.toList(), History::new)));
    }

    /// Writes down what holds from a date; a coach may do it for an athlete.
    public Threshold set(Caller caller, UUID athleteId, ThresholdDraft draft) {
        return database.write(handle -> {
            var athlete = roster.visibleTo(caller, athleteId);
            LocalDate today = today(caller, athlete);
            LocalDate from =
                    draft.validFrom() != null ? draft.validFrom() : draft.raceDate() != null ? draft.raceDate() : today;
            check(draft, from, today);
            UUID thresholdId = ids.next();
            insert(handle, caller, athleteId, thresholdId, draft, from);
            log(handle, caller, athlete, "athlete.threshold_set");
            return one(caller, athleteId, thresholdId);
        });
    }

    private static void check(ThresholdDraft draft, LocalDate from, LocalDate today) {
        if (from.isBefore(EARLIEST) || from.isAfter(today.plusYears(1))) {
            throw Failure.invalid("valid_from", "This lies in the years from 1950 to a year from now.");
        }
        if (draft.raceDate() != null
                && (draft.raceDate().isAfter(today) || draft.raceDate().isBefore(EARLIEST))) {
            throw Failure.invalid("race_date", "A race that says how fast somebody is has been run.");
        }
    }

    private void insert(
            Handle handle, Caller caller, UUID athleteId, UUID thresholdId, ThresholdDraft draft, LocalDate from) {
        var sql = """
                INSERT INTO threshold (org_id, threshold_id, athlete_id, valid_from, pace_s_per_km, race_distance_cm,
                                       race_time_s, race_date, threshold_hr, max_hr, set_by, set_at)
                VALUES (:org, :id, :athlete, :from, :pace, :distance, :time, :race_date, :threshold_hr, :max_hr, :by,
                        :now)
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("id", thresholdId)
                .bind("athlete", athleteId)
                .bind("from", from)
                .bind("pace", draft.paceSPerKm())
                .bind("distance", draft.raceDistanceCm())
                .bind("time", draft.raceTimeS())
                .bind("race_date", draft.raceDistanceM() == null || draft.raceDate() != null ? draft.raceDate() : from)
                .bind("threshold_hr", draft.thresholdHr())
                .bind("max_hr", draft.maxHr())
                .bind("by", caller.accountId())
                .bind("now", clock.instant())
                .execute();
    }

    /// Takes an entry out of the history; what stood before it holds again.
    ///
    /// @param check sees the entry and may refuse
    public void remove(Caller caller, UUID athleteId, UUID thresholdId, Consumer<Threshold> check) {
        database.change(handle -> {
            var athlete = roster.visibleTo(caller, athleteId);
            check.accept(one(caller, athleteId, thresholdId));
            handle.createUpdate("DELETE FROM threshold WHERE org_id = :org AND threshold_id = :id")
                    .bind("org", caller.orgId())
                    .bind("id", thresholdId)
                    .execute();
            log(handle, caller, athlete, "athlete.threshold_removed");
        });
    }

    private LocalDate today(Caller caller, Athlete athlete) {
        var zone = athlete.timeZone() == null ? caller.org().zone() : ZoneId.of(athlete.timeZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void log(Handle handle, Caller caller, Athlete athlete, String action) {
        if (!caller.is(athlete.athleteId())) {
            var entry = AuditLog.Entry.ofAthlete(action, athlete.athleteId(), athlete.displayName(), null, null);
            audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
        }
    }
}
