package club.harrier.roster;

import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.org.Changes;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a coach changes about several athletes at once.
@Singleton
public final class SeveralAthletes {
    private final Database database;
    private final Athletes athletes;
    private final AthleteRows rows;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    SeveralAthletes(Database database, Athletes athletes, AthleteRows rows, AuditLog audit, Clock clock) {
        this.database = database;
        this.athletes = athletes;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes them active, inactive or suspended; who is suspended is out at once. Answers how many were not so
    /// before. 422 where one is not of this organization, and then nobody is changed.
    public int become(Caller caller, Set<UUID> athleteIds, AthleteStatus status) {
        return change(
                caller,
                athleteIds,
                it -> new Details(it.displayName(), it.email(), it.timeZone(), status, it.labels(), it.note()));
    }

    /// Gives them a label; answers how many did not carry it before. 400 for what is no label, 422 as above.
    public int label(Caller caller, Set<UUID> athleteIds, String label) {
        return change(caller, athleteIds, it -> {
            var labels = new ArrayList<>(it.labels());
            labels.add(label);
            return new Details(it.displayName(), it.email(), it.timeZone(), it.status(), labels, it.note());
        });
    }

    private int change(Caller caller, Set<UUID> athleteIds, UnaryOperator<Details> change) {
        caller.asCoach();
        return database.write(handle -> {
            var changed = new ArrayList<AthleteRows.Row>();
            var entries = new ArrayList<AuditLog.Entry>();
            for (var athlete : locked(handle, caller, athleteIds)) {
                var before = athlete.details();
                var after = change.apply(before).tidy();
                @Nullable Changes changes = Changes.between(before.values(), after.values());
                if (changes == null) {
                    continue;
                }
                changed.add(new AthleteRows.Row(athlete.athleteId(), after));
                entries.add(AuditLog.Entry.ofAthlete(
                        "athlete.updated",
                        athlete.athleteId(),
                        after.displayName(),
                        changes.before(),
                        changes.after()));
                if (after.status() == AthleteStatus.SUSPENDED && before.status() != AthleteStatus.SUSPENDED) {
                    athletes.shutOut(handle, caller, athlete);
                }
            }
            rows.update(handle, caller.orgId(), changed);
            audit.record(handle, caller.orgId(), caller.accountId(), entries);
            return changed.size();
        });
    }

    /// Locked in the order of their ids, so that two coaches who choose the same athletes wait for each other.
    private List<Athlete> locked(Handle handle, Caller caller, Set<UUID> athleteIds) {
        var sql = Roster.COLUMNS + """
                WHERE a.org_id = :org AND a.athlete_id = ANY (:ids)
                ORDER BY a.athlete_id
                FOR NO KEY UPDATE OF a
                """;
        var found = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("now", clock.instant())
                .bindArray("ids", UUID.class, athleteIds)
                .mapTo(Athlete.class)
                .list();
        if (found.size() < athleteIds.size()) {
            throw Failure.impossible("unknown_athlete", "athlete", "One of these athletes is not on the roster.");
        }
        return found;
    }
}
