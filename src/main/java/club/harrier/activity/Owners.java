package club.harrier.activity;

import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Whose activity it is or will be. Whoever adds, edits or deletes an athlete's activities holds the lock of the
/// athlete's row until the commit: so two uploads at once see each other, and day totals are never computed twice
/// from half the activities.
public final class Owners {
    private Owners() {}

    /// An athlete, locked.
    public record Owner(UUID orgId, UUID athleteId, ZoneId zone) {
        /// Seconds that the athlete's clock is ahead of UTC at an instant.
        int offsetSeconds(Instant at) {
            return zone.getRules().getOffset(at).getTotalSeconds();
        }
    }

    /// Whom the caller may act for: a coach for any athlete of the club, an athlete for nobody else.
    ///
    /// @param athleteId the athlete named, or null for the caller's own record
    static UUID allowed(Caller caller, @Nullable UUID athleteId) {
        if (athleteId == null) {
            if (caller.athleteId() == null) {
                throw Failure.invalid("athlete_id", "Say with athlete_id which athlete did this.");
            }
            return caller.athleteId();
        }
        if (!caller.isCoach() && !caller.is(athleteId)) {
            throw Failure.forbidden("Only a coach can do this for another athlete.");
        }
        return athleteId;
    }

    /// Locks the athlete; 422 where the club has none of that id.
    public static Owner lock(Handle handle, UUID orgId, UUID athleteId) {
        return lockIfThere(handle, orgId, athleteId)
                .orElseThrow(() -> Failure.impossible(
                        "unknown_athlete", "athlete_id", "There is no such athlete in this organization."));
    }

    record Row(String timeZone) {}

    private static Optional<Owner> lockIfThere(Handle handle, UUID orgId, UUID athleteId) {
        // NO KEY UPDATE: others may still write rows that refer to the athlete, such as a group's new member.
        var sql = """
                SELECT coalesce(p.time_zone, o.time_zone) AS time_zone
                FROM athlete p JOIN org o ON o.org_id = :org
                WHERE p.org_id = :org AND p.athlete_id = :athlete
                FOR NO KEY UPDATE OF p
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .mapTo(Row.class)
                .findOne()
                .map(row -> new Owner(orgId, athleteId, ZoneId.of(row.timeZone())));
    }
}
