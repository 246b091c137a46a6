package club.harrier.stats;

import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Who counts: members, those of them who are active, and those of these with a counted activity.
public record Engagement(long members, long activeMembers, long engagedMembers) {

    /// Engaged ÷ active members as a percentage, rounded half up to one decimal; null without an active member.
    public @Nullable BigDecimal rate() {
        return Decimals.percent(engagedMembers, activeMembers);
    }
}
