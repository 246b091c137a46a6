package club.harrier.web.athlete;

import club.harrier.plan.CurrentPlans;
import club.harrier.roster.Athlete;
import club.harrier.roster.AthleteStatus;
import club.harrier.stats.RosterFigures;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// An athlete of the roster, with what they did lately.
///
/// @param plans those running or to begin
record RosterLine(Athlete athlete, RosterFigures.Line figures, List<CurrentPlans.Current> plans) {

    record InGroup(UUID groupId, String name) {}

    public List<InGroup> groups() {
        return IntStream.range(0, figures.groupIds().size())
                .mapToObj(i -> new InGroup(
                        figures.groupIds().get(i), figures.groupNames().get(i)))
                .toList();
    }

    public boolean isInactive() {
        return athlete.status() == AthleteStatus.INACTIVE;
    }

    public boolean isSuspended() {
        return athlete.status() == AthleteStatus.SUSPENDED;
    }

    /// Whether a link is out that nobody has used yet.
    public boolean isInvited() {
        return athlete.accountId() == null && athlete.invitedUntil() != null;
    }
}
