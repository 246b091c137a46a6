package club.harrier.org;

import club.harrier.platform.Database;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the head coach decides about the organization.
@Singleton
public final class OrgSettings {
    private final Database database;
    private final Staff staff;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    OrgSettings(Database database, Staff staff, AuditLog audit, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// The organization as its head coach sees it.
    public record Club(
            UUID orgId,
            String name,
            ZoneId zone,
            WeekStart weekStart,
            UnitSystem unitSystem,
            UUID headCoachId,
            Instant createdAt,
            Instant updatedAt) {

        Map<String, Object> values() {
            return Map.of(
                    "name", name,
                    "time_zone", zone.getId(),
                    "week_start", Wire.of(weekStart),
                    "unit_system", Wire.of(unitSystem),
                    "head_coach_id", headCoachId.toString());
        }
    }

    /// What is to change; null leaves it as it is.
    public record Change(
            @Nullable String name,
            @Nullable ZoneId zone,
            @Nullable WeekStart weekStart,
            @Nullable UnitSystem unitSystem,
            @Nullable UUID headCoachId) {}

    record Row(
            UUID orgId,
            String name,
            String timeZone,
            int weekStart,
            String unitSystem,
            UUID headCoachId,
            Instant createdAt,
            Instant updatedAt) {
        Club club() {
            return new Club(
                    orgId,
                    name,
                    ZoneId.of(timeZone),
                    WeekStart.of(java.time.DayOfWeek.of(weekStart)),
                    Wire.read(UnitSystem.class, unitSystem),
                    headCoachId,
                    createdAt,
                    updatedAt);
        }
    }

    public Club of(Caller caller) {
        return database.read(handle -> row(handle, caller.asHeadCoach().orgId()));
    }

    /// Changes what is given, in one transaction; `ifUnchanged` runs once the row is locked.
    public Club change(Caller caller, Change change, Runnable ifUnchanged) {
        caller.asHeadCoach();
        @Nullable String name = change.name() == null ? null : Organizations.name("name", change.name());
        return database.write(handle -> {
            handle.createQuery("SELECT org_id FROM org WHERE org_id = :org FOR NO KEY UPDATE")
                    .bind("org", caller.orgId())
                    .mapTo(UUID.class)
                    .one();
            ifUnchanged.run();
            var before = row(handle, caller.orgId());
            if (change.headCoachId() != null && !change.headCoachId().equals(before.headCoachId())) {
                staff.handOver(handle, caller, change.headCoachId());
            }
            update(handle, before, change, name);
            var after = row(handle, caller.orgId());
            record(handle, caller, before, after);
            return after;
        });
    }

    private static Club row(Handle handle, UUID orgId) {
        var sql = """
                SELECT o.org_id, o.name, o.time_zone, o.week_start, o.unit_system, s.account_id AS head_coach_id,
                       o.created_at, o.updated_at
                FROM org o JOIN staff s ON s.org_id = :org AND s.role = 'head_coach'
                WHERE o.org_id = :org
                """;
        return handle.createQuery(sql).bind("org", orgId).mapTo(Row.class).one().club();
    }

    private void update(Handle handle, Club before, Change change, @Nullable String name) {
        var sql = """
                UPDATE org SET name = :name, time_zone = :zone, week_start = :week, unit_system = :units,
                               updated_at = :now
                WHERE org_id = :org
                """;
        ZoneId zone = change.zone() == null ? before.zone() : change.zone();
        WeekStart week = change.weekStart() == null ? before.weekStart() : change.weekStart();
        UnitSystem units = change.unitSystem() == null ? before.unitSystem() : change.unitSystem();
        handle.createUpdate(sql)
                .bind("org", before.orgId())
                .bind("name", name == null ? before.name() : name)
                .bind("zone", zone.getId())
                .bind("week", week.day().getValue())
                .bind("units", Wire.of(units))
                .bind("now", clock.instant())
                .execute();
    }

    private void record(Handle handle, Caller caller, Club before, Club after) {
        @Nullable Changes changes = Changes.between(before.values(), after.values());
        if (changes != null) {
            audit.record(
                    handle,
                    caller.orgId(),
                    caller.accountId(),
                    List.of(AuditLog.Entry.ofOrg(
                            "organization.updated", after.orgId(), after.name(), changes.before(), changes.after())));
        }
    }
}
