package club.harrier.stats;

import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a comparison: what a group, or the whole organization, did in the window.
///
/// @param groupId null for the organization
public record CrewFigures(
        @Nullable UUID groupId,
        String name,
        long members,
        long activeMembers,
        long engagedMembers,
        long activities,
        long distanceCm,
        long movingMs) {

    public Engagement engagement() {
        return new Engagement(members, activeMembers, engagedMembers);
    }

    /// Metres per active member, rounded half up to two decimals; null without one.
    public @Nullable BigDecimal distanceMPerActiveMember() {
        return Decimals.metresEach(distanceCm, activeMembers);
    }
}
