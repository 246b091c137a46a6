package club.harrier.plan;

import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.Squad;
import club.harrier.plan.GroupPlans.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan of a group with all that belongs to it: its squads, its weeks, and who follows it.
///
/// @param week the week of the plan, or null before it starts and after it ends
/// @param members the active current members by name, enrolled or not
/// @param formerMembers who follow it though they are no active members any more, by name
public record AssignedPlan(
        Assignment assignment,
        Assignment.Status status,
        @Nullable Integer week,
        List<Squad> squads,
        List<Week> weeks,
        List<Member> members,
        List<Member> formerMembers) {

    /// One week of the plan.
    ///
    /// @param isGoneBy its last day lies before today in the club's zone; late joiners are shown it, not given it
    public record Week(
            int week, LocalDate startDate, LocalDate endDate, boolean isGoneBy, List<CopiedWorkout> workouts) {}

    /// Whether it runs or is to begin.
    public boolean isOpen() {
        return status == Assignment.Status.ACTIVE || status == Assignment.Status.UPCOMING;
    }

    public List<Member> enrolled() {
        return members.stream().filter(it -> it.enrollmentId() != null).toList();
    }

    public List<Member> notEnrolled() {
        return members.stream().filter(it -> it.enrollmentId() == null).toList();
    }

    /// How many follow it in a squad, former members included; null: in none.
    public int followers(@Nullable String squad) {
        return Math.toIntExact(Stream.concat(enrolled().stream(), formerMembers.stream())
                .filter(it -> Objects.equals(it.squad(), squad))
                .count());
    }
}
