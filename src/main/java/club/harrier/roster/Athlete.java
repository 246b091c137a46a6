package club.harrier.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An athlete on the roster, as coaches see it; `labels` and `note` are not for the athlete.
///
/// @param accountId who signs in as this athlete, or null while nobody does
/// @param timeZone IANA name, or null: the organization's
/// @param groupIds the groups the athlete is in now
/// @param invitedUntil until when the open invitation can be used, or null where none is open
public record Athlete(
        UUID athleteId,
        UUID orgId,
        @Nullable UUID accountId,
        String displayName,
        @Nullable String email,
        @Nullable String timeZone,
        AthleteStatus status,
        List<String> labels,
        String note,
        List<UUID> groupIds,
        @Nullable Instant invitedUntil,
        Instant createdAt,
        Instant updatedAt) {

    Details details() {
        return new Details(displayName, email, timeZone, status, labels, note);
    }
}
