package club.harrier.plan;

import club.harrier.copy.Assignment;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// The plans that athletes are in the middle of, or are to begin.
@Singleton
public final class CurrentPlans {
    private final Database database;
    private final Clock clock;

    @Inject
    CurrentPlans(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// One of an athlete's plans, on today in the club's zone.
    ///
    /// @param week the week of the plan, or null before it starts
    public record Current(
            UUID athleteId,
            String name,
            int weeks,
            @Nullable Integer week,
            LocalDate firstDate) {}

    record Row(UUID athleteId, @Nested Assignment assignment) {}

    /// The plans of these athletes, from one statement, first start first; who has none is left out. Coaches only.
    public Map<UUID, List<Current>> of(Caller caller, Collection<UUID> athletes) {
        var today = caller.asCoach().org().today(clock);
        var sql = "SELECT e.athlete_id, " + Assignment.COLUMNS + """
                FROM enrollment e
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                WHERE e.org_id = :org AND e.athlete_id = ANY(:athletes) AND e.ended_at IS NULL
                  AND a.last_date >= :today
                ORDER BY a.first_date, e.enrollment_id
                """;
        return database.read(handle -> handle
                .createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("today", today)
                .mapTo(Row.class)
                .stream()
                .map(it -> new Current(
                        it.athleteId(),
                        it.assignment().name(),
                        it.assignment().weeks(),
                        it.assignment().weekOn(today),
                        it.assignment().firstDate()))
                .collect(Collectors.groupingBy(Current::athleteId)));
    }
}
