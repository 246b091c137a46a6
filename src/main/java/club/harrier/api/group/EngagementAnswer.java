package club.harrier.api.group;

import club.harrier.stats.Engagement;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who took part.")
record EngagementAnswer(
        @Schema(
                description = "engaged_members ÷ active_members in percent, rounded half up to one decimal; null"
                        + " without an active member")
        @Nullable
        BigDecimal rate,

        @Schema(description = "Active members with at least one counted activity")
        long engagedMembers,

        @Schema(description = "Members whose status is active")
        long activeMembers,

        @Schema(description = "Members of the group") long members) {

    static EngagementAnswer of(Engagement engagement) {
        return new EngagementAnswer(
                engagement.rate(), engagement.engagedMembers(), engagement.activeMembers(), engagement.members());
    }
}
