package club.harrier.api.athlete;

import club.harrier.org.Caller;
import club.harrier.roster.Athlete;
import club.harrier.roster.AthleteStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An athlete as programs read it; labels, note and invitation are there for coaches only.
@Schema(name = "Athlete", description = "An athlete on the roster.")
record AthleteAnswer(
        @Schema(description = "The athlete's id.") UUID athleteId,
        @Schema(description = "The organization's id.") UUID organizationId,

        @Schema(description = "Who signs in as this athlete; null while nobody does.", nullable = true) @Nullable
        UUID accountId,

        @Schema(description = "What the athlete is called.") String displayName,

        @Schema(description = "Where the athlete is invited; signing in is the account's matter.", nullable = true)
        @Nullable
        String email,

        @Schema(description = "The athlete's time zone, an IANA name; null: the organization's.", nullable = true)
        @Nullable
        String timeZone,

        @Schema(description = "active, inactive (counts nowhere) or suspended (cannot sign in).")
        AthleteStatus status,

        @Schema(description = "Coaches' labels; absent for athletes.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> labels,

        @Schema(description = "Coaches' private note; absent for athletes.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String note,

        @Schema(description = "The groups the athlete is in now.")
        List<UUID> groupIds,

        @Schema(description = "Until when the open invitation can be used; null where none is open.", nullable = true)
        @Nullable
        Instant invitedUntil,

        @Schema(description = "When the athlete was taken up.")
        Instant createdAt,

        @Schema(description = "When the athlete was changed last.")
        Instant updatedAt) {

    static AthleteAnswer of(Caller caller, Athlete athlete) {
        return new AthleteAnswer(
                athlete.athleteId(),
                athlete.orgId(),
                athlete.accountId(),
                athlete.displayName(),
                athlete.email(),
                athlete.timeZone(),
                athlete.status(),
                caller.isCoach() ? athlete.labels() : null,
                caller.isCoach() ? athlete.note() : null,
                athlete.groupIds(),
                caller.isCoach() ? athlete.invitedUntil() : null,
                athlete.createdAt(),
                athlete.updatedAt());
    }
}
