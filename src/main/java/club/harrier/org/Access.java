package club.harrier.org;

import club.harrier.account.Sessions;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Ends what a person is signed in with: browser sessions and tokens together.
@Singleton
public final class Access {
    private static final byte[] NONE = {};

    private final Database database;
    private final Sessions sessions;

    @Inject
    Access(Database database, Sessions sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /// Ends all access of the person to one organization.
    public void endIn(UUID orgId, UUID accountId) {
        var sql = "DELETE FROM token WHERE org_id = :org AND account_id = :account";
        database.change(handle -> {
            sessions.endIn(orgId, accountId);
            handle.createUpdate(sql)
                    .bind("org", orgId)
                    .bind("account", accountId)
                    .execute();
        });
    }

    /// Ends all access of the person, everywhere.
    public void endEverywhere(UUID accountId) {
        endOthers(accountId, NONE);
    }

    /// Ends all access of the person, everywhere, but for the secret with this digest.
    public void endOthers(UUID accountId, byte[] kept) {
        var sql = """
                DELETE FROM token
                WHERE org_id = ANY (ARRAY(SELECT m.org_id FROM account_org m WHERE m.account_id = :account))
                  AND account_id = :account AND secret_hash <> :kept
                """;
        database.change(handle -> {
            sessions.endOthers(accountId, kept);
            handle.createUpdate(sql)
                    .bind("account", accountId)
                    .bind("kept", kept)
                    .execute();
        });
    }
}
