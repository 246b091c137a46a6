package club.harrier.org;

import club.harrier.account.Accounts;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which organizations a person is in.
@Singleton
public final class Memberships {
    private final Database database;
    private final Accounts accounts;
    private final Access access;

    @Inject
    Memberships(Database database, Accounts accounts, Access access) {
        this.database = database;
        this.accounts = accounts;
        this.access = access;
    }

    /// A person's place in one organization.
    ///
    /// @param isSuspended an athlete who may not come in; staff always may
    public record Membership(
            UUID orgId, String name, @Nullable String role, boolean isSuspended) {}

    /// The person's organizations by name. The one statement that looks at several tenants: at those of one
    /// person who has proven to be that person.
    public List<Membership> of(UUID accountId) {
        var sql = """
                SELECT o.org_id, o.name, s.role, s.role IS NULL AND a.status = 'suspended' AS is_suspended
                FROM account_org m
                JOIN org o ON o.org_id = m.org_id
                LEFT JOIN staff s ON s.org_id = m.org_id AND s.account_id = m.account_id
                LEFT JOIN athlete a ON a.org_id = m.org_id AND a.account_id = m.account_id
                WHERE m.account_id = :account AND (s.role IS NOT NULL OR a.athlete_id IS NOT NULL)
                ORDER BY o.name, o.org_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("account", accountId)
                .mapTo(Membership.class)
                .list());
    }

    /// Whether the person is known outside this organization, or on its staff.
    public boolean isMoreThanAthleteOf(UUID orgId, UUID accountId) {
        return of(accountId).stream().anyMatch(it -> !it.orgId().equals(orgId) || it.role() != null);
    }

    void join(UUID orgId, UUID accountId) {
        var sql = "INSERT INTO account_org (account_id, org_id) VALUES (:account, :org) ON CONFLICT DO NOTHING";
        database.change(handle -> handle.createUpdate(sql)
                .bind("account", accountId)
                .bind("org", orgId)
                .execute());
    }

    /// Ends the person's access here at once; who is neither staff nor athlete here any more leaves the
    /// organization, and who is in none any more is forgotten.
    public void leave(UUID orgId, UUID accountId) {
        var sql = """
                DELETE FROM account_org WHERE account_id = :account AND org_id = :org
                AND NOT EXISTS (SELECT FROM staff s WHERE s.org_id = :org AND s.account_id = :account)
                AND NOT EXISTS (SELECT FROM athlete a WHERE a.org_id = :org AND a.account_id = :account)
                """;
        database.change(handle -> {
            access.endIn(orgId, accountId);
            handle.createUpdate(sql)
                    .bind("account", accountId)
                    .bind("org", orgId)
                    .execute();
            accounts.forgetIfNowhere(accountId);
        });
    }
}
