package club.harrier.api.group;

import club.harrier.org.Org;
import club.harrier.stats.Comparison;
import club.harrier.stats.CrewFigures;
import club.harrier.stats.Window;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All groups side by side.")
record ComparisonAnswer(
        WindowAnswer window,

        @Schema(description = "Every group of the organization, by name; zeros for a quiet one")
        List<GroupRow> groups,

        OrganizationRow organization) {

    @Schema(description = "What one group did.")
    record GroupRow(
            UUID groupId,
            String name,
            long members,
            long activeMembers,
            long engagedMembers,
            long activities,
            BigDecimal distanceM,
            BigDecimal movingTimeS,

            @Schema(description = "Metres, two decimals; null without an active member") @Nullable
            BigDecimal distanceMPerActiveMember,

            @Schema(description = "Percent, one decimal; null without an active member") @Nullable
            BigDecimal engagementRate) {

        static GroupRow of(CrewFigures group) {
            return new GroupRow(
                    Objects.requireNonNull(group.groupId()),
                    group.name(),
                    group.members(),
                    group.activeMembers(),
                    group.engagedMembers(),
                    group.activities(),
                    Decimals.metres(group.distanceCm()),
                    Decimals.seconds(group.movingMs()),
                    group.distanceMPerActiveMember(),
                    group.engagement().rate());
        }
    }

    @Schema(description = "What the whole roster did, in a group or not; an athlete of two groups counts once.")
    record OrganizationRow(
            UUID organizationId,
            String name,
            long members,
            long activeMembers,
            long engagedMembers,
            long activities,
            BigDecimal distanceM,
            BigDecimal movingTimeS,

            @Schema(description = "Metres, two decimals; null without an active athlete") @Nullable
            BigDecimal distanceMPerActiveMember,

            @Schema(description = "Percent, one decimal; null without an active athlete") @Nullable
            BigDecimal engagementRate) {

        static OrganizationRow of(Org org, CrewFigures whole) {
            return new OrganizationRow(
                    org.orgId(),
                    whole.name(),
                    whole.members(),
                    whole.activeMembers(),
                    whole.engagedMembers(),
                    whole.activities(),
                    Decimals.metres(whole.distanceCm()),
                    Decimals.seconds(whole.movingMs()),
                    whole.distanceMPerActiveMember(),
                    whole.engagement().rate());
        }
    }

    static ComparisonAnswer of(Org org, Window window, Comparison.Answer answer) {
        return new ComparisonAnswer(
                WindowAnswer.of(window),
                answer.groups().stream().map(GroupRow::of).toList(),
                OrganizationRow.of(org, answer.organization()));
    }
}
