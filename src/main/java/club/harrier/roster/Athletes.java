package club.harrier.roster;

import club.harrier.org.Access;
import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.org.Changes;
import club.harrier.org.Invitations;
import club.harrier.org.Memberships;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.unit.Name;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What coaches do with the athletes of their organization.
@Singleton
public final class Athletes {
    private final Database database;
    private final Roster roster;
    private final AthleteRows rows;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Access access;
    private final AuditLog audit;
    private final List<Placement> placements;
    private final Ids ids;

    @Inject
    Athletes(
            Database database,
            Roster roster,
            AthleteRows rows,
            Invitations invitations,
            Memberships memberships,
            Access access,
            AuditLog audit,
            @All List<Placement> placements,
            Ids ids) {
        this.database = database;
        this.roster = roster;
        this.rows = rows;
        this.invitations = invitations;
        this.memberships = memberships;
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.ids = ids;
    }

    /// An athlete just taken up; `link` is the invitation of one with an e-mail address.
    public record TakenUp(Athlete athlete, Invitations.@Nullable Link link) {}

    /// Takes an athlete up and puts them into groups, all or nothing: 409 where the e-mail address is taken,
    /// 422 where a group is not there.
    public TakenUp takeUp(Caller caller, Details details, List<UUID> groupIds) {
        caller.asCoach();
        var tidy = details.tidy();
        UUID id = ids.next();
        return database.write(handle -> {
            if (rows.insert(handle, caller.orgId(), List.of(new AthleteRows.Row(id, tidy)))
                    .isEmpty()) {
                throw AthleteRows.emailTaken();
            }
            place(handle, caller, id, groupIds);
            Invitations.@Nullable Link link = tidy.email() == null
                    ? null
                    : invitations
                            .invite(
                                    handle,
                                    caller,
                                    List.of(new Invitations.Guest(id, tidy.email(), tidy.displayName())))
                            .getFirst();
            record(handle, caller, "athlete.created", id, tidy.displayName(), null, Changes.json(tidy.values()));
            return new TakenUp(roster.visibleTo(caller, id), link);
        });
    }

    private void place(Handle handle, Caller caller, UUID athleteId, List<UUID> groupIds) {
        var sql = "SELECT group_id FROM training_group WHERE org_id = :org AND group_id = ANY (:groups)";
        var wanted = new LinkedHashSet<>(groupIds);
        var found = wanted.isEmpty()
                ? List.<UUID>of()
                : handle.createQuery(sql)
                        .bind("org", caller.orgId())
                        .bindArray("groups", UUID.class, wanted)
                        .mapTo(UUID.class)
                        .list();
        if (found.size() < wanted.size()) {
            wanted.removeAll(found);
            throw Failure.impossible(
                    "unknown_group", "group_ids", "There is no group " + wanted.getFirst() + " in this organization.");
        }
        var places = found.stream()
                .map(group -> new Placement.Place(athleteId, group))
                .toList();
        placements.forEach(room -> room.place(handle, caller, places));
    }

    /// Changes an athlete: coaches everything, athletes what they are called and their time zone. Who is
    /// suspended is out at once; an open invitation ends with a change of the e-mail address.
    ///
    /// @param change makes the new details of the present ones
    /// @param ifUnchanged runs once the row is locked
    public Athlete change(Caller caller, UUID athleteId, UnaryOperator<Details> change, Runnable ifUnchanged) {
        return database.write(handle -> {
            var before = roster.locked(handle, caller, athleteId);
            ifUnchanged.run();
            var after = change.apply(before.details()).tidy();
            if (!caller.isCoach() && !before.details().differsOnlyInOwnThings(after)) {
                throw Failure.forbidden("Only a coach can change this about an athlete.");
            }
            var changes = Changes.between(before.details().values(), after.values());
            if (after.equals(before.details())) {
                return before;
            }
            rows.update(handle, caller.orgId(), List.of(new AthleteRows.Row(athleteId, after)));
            if (!Objects.equals(before.email(), after.email())) {
                invitations.revoke(handle, caller.orgId(), athleteId);
            }
            if (after.status() == AthleteStatus.SUSPENDED && before.status() != AthleteStatus.SUSPENDED) {
                shutOut(handle, caller, before);
            }
            if (!caller.is(athleteId)) {
                record(
                        handle,
                        caller,
                        "athlete.updated",
                        athleteId,
                        after.displayName(),
                        changes == null ? null : changes.before(),
                        changes == null ? null : changes.after());
            }
            return roster.visibleTo(caller, athleteId);
        });
    }

    void shutOut(Handle handle, Caller caller, Athlete athlete) {
        UUID account = athlete.accountId();
        if (account != null && !isStaff(handle, caller.orgId(), account)) {
            access.endIn(caller.orgId(), account);
        }
        invitations.revoke(handle, caller.orgId(), athlete.athleteId());
    }

    /// Erases an athlete and all their data, for good; head coach only. The person's account stays where they
    /// are on the staff or in another organization.
    ///
    /// @param confirmation the athlete's name, to be sure; 422 where it is another one
    public void erase(Caller caller, UUID athleteId, String confirmation, Runnable ifUnchanged) {
        database.change(handle -> {
            var athlete = roster.locked(handle, caller, athleteId);
            caller.asHeadCoach();
            ifUnchanged.run();
            if (!Name.tidy(confirmation).equals(athlete.displayName())) {
                throw Failure.impossible(
                        "not_confirmed", "confirm", "To erase this athlete, confirm with their exact display name.");
            }
            audit.forget(handle, caller.orgId(), athleteId);
            handle.createUpdate("DELETE FROM athlete WHERE org_id = :org AND athlete_id = :id")
                    .bind("org", caller.orgId())
                    .bind("id", athleteId)
                    .execute();
            UUID account = athlete.accountId();
            if (account != null && !isStaff(handle, caller.orgId(), account)) {
                memberships.leave(caller.orgId(), account);
            }
            record(handle, caller, "athlete.deleted", athleteId, "erased athlete", null, null);
        });
    }

    static boolean isStaff(Handle handle, UUID orgId, UUID accountId) {
        var sql = "SELECT count(*) FROM staff WHERE org_id = :org AND account_id = :account";
        return handle.createQuery(sql)
                        .bind("org", orgId)
                        .bind("account", accountId)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private void record(
            Handle handle,
            Caller caller,
            String action,
            UUID athleteId,
            String name,
            @Nullable String before,
            @Nullable String after) {
        audit.record(
                handle,
                caller.orgId(),
                caller.accountId(),
                List.of(AuditLog.Entry.ofAthlete(action, athleteId, name, before, after)));
    }
}
