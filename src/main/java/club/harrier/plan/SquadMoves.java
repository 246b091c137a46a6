package club.harrier.plan;

import club.harrier.copy.SquadWish;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.schedule.Regrouping;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Athletes of a group's plan go to other squads, several at once: all of them or none.
@Singleton
public final class SquadMoves {
    private final Database database;
    private final AssignedPlans plans;
    private final Regrouping regrouping;

    @Inject
    SquadMoves(Database database, AssignedPlans plans, Regrouping regrouping) {
        this.database = database;
        this.plans = plans;
        this.regrouping = regrouping;
    }

    /// What it means for one athlete.
    ///
    /// @param from the squad before; null: none
    public record Moved(
            UUID athleteId, String displayName, @Nullable String from, Regrouping.Regrouped now) {}

    /// Moves those whose squad is another than they are in; the answer has them by name, former members last. 404
    /// for a plan that the group has not, 422 for an athlete who is not in it and for a squad it has not; then
    /// nobody is moved.
    ///
    /// @param wanted the squad of each athlete: a letter, or `none`
    public List<Moved> move(Caller caller, UUID groupId, UUID assignmentId, Map<UUID, String> wanted) {
        return database.write(handle -> {
            var plan = plans.one(caller, groupId, assignmentId);
            var members = Stream.concat(plan.enrolled().stream(), plan.formerMembers().stream())
                    .filter(it -> wanted.containsKey(it.athleteId()))
                    .toList();
            if (members.size() < wanted.size()) {
                throw Failure.impossible("unknown_athlete", "squad", "One of these athletes is not in this plan.");
            }
            var going = members.stream()
                    .filter(it -> !Objects.equals(wanted(it, wanted), it.squad()))
                    .toList();
            var now = regrouping
                    .regroup(
                            handle,
                            caller,
                            assignmentId,
                            going.stream()
                                    .map(it -> new Regrouping.Wish(enrollment(it), wanted(it, wanted)))
                                    .toList())
                    .stream()
                    .collect(Collectors.toMap(Regrouping.Regrouped::enrollmentId, it -> it));
            return going.stream()
                    .map(it -> new Moved(
                            it.athleteId(),
                            it.displayName(),
                            it.squad(),
                            Objects.requireNonNull(now.get(enrollment(it)))))
                    .toList();
        });
    }

    /// What `move` would do, to the letter: it is done and taken back.
    public List<Moved> rehearse(Caller caller, UUID groupId, UUID assignmentId, Map<UUID, String> wanted) {
        return database.write(handle -> {
            handle.savepoint("rehearsal");
            try {
                return move(caller, groupId, assignmentId, wanted);
            } finally {
                handle.rollbackToSavepoint("rehearsal");
            }
        });
    }

    private static @Nullable String wanted(GroupPlans.Member member, Map<UUID, String> wanted) {
        return SquadWish.letter("squad", wanted.getOrDefault(member.athleteId(), SquadWish.NONE));
    }

    private static UUID enrollment(GroupPlans.Member member) {
        return Objects.requireNonNull(member.enrollmentId());
    }
}
