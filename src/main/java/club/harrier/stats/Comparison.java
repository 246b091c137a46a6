package club.harrier.stats;

import club.harrier.days.Days;
import club.harrier.org.Caller;
import club.harrier.unit.DateRange;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All groups of an organization side by side, and the organization as a whole.
@Singleton
public final class Comparison {
    private static final int MOST_KEPT = 500;

    private final Roll roll;
    private final Days days;
    private final Cache<Question, CrewSums> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    @Inject
    Comparison(Roll roll, Days days) {
        this.roll = roll;
        this.days = days;
    }

    /// A line per group, and one for the organization.
    ///
    /// @param groups by name
    /// @param organization everybody on the roster, in a group or not, each once
    public record Answer(List<CrewFigures> groups, CrewFigures organization) {}

    /// What was asked, and of what.
    private record Question(UUID orgId, ZoneId zone, DateRange dates, Counting counting, Roll.Mark mark) {}

    /// The comparison; for coaches only. Each athlete's days are read once for all lines, so that they agree whatever
    /// is uploaded meanwhile; and nothing is added up twice of a club in which nothing has changed.
    ///
    /// @throws club.harrier.platform.Failure 403 for an athlete
    public Answer in(Caller caller, Window window, Counting counting) {
        caller.asCoach();
        var sums = sums(caller, window.dates(), counting);
        return new Answer(
                roll.groups(caller).entrySet().stream()
                        .map(group -> figures(group.getKey(), group.getValue(), sums.of(group.getKey())))
                        .toList(),
                figures(null, caller.org().name(), sums.whole()));
    }

    private CrewSums sums(Caller caller, DateRange dates, Counting counting) {
        var mark = roll.mark(caller);
        var question = new Question(caller.orgId(), caller.org().zone(), dates, counting, mark);
        @Nullable CrewSums known = kept.getIfPresent(question);
        if (known != null) {
            return known;
        }
        var sums = new CrewSums(dates, counting);
        days.each(caller.orgId(), roll.everybody(caller, counting), dates, sums::add);
        // What changed meanwhile may be in the sums or not: then they belong to neither mark.
        if (roll.mark(caller).equals(mark)) {
            kept.put(question, sums);
        }
        return sums;
    }

    private static CrewFigures figures(@Nullable UUID groupId, String name, Crew crew) {
        var who = crew.engagement();
        var sums = crew.totals();
        return new CrewFigures(
                groupId,
                name,
                who.members(),
                who.activeMembers(),
                who.engagedMembers(),
                sums.activities(),
                sums.distanceCm(),
                sums.movingMs());
    }
}
