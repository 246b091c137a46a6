package club.harrier.org;

import club.harrier.account.Preferences;
import club.harrier.platform.Database;
import club.harrier.platform.Secrets;
import club.harrier.unit.UnitSystem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds out who asks, from a token or a session. A suspended athlete without a staff role is nobody.
@Singleton
public final class Callers {
    private final Database database;
    private final Clock clock;

    @Inject
    Callers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The holder of a bearer token that has not ended.
    public Optional<Caller> byToken(String bearer) {
        var sql = """
                SELECT account_id FROM token
                WHERE org_id = :org AND secret_hash = :hash AND expires_at > :now
                """;
        return OrgSecret.parse(bearer)
                .flatMap(secret -> database.read(handle -> handle.createQuery(sql)
                        .bind("org", secret.orgId())
                        .bind("hash", Secrets.digest(secret.secret()))
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .findOne()
                        .flatMap(account -> member(handle, secret.orgId(), account))));
    }

    /// The person acting in the organization, if they belong to it and are not suspended.
    public Optional<Caller> member(UUID orgId, UUID accountId) {
        return database.read(handle -> member(handle, orgId, accountId));
    }

    private static Optional<Caller> member(Handle handle, UUID orgId, UUID accountId) {
        var sql = """
                SELECT o.org_id, o.name, o.time_zone, o.week_start, o.unit_system,
                       p.account_id, coalesce(s.display_name, a.display_name) AS display_name, s.role, a.athlete_id,
                       p.language, p.unit_system AS own_unit_system, p.week_start AS own_week_start,
                       p.time_zone AS own_time_zone
                FROM org o
                CROSS JOIN account p
                LEFT JOIN staff s ON s.org_id = :org AND s.account_id = p.account_id
                LEFT JOIN athlete a ON a.org_id = :org AND a.account_id = p.account_id
                WHERE o.org_id = :org AND p.account_id = :account
                  AND (s.role IS NOT NULL OR a.status <> 'suspended')
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("account", accountId)
                .mapTo(Row.class)
                .findOne()
                .map(Row::caller);
    }

    record Row(
            UUID orgId,
            String name,
            String timeZone,
            int weekStart,
            String unitSystem,
            UUID accountId,
            String displayName,
            @Nullable String role,
            @Nullable UUID athleteId,
            @Nullable String language,
            @Nullable String ownUnitSystem,
            @Nullable Integer ownWeekStart,
            @Nullable String ownTimeZone) {

        Caller caller() {
            return new Caller(
                    new Org(orgId, name, ZoneId.of(timeZone), DayOfWeek.of(weekStart), units(unitSystem)),
                    accountId,
                    displayName,
                    role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
                    athleteId,
                    new Preferences(
                            language,
                            ownUnitSystem == null ? null : units(ownUnitSystem),
                            ownWeekStart == null ? null : DayOfWeek.of(ownWeekStart),
                            ownTimeZone == null ? null : ZoneId.of(ownTimeZone)));
        }

        private static UnitSystem units(String name) {
            return UnitSystem.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
