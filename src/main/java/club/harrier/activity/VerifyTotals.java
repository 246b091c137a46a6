package club.harrier.activity;

import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Adds up all activities anew, one by one and outside of the database, and reports each kept day total that differs.
/// It shares neither code nor SQL with what keeps them (`DayTotals`): neither can hide the other's mistake.
@Singleton
public final class VerifyTotals {
    private final Database database;

    @Inject
    VerifyTotals(Database database) {
        this.database = database;
    }

    /// A day total that is not what the activities add up to; null where there is none at all.
    public record Difference(
            UUID orgId,
            UUID athleteId,
            LocalDate date,
            String activityType,
            @Nullable String kept,
            @Nullable String expected) {}

    /// How many day totals were compared, and how many differ.
    public record Outcome(long compared, long different) {}

    private record Day(LocalDate date, String activityType) {}

    private static final class Sum {
        long activities;
        long distance;
        long moving;
        long ascent;
        boolean knowsAscent;
        long pacedDistance;
        long pacedMoving;
        Instant last = Instant.MIN;

        void add(Done one) {
            activities++;
            long centimetres = one.distanceCm() == null ? 0 : one.distanceCm();
            distance += centimetres;
            if (one.movingMs() != null) {
                moving += one.movingMs();
                if (centimetres > 0) {
                    pacedDistance += centimetres;
                    pacedMoving += one.movingMs();
                }
            }
            if (one.elevationGainCm() != null) {
                ascent += one.elevationGainCm();
                knowsAscent = true;
            }
            last = one.startedAt().isAfter(last) ? one.startedAt() : last;
        }

        String text() {
            return VerifyTotals.text(
                    activities, distance, moving, knowsAscent ? ascent : null, pacedDistance, pacedMoving, last);
        }
    }

    record Done(
            LocalDate localDate,
            String activityType,
            Instant startedAt,
            @Nullable Long distanceCm,
            @Nullable Long movingMs,
            @Nullable Long elevationGainCm) {}

    record Athlete(UUID orgId, UUID athleteId) {}

    /// For the operator's command line: compares every athlete of every club, in one unchanging view of the database
    /// each.
    public Outcome run(Consumer<Difference> report) {
        long[] counted = new long[2];
        for (UUID org : ids("SELECT org_id FROM org ORDER BY org_id", null)) {
            for (UUID athlete : ids("SELECT athlete_id FROM athlete WHERE org_id = :org ORDER BY athlete_id", org)) {
                compare(new Athlete(org, athlete), counted, report);
            }
        }
        return new Outcome(counted[0], counted[1]);
    }

    private List<UUID> ids(String sql, @Nullable UUID org) {
        return database.read(handle -> {
            var query = handle.createQuery(sql);
            return (org == null ? query : query.bind("org", org))
                    .mapTo(UUID.class)
                    .list();
        });
    }

    private record Both(Map<Day, Sum> sums, Map<Day, String> kept) {}

    private void compare(Athlete athlete, long[] counted, Consumer<Difference> report) {
        // One transaction whose statements all see the same rows, so that a running server is no difference.
        var both = database.write(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return new Both(sums(handle, athlete), kept(handle, athlete));
        });
        var days = new TreeMap<String, Day>();
        both.sums().keySet().forEach(day -> days.put(day.toString(), day));
        both.kept().keySet().forEach(day -> days.put(day.toString(), day));
        for (Day day : days.values()) {
            @Nullable Sum sum = both.sums().get(day);
            @Nullable String expected = sum == null ? null : sum.text();
            @Nullable String kept = both.kept().get(day);
            counted[0]++;
            if (expected == null || !expected.equals(kept)) {
                counted[1]++;
                report.accept(new Difference(
                        athlete.orgId(), athlete.athleteId(), day.date(), day.activityType(), kept, expected));
            }
        }
    }

    private static Map<Day, Sum> sums(Handle handle, Athlete athlete) {
        var sql = """
                SELECT local_date, activity_type, started_at, distance_cm, moving_ms, elevation_gain_cm
                FROM activity WHERE org_id = :org AND athlete_id = :athlete
                """;
        var sums = new HashMap<Day, Sum>();
        handle.createQuery(sql)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .mapTo(Done.class)
                .forEach(done -> sums.computeIfAbsent(new Day(done.localDate(), done.activityType()), _ -> new Sum())
                        .add(done));
        return sums;
    }

    private static Map<Day, String> kept(Handle handle, Athlete athlete) {
        var sql = "SELECT * FROM athlete_day WHERE org_id = :org AND athlete_id = :athlete";
        var kept = new HashMap<Day, String>();
        handle.createQuery(sql)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .map(VerifyTotals::day)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    private static Map.Entry<Day, String> day(ResultSet row, StatementContext context) throws SQLException {
        return Map.entry(
                new Day(row.getObject("local_date", LocalDate.class), row.getString("activity_type")),
                text(
                        row.getLong("activities"),
                        row.getLong("distance_cm"),
                        row.getLong("moving_ms"),
                        row.getObject("elevation_gain_cm", Long.class),
                        row.getLong("paced_distance_cm"),
                        row.getLong("paced_moving_ms"),
                        row.getObject("last_started_at", OffsetDateTime.class).toInstant()));
    }

    private static String text(
            long activities,
            long distance,
            long moving,
            @Nullable Long ascent,
            long pacedDistance,
            long pacedMoving,
            Instant last) {
        return "%d activities, %d cm, %d ms, ascent %s cm, paced %d cm in %d ms, last start %s"
                .formatted(
                        activities,
                        distance,
                        moving,
                        ascent == null ? "unknown" : ascent,
                        pacedDistance,
                        pacedMoving,
                        last);
    }
}
