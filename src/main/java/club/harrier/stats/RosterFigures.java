package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What athletes of the roster did lately, for their coaches.
@Singleton
public final class RosterFigures {
    private final Database database;
    private final Clock clock;

    @Inject
    RosterFigures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// An athlete's groups and latest days.
    ///
    /// @param lastOn the date of the latest activity of any type, or null
    /// @param weekRuns runs of the organization's current week
    /// @param weekDistanceCm their distance; unknown counts as nothing
    /// @param groupIds the groups the athlete is in, by name
    /// @param groupNames their names, in the same order
    public record Line(
            UUID athleteId,
            @Nullable LocalDate lastOn,
            long weekRuns,
            long weekDistanceCm,
            List<UUID> groupIds,
            List<String> groupNames) {}

    /// One week of an athlete's runs.
    public record Week(LocalDate startDate, long runs, long distanceCm, long movingMs) {}

    /// The lines of these athletes, from one statement; who is not of this organization has none. Coaches only.
    public Map<UUID, Line> of(Caller caller, Collection<UUID> athletes) {
        var sql = """
                SELECT a.athlete_id, l.last_on, coalesce(w.runs, 0) AS week_runs,
                       coalesce(w.distance_cm, 0) AS week_distance_cm,
                       coalesce(g.ids, '{}') AS group_ids, coalesce(g.names, '{}') AS group_names
                FROM athlete a
                LEFT JOIN LATERAL (
                    SELECT d.local_date AS last_on FROM athlete_day d
                    WHERE d.org_id = :org AND d.athlete_id = a.athlete_id
                    ORDER BY d.local_date DESC LIMIT 1
                ) l ON true
                LEFT JOIN LATERAL (
                    SELECT sum(d.activities)::bigint AS runs, sum(d.distance_cm)::bigint AS distance_cm
                    FROM athlete_day d
                    WHERE d.org_id = :org AND d.athlete_id = a.athlete_id AND d.activity_type = 'run'
                      AND d.local_date BETWEEN :start AND :last
                ) w ON true
                LEFT JOIN LATERAL (
                    SELECT array_agg(t.group_id ORDER BY t.name_key) AS ids, array_agg(t.name ORDER BY t.name_key) AS names
                    FROM group_stay s JOIN training_group t ON t.org_id = :org AND t.group_id = s.group_id
                    WHERE s.org_id = :org AND s.athlete_id = a.athlete_id AND s.left_at IS NULL
                ) g ON true
                WHERE a.org_id = :org AND a.athlete_id = ANY (:athletes)
                """;
        var week = caller.asCoach().org().week(clock).dates();
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("start", week.start())
                .bind("last", week.end())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .mapTo(Line.class)
                .collect(Collectors.toMap(Line::athleteId, Function.identity())));
    }

    /// The athlete's runs per week of the organization, oldest first, weeks without any included; the last of
    /// them is the current one. Coaches only.
    public List<Week> weeks(Caller caller, UUID athleteId, int count) {
        var sql = """
                SELECT s.start_date, coalesce(sum(d.activities), 0)::bigint AS runs,
                       coalesce(sum(d.distance_cm), 0)::bigint AS distance_cm,
                       coalesce(sum(d.moving_ms), 0)::bigint AS moving_ms
                FROM unnest(:starts::date[]) AS s (start_date)
                LEFT JOIN athlete_day d ON d.org_id = :org AND d.athlete_id = :athlete AND d.activity_type = 'run'
                 AND d.local_date BETWEEN s.start_date AND s.start_date + 6
                GROUP BY s.start_date
                ORDER BY s.start_date
                """;
        var current = caller.asCoach().org().week(clock);
        var first = current.plusWeeks(1 - count).startDate();
        var starts = new DateRange(first, current.startDate())
                .dates()
                .filter(date -> date.getDayOfWeek() == first.getDayOfWeek())
                .map(LocalDate::toString)
                .toArray();
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bindArray("starts", String.class, starts)
                .mapTo(Week.class)
                .list());
    }
}
