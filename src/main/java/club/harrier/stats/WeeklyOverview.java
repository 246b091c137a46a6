package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.unit.Decimals;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group's week: totals, engagement, one entry per day, and the change against the week before.
@Singleton
public final class WeeklyOverview {
    private final Database database;
    private final GroupReaders readers;
    private final Clock clock;

    @Inject
    WeeklyOverview(Database database, GroupReaders readers, Clock clock) {
        this.database = database;
        this.readers = readers;
        this.clock = clock;
    }

    /// The figures of one week, from one statement.
    ///
    /// A finished week is measured against the whole week before. The current one is measured up to today against
    /// the same weekdays of the week before; what an athlete ahead of the club's clock dated tomorrow is in the
    /// totals, but not in the change.
    ///
    /// @throws club.harrier.platform.Failure 404 or 403 for whom the figures are not meant
    public WeekFigures of(Caller caller, UUID groupId, OrgWeek week, Counting counting) {
        readers.require(caller, groupId);
        var today = caller.org().today(clock);
        boolean isCurrent = week.dates().contains(today);
        LocalDate until = isCurrent ? today : week.endDate();
        var sql = People.of(counting) + """
                , period AS (
                    SELECT * FROM (VALUES ('total', :start, :last), ('measured', :start, :until),
                                          ('before', :first, :beforeUntil)) AS v (section, first_date, last_date)
                )
                SELECT p.section, NULL::uuid AS athlete_id, NULL AS display_name, NULL::date AS local_date,
                       NULL::timestamptz AS last_activity_at, 0 AS rank, 0 AS position,
                       (SELECT count(*) FROM person
                        WHERE dates && daterange(p.first_date, p.last_date, '[]')) AS members,
                       (SELECT count(*) FROM person
                        WHERE counts AND dates && daterange(p.first_date, p.last_date, '[]')) AS active_members,
                       count(DISTINCT c.athlete_id) AS engaged_members,
                       coalesce(sum(c.activities), 0)::bigint AS activities,
                       coalesce(sum(c.distance_cm), 0)::bigint AS distance_cm,
                       coalesce(sum(c.moving_ms), 0)::bigint AS moving_ms,
                       sum(c.elevation_gain_cm)::bigint AS elevation_gain_cm,
                       coalesce(sum(c.paced_distance_cm), 0)::bigint AS paced_distance_cm,
                       coalesce(sum(c.paced_moving_ms), 0)::bigint AS paced_moving_ms
                FROM period p
                LEFT JOIN counted c ON c.local_date BETWEEN p.first_date AND p.last_date
                GROUP BY p.section, p.first_date, p.last_date
                UNION ALL
                SELECT 'day', NULL, NULL, local_date, NULL, 0, 0, 0, 0, count(DISTINCT athlete_id),
                       sum(activities), sum(distance_cm)::bigint, sum(moving_ms)::bigint, NULL, 0, 0
                FROM counted WHERE local_date >= :start GROUP BY local_date
                """;
        var before = week.plusWeeks(-1);
        return figures(
                week,
                isCurrent,
                new FigureRows(database.read(handle -> People.bind(
                                handle.createQuery(sql), caller, groupId, counting, before.startDate(), week.endDate())
                        .bind("start", week.startDate())
                        .bind("until", until)
                        .bind("beforeUntil", until.minusWeeks(1))
                        .mapTo(FigureRow.class)
                        .list())));
    }

    /// An active member without a counted activity.
    public record Idle(UUID athleteId, String displayName) {}

    /// The active members without a counted activity in the week, by name.
    ///
    /// @param limit the most that are answered
    public List<Idle> idle(Caller caller, UUID groupId, OrgWeek week, Counting counting, int limit) {
        readers.require(caller, groupId);
        // NOT IN is looked up in one hash table; NOT EXISTS would count everybody's days once for each of them, as the
        // planner takes && for rare.
        var sql = People.of(counting) + """
                SELECT p.athlete_id, p.display_name
                FROM person p
                WHERE p.counts AND p.shown AND p.dates && daterange(:first, :last, '[]')
                  AND p.athlete_id NOT IN (SELECT c.athlete_id FROM counted c)
                ORDER BY p.name_key, p.athlete_id
                LIMIT :limit
                """;
        return database.read(handle -> People.bind(
                        handle.createQuery(sql), caller, groupId, counting, week.startDate(), week.endDate())
                .bind("limit", limit)
                .mapTo(Idle.class)
                .list());
    }

    private static WeekFigures figures(OrgWeek week, boolean isCurrent, FigureRows rows) {
        var total = rows.one("total");
        return new WeekFigures(
                week,
                isCurrent,
                total.totals(),
                total.engagement(),
                rows.trend(week.dates()),
                change(rows.one("before"), rows.one("measured")));
    }

    private static WeekFigures.Change change(FigureRow before, FigureRow measured) {
        return new WeekFigures.Change(
                Decimals.percent(measured.distanceCm() - before.distanceCm(), before.distanceCm()),
                Decimals.percent(measured.activities() - before.activities(), before.activities()),
                points(before.engagement().rate(), measured.engagement().rate()));
    }

    /// The difference of the rates as they are shown, so that the three numbers on a screen agree.
    private static @Nullable BigDecimal points(@Nullable BigDecimal before, @Nullable BigDecimal measured) {
        return before == null || measured == null ? null : Decimals.plain(measured.subtract(before));
    }
}
