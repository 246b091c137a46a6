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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An athlete goes from one squad of a group's plan to another: what lies ahead and is not done is exchanged.
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
            UUID enrollmentId,
            UUID assignmentId,
            UUID athleteId,
            @Nullable String squad,
            LocalDate from) {}

    /// Moves the athlete; nothing happens to one who is there already. 404 for an enrolment the athlete has not, 422
    /// for a squad the plan has not.
    ///
    /// @param squad a letter; null: no squad
    public Regrouped regroup(Caller caller, UUID athleteId, UUID enrollmentId, @Nullable String squad) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var running = held(handle, caller, athleteId, enrollmentId);
            var assignment =
                    Copies.seen(handle, caller.orgId(), running.assignmentId()).orElseThrow();
            if (squad != null) {
                Squads.require(handle, caller.orgId(), assignment.assignmentId(), squad);
            }
            if (Objects.equals(squad, running.squad())) {
                return new Regrouped(enrollmentId, squad, 0, 0, 0, List.of(), List.of(), null);
            }
            UUID changeId = ids.next();
            changes.open(
                    handle,
                    caller,
                    new Changes.Draft(changeId, ChangeKind.REGROUP, assignment.assignmentId(), athleteId));
            var done = matches.doneFrom(handle, caller.orgId(), List.of(athleteId), running.from());
            var regrouped = exchange.exchange(handle, caller.orgId(), changeId, running, squad, done);
            save(handle, caller.orgId(), changeId, enrollmentId, squad);
            changes.close(handle, caller.orgId(), changeId);
            log(handle, caller, assignment, running, squad);
            return regrouped;
        });
    }

    /// The assignment is held first, as everybody does who holds both.
    private Enrolment held(Handle handle, Caller caller, UUID athleteId, UUID enrollmentId) {
        var sql = """
                SELECT e.enrollment_id, e.assignment_id, e.athlete_id, e.squad,
                       greatest(e.from_date,
                                (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date) AS "from"
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                WHERE e.org_id = :org AND e.enrollment_id = :enrollment AND e.athlete_id = :athlete
                  AND e.ended_at IS NULL
                """;
        var query = handle.createQuery(sql + " FOR UPDATE OF e")
                .bind("org", caller.orgId())
                .bind("enrollment", enrollmentId)
                .bind("athlete", athleteId)
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId());
        return assignmentOf(handle, caller.orgId(), enrollmentId)
                .flatMap(it -> Copies.find(handle, caller.orgId(), it))
                .flatMap(_ -> query.mapTo(Enrolment.class).findOne())
                .orElseThrow(() -> Failure.notFound("enrolment"));
    }

    private static Optional<UUID> assignmentOf(Handle handle, UUID orgId, UUID enrollmentId) {
        return handle.createQuery("""
                        SELECT assignment_id FROM enrollment WHERE org_id = :org AND enrollment_id = :enrollment
                        """)
                .bind("org", orgId)
                .bind("enrollment", enrollmentId)
                .mapTo(UUID.class)
                .findOne();
    }

    private static void save(Handle handle, UUID orgId, UUID changeId, UUID enrollmentId, @Nullable String squad) {
        handle.createUpdate("""
                        UPDATE enrollment SET squad = :squad, change_id = :change
                        WHERE org_id = :org AND enrollment_id = :enrollment
                        """)
                .bind("org", orgId)
                .bind("enrollment", enrollmentId)
                .bind("squad", squad)
                .bind("change", changeId)
                .execute();
    }

    private void log(Handle handle, Caller caller, Assignment assignment, Enrolment before, @Nullable String squad) {
        var entry = new Entry(
                "plan.regrouped",
                AuditLog.Subject.PLAN,
                "assignment",
                assignment.assignmentId(),
                assignment.name(),
                assignment.groupId(),
                before.athleteId(),
                json(before.squad()),
                json(squad));
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }

    private static String json(@Nullable String squad) {
        return "{\"squad\": \"" + (squad == null ? SquadWish.NONE : squad) + "\"}";
    }
}
