package club.harrier.api.assign;

import club.harrier.api.EnrolledAnswer;
import club.harrier.copy.Assignment;
import club.harrier.plan.Assignments;
import club.harrier.plan.GroupPlans;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan assigned to a group, and what that meant for each member.
record AssignmentAnswer(
        @Schema(description = "Null in a dry run.") @Nullable
        UUID assignmentId,

        UUID groupId,
        UUID planId,
        String planName,
        LocalDate startDate,

        @Schema(description = "Where it was counted back from a race.") @Nullable
        LocalDate raceDate,

        LocalDate endDate,
        int weeks,
        boolean dryRun,

        @Schema(description = "The squads of the plan, by letter.")
        List<SquadAnswer> squads,

        @Schema(description = "The change by which it can be undone; null where nobody was enrolled.") @Nullable
        UUID changeId,

        @Schema(description = "By name.") List<EnrolledAnswer> results) {

    static AssignmentAnswer of(UUID groupId, Assignments.Answer answer, boolean isDryRun) {
        var assignment = answer.assignment();
        return new AssignmentAnswer(
                isDryRun ? null : assignment.assignmentId(),
                groupId,
                assignment.planId(),
                assignment.name(),
                assignment.startDate(),
                assignment.raceDate(),
                assignment.endDate(),
                assignment.weeks(),
                isDryRun,
                answer.squads().stream().map(SquadAnswer::of).toList(),
                answer.changeId(),
                answer.results().stream().map(EnrolledAnswer::of).toList());
    }

    /// The plans of a group.
    record ListAnswer(List<Entry> assignments) {}

    /// A plan of a group, on this day.
    record Entry(
            UUID assignmentId,
            UUID planId,
            String planName,
            String type,
            LocalDate startDate,
            @Nullable LocalDate raceDate,
            LocalDate endDate,
            int weeks,

            @Schema(description = "Null before it starts and after it ends.") @Nullable
            Integer currentWeek,

            Assignment.Status status,

            @Schema(description = "How many follow it, former members included.")
            int enrolledCount,

            @Schema(description = "Active current members who follow it, by name.")
            List<MemberAnswer> membersEnrolled,

            @Schema(description = "Active current members who do not: they came later, or were left out.")
            List<MemberAnswer> membersNotEnrolled) {

        static Entry of(GroupPlans.Entry entry) {
            var assignment = entry.assignment();
            return new Entry(
                    assignment.assignmentId(),
                    assignment.planId(),
                    assignment.name(),
                    assignment.type(),
                    assignment.startDate(),
                    assignment.raceDate(),
                    assignment.endDate(),
                    assignment.weeks(),
                    entry.week(),
                    entry.status(),
                    entry.enrollments(),
                    members(entry, true),
                    members(entry, false));
        }

        private static List<MemberAnswer> members(GroupPlans.Entry entry, boolean enrolled) {
            return entry.members().stream()
                    .filter(it -> (it.enrollmentId() != null) == enrolled)
                    .map(MemberAnswer::of)
                    .toList();
        }
    }

    /// A member of the group, with the enrolment if there is one.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberAnswer(
            UUID athleteId,
            String displayName,
            @Nullable UUID enrollmentId,
            @Nullable LocalDate fromDate,

            @Schema(description = "The squad of this plan the athlete is in, if in one.") @Nullable
            String squad) {

        static MemberAnswer of(GroupPlans.Member member) {
            return new MemberAnswer(
                    member.athleteId(), member.displayName(), member.enrollmentId(), member.fromDate(), member.squad());
        }
    }
}
