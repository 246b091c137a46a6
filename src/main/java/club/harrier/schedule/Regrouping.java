package club.harrier.schedule;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.copy.SquadWish;
import club.harrier.copy.Squads;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.Goings.Going;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Athletes go from one squad of a group's plan to another: what lies ahead and is not done is exchanged.
@Singleton
public final class Regrouping {
    private final Database database;
    private final Matches matches;
    private final Exchange exchange;
    private final Changes changes;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Regrouping(
            Database database,
            Matches matches,
            Exchange exchange,
            Changes changes,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.matches = matches;
        this.exchange = exchange;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the change meant for the athlete's calendar.
    ///
    /// @param squad the squad now; null: none
    /// @param exchanged how many workouts became the new squad's
    /// @param added how many the new squad has that the old one had not
    /// @param removed how many of the old squad's the new one has not
    /// @param kept personal changes that stay, of workouts that both have
    /// @param lost personal changes that are gone with workouts that the new squad has not
    /// @param changeId by which it can be taken back, or null where nothing changed
    public record Regrouped(
            UUID enrollmentId,
            @Nullable String squad,
            int exchanged,
            int added,
            int removed,
            List<Personal> kept,
            List<Personal> lost,
            @Nullable UUID changeId) {}

    /// A workout that was changed for the athlete alone.
    public record Personal(UUID scheduledWorkoutId, LocalDate date, String name) {}

    /// An enrolment at hand.
    ///
    /// @param from nothing is scheduled before it, and nothing before it is touched
    record Enrolment(
            UUID enrollmentId, UUID athleteId, @Nullable String squad, LocalDate from) {}

    /// Where an enrolment is to go.
    ///
    /// @param squad a letter; null: no squad
    public record Wish(UUID enrollmentId, @Nullable String squad) {}

    /// Moves the athlete; nothing happens to one who is there already. 404 for an enrolment the athlete has not, 422
    /// for a squad the plan has not.
    ///
    /// @param squad a letter; null: no squad
    public Regrouped regroup(Caller caller, UUID athleteId, UUID enrollmentId, @Nullable String squad) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            UUID assignmentId = assignmentOf(handle, caller.orgId(), athleteId, enrollmentId)
                    .orElseThrow(() -> Failure.notFound("enrolment"));
            return regroup(handle, caller, assignmentId, List.of(new Wish(enrollmentId, squad)))
                    .getFirst();
        });
    }

    /// Moves several athletes of a plan at once, as `regroup` moves one. The caller is known to coach the group.
    ///
    /// @param wishes each enrolment once
    public List<Regrouped> regroup(Handle handle, Caller caller, UUID assignmentId, List<Wish> wishes) {
        var assignment =
                Copies.find(handle, caller.orgId(), assignmentId).orElseThrow(() -> Failure.notFound("enrolment"));
        var squads = new HashMap<UUID, @Nullable String>();
        wishes.forEach(it -> squads.put(it.enrollmentId(), it.squad()));
        var held = held(handle, caller, assignmentId, squads.keySet());
        squads.values().stream()
                .filter(Objects::nonNull)
                .distinct()
                .forEach(it -> Squads.require(handle, caller.orgId(), assignmentId, it));
        var going = held.stream()
                .filter(it -> !Objects.equals(squads.get(it.enrollmentId()), it.squad()))
                .map(it -> new Going(ids.next(), it, squads.get(it.enrollmentId())))
                .toList();
        var there = held.stream()
                .filter(it -> Objects.equals(squads.get(it.enrollmentId()), it.squad()))
                .map(it -> new Regrouped(it.enrollmentId(), it.squad(), 0, 0, 0, List.of(), List.of(), null));
        return Stream.concat(regrouped(handle, caller, assignment, going).stream(), there)
                .toList();
    }

    private List<Regrouped> regrouped(Handle handle, Caller caller, Assignment assignment, List<Going> going) {
        if (going.isEmpty()) {
            return List.of();
        }
        UUID orgId = caller.orgId();
        UUID assignmentId = assignment.assignmentId();
        changes.open(
                handle,
                caller,
                going.stream()
                        .map(it -> new Changes.Draft(
                                it.changeId(),
                                ChangeKind.REGROUP,
                                assignmentId,
                                it.running().athleteId()))
                        .toList());
        var athletes = going.stream().map(it -> it.running().athleteId()).toList();
        var first = going.stream().map(it -> it.running().from()).min(LocalDate::compareTo);
        var done = matches.doneFrom(handle, orgId, athletes, first.orElseThrow());
        var regrouped = exchange.exchange(handle, orgId, assignmentId, going, done);
        save(handle, orgId, going);
        changes.close(handle, orgId, going.stream().map(Going::changeId).toList());
        log(handle, caller, assignment, going);
        return regrouped;
    }

    /// The running enrolments, held; the assignment is held first, as everybody does who holds both.
    private List<Enrolment> held(Handle handle, Caller caller, UUID assignmentId, Set<UUID> enrollments) {
        var sql = """
                SELECT e.enrollment_id, e.athlete_id, e.squad,
                       greatest(e.from_date,
                                (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date) AS "from"
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                WHERE e.org_id = :org AND e.enrollment_id = ANY(:enrollments) AND e.assignment_id = :assignment
                  AND e.ended_at IS NULL
                ORDER BY e.enrollment_id FOR UPDATE OF e
                """;
        var held = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .bind("assignment", assignmentId)
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId())
                .mapTo(Enrolment.class)
                .list();
        if (held.size() < enrollments.size()) {
            throw Failure.notFound("enrolment");
        }
        return held;
    }

    private static Optional<UUID> assignmentOf(Handle handle, UUID orgId, UUID athleteId, UUID enrollmentId) {
        return handle.createQuery("""
                        SELECT assignment_id FROM enrollment
                        WHERE org_id = :org AND enrollment_id = :enrollment AND athlete_id = :athlete
                        """)
                .bind("org", orgId)
                .bind("enrollment", enrollmentId)
                .bind("athlete", athleteId)
                .mapTo(UUID.class)
                .findOne();
    }

    private static void save(Handle handle, UUID orgId, List<Going> going) {
        handle.createUpdate("""
                        UPDATE enrollment e SET squad = g.squad, change_id = g.change_id
                        FROM unnest(:enrollments::uuid[], :squads::text[], :changes::uuid[])
                             AS g (enrollment_id, squad, change_id)
                        WHERE e.org_id = :org AND e.enrollment_id = g.enrollment_id
                        """)
                .bind("org", orgId)
                .bindArray(
                        "enrollments",
                        UUID.class,
                        going.stream().map(it -> it.running().enrollmentId()).toArray())
                .bindArray(
                        "squads", String.class, going.stream().map(Going::squad).toArray())
                .bindArray(
                        "changes",
                        UUID.class,
                        going.stream().map(Going::changeId).toArray())
                .execute();
    }

    private void log(Handle handle, Caller caller, Assignment assignment, List<Going> going) {
        var entries = going.stream()
                .map(it -> new Entry(
                        "plan.regrouped",
                        AuditLog.Subject.PLAN,
                        "assignment",
                        assignment.assignmentId(),
                        assignment.name(),
                        assignment.groupId(),
                        it.running().athleteId(),
                        json(it.running().squad()),
                        json(it.squad())))
                .toList();
        audit.record(handle, caller.orgId(), caller.accountId(), entries);
    }

    private static String json(@Nullable String squad) {
        return "{\"squad\": \"" + (squad == null ? SquadWish.NONE : squad) + "\"}";
    }
}
