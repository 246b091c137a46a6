package club.harrier.schedule;

import club.harrier.copy.Assignment;
import club.harrier.platform.Ids;
import club.harrier.schedule.Candidates.Candidate;
import club.harrier.schedule.Enrolled.Outcome;
import club.harrier.schedule.Enrolled.Overlap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Enrols any number of athletes in an assignment and fills their calendars, in a handful of statements.
@Singleton
public final class Enrolling {
    private final Schedule schedule;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Enrolling(Schedule schedule, Ids ids, Clock clock) {
        this.schedule = schedule;
        this.ids = ids;
        this.clock = clock;
    }

    /// Enrols these athletes, save those who are in it already; what came of it for each, in the same order.
    ///
    /// @param from the first date on which something is scheduled for an athlete
    /// @param squads the squad of an athlete who is to be in one
    /// @param dry only say what would happen; what this writes is then for the caller to roll back
    public List<Enrolled> enrol(
            Handle handle,
            UUID orgId,
            Assignment assignment,
            List<Candidate> candidates,
            Function<Candidate, LocalDate> from,
            Map<UUID, String> squads,
            boolean dry) {
        var fromDates = new HashMap<UUID, LocalDate>();
        candidates.forEach(it -> fromDates.put(it.athleteId(), from.apply(it)));
        var made = insert(handle, orgId, assignment, candidates, fromDates, squads);
        var counts = schedule.fill(handle, orgId, assignment, made.values(), dry);
        var enrollments = present(handle, orgId, assignment, candidates);
        var overlaps = overlaps(handle, orgId, assignment, candidates);
        return candidates.stream()
                .map(it -> {
                    boolean isNew = made.containsKey(it.athleteId());
                    var enrollment = Objects.requireNonNull(enrollments.get(it.athleteId()));
                    return new Enrolled(
                            it.athleteId(),
                            it.displayName(),
                            isNew ? Outcome.ENROLLED : Outcome.ALREADY_ENROLLED,
                            isNew && dry ? null : enrollment.enrollmentId(),
                            enrollment.fromDate(),
                            isNew ? counts.getOrDefault(enrollment.enrollmentId(), 0) : 0,
                            enrollment.squad(),
                            overlaps.getOrDefault(it.athleteId(), List.of()));
                })
                .toList();
    }

    /// The unique index `enrollment_once` decides whether an athlete is enrolled already. Rows go in by athlete id,
    /// so that two groups with common members do not wait for each other in a circle.
    private Map<UUID, UUID> insert(
            Handle handle,
            UUID orgId,
            Assignment assignment,
            List<Candidate> candidates,
            Map<UUID, LocalDate> fromDates,
            Map<UUID, String> squads) {
        var sql = """
                INSERT INTO enrollment (org_id, enrollment_id, assignment_id, athlete_id, plan_id, start_date,
                                        from_date, squad, created_at)
                SELECT :org, n.id, :assignment, n.athlete, :plan, :start, n.from_date, n.squad, :now
                FROM unnest(:ids::uuid[], :athletes::uuid[], :froms::date[], :squads::text[])
                     AS n (id, athlete, from_date, squad)
                ORDER BY n.athlete
                ON CONFLICT (org_id, athlete_id, plan_id, start_date) WHERE ended_at IS NULL DO NOTHING
                RETURNING athlete_id, enrollment_id
                """;
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignment.assignmentId())
                .bind("plan", assignment.planId())
                .bind("start", assignment.startDate())
                .bind("now", clock.instant())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next).limit(candidates.size()).toArray())
                .bindArray("athletes", UUID.class, athletes(candidates))
                .bindArray(
                        "froms",
                        LocalDate.class,
                        candidates.stream()
                                .map(it -> fromDates.get(it.athleteId()))
                                .toArray())
                .bindArray(
                        "squads",
                        String.class,
                        candidates.stream()
                                .map(it -> squads.get(it.athleteId()))
                                .toArray())
                .mapTo(Made.class)
                .stream()
                .collect(Collectors.toMap(Made::athleteId, Made::enrollmentId));
    }

    record Made(UUID athleteId, UUID enrollmentId) {}

    record Present(
            UUID athleteId,
            UUID enrollmentId,
            LocalDate fromDate,
            @Nullable String squad) {}

    private static Map<UUID, Present> present(
            Handle handle, UUID orgId, Assignment assignment, List<Candidate> candidates) {
        var sql = """
                SELECT athlete_id, enrollment_id, from_date,
                       CASE WHEN assignment_id = :assignment THEN squad END AS squad
                FROM enrollment
                WHERE org_id = :org AND athlete_id = ANY(:athletes) AND plan_id = :plan AND start_date = :start
                  AND ended_at IS NULL
                """;
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes(candidates))
                .bind("assignment", assignment.assignmentId())
                .bind("plan", assignment.planId())
                .bind("start", assignment.startDate())
                .mapTo(Present.class)
                .stream()
                .collect(Collectors.toMap(Present::athleteId, Function.identity()));
    }

    private static Map<UUID, List<Overlap>> overlaps(
            Handle handle, UUID orgId, Assignment assignment, List<Candidate> candidates) {
        var sql = """
                SELECT * FROM (
                    SELECT e.athlete_id, e.enrollment_id, a.assignment_id, a.plan_id, a.name, a.first_date AS start_date,
                           a.last_date AS end_date
                    FROM enrollment e
                    JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                    WHERE e.org_id = :org AND e.athlete_id = ANY(:athletes) AND e.ended_at IS NULL
                      AND NOT (e.plan_id = :plan AND e.start_date = :start)) AS other
                WHERE start_date <= :end AND end_date >= :first
                ORDER BY start_date, enrollment_id
                """;
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes(candidates))
                .bind("plan", assignment.planId())
                .bind("start", assignment.startDate())
                .bind("first", assignment.firstDate())
                .bind("end", assignment.endDate())
                .mapTo(Overlap.class)
                .stream()
                .collect(Collectors.groupingBy(Overlap::athleteId));
    }

    private static Object[] athletes(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::athleteId).toArray();
    }
}
