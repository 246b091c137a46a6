package club.harrier.roster;

import club.harrier.account.DisplayName;
import club.harrier.org.Joining;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Links an athlete with the person who has accepted the invitation.
@Singleton
final class RosterJoining implements Joining {
    private final Clock clock;

    @Inject
    RosterJoining(Clock clock) {
        this.clock = clock;
    }

    /// The unique index `athlete_account` decides that a person is one athlete of an organization.
    @Override
    public String joined(Handle handle, UUID orgId, UUID athleteId, UUID accountId, @Nullable String displayName) {
        var sql = """
                UPDATE athlete SET account_id = :account, display_name = coalesce(:name, display_name),
                                   name_key = coalesce(:key, name_key), updated_at = :now
                WHERE org_id = :org AND athlete_id = :athlete AND account_id IS NULL AND status <> 'suspended'
                RETURNING display_name
                """;
        @Nullable String name = displayName == null ? null : DisplayName.of("display_name", displayName);
        try {
            return handle.createQuery(sql)
                    .bind("org", orgId)
                    .bind("athlete", athleteId)
                    .bind("account", accountId)
                    .bind("name", name)
                    .bind("key", name == null ? null : Name.key(name))
                    .bind("now", clock.instant())
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(() -> taken("already_joined", "Somebody signs in as this athlete already."));
        } catch (RuntimeException refused) {
            throw "athlete_account".equals(Database.constraintThatRefused(refused))
                    ? taken("already_athlete", "You are an athlete of this organization already.")
                    : refused;
        }
    }

    private static Failure taken(String code, String sentence) {
        return Failure.of(Reason.CONFLICT, code, sentence);
    }
}
