package club.harrier.api;

import club.harrier.api.AssignmentAnswer.MemberAnswer;
import club.harrier.plan.AssignedPlan;
import club.harrier.plan.Assignment;
import club.harrier.plan.GroupPlans.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan of a group with its squads, its weeks and those who follow it.
record AssignedPlanAnswer(
        UUID assignmentId,
        UUID groupId,
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

        @Schema(description = "Whether who joins the group later is enrolled without a coach.")
        boolean enrolsNewcomers,

        @Schema(description = "By letter.") List<SquadAnswer> squads,

        @Schema(description = "Every week of the plan, also one without workouts.")
        List<WeekAnswer> plan,

        @Schema(description = "Active current members who follow it, by name.")
        List<MemberAnswer> membersEnrolled,

        @Schema(description = "Active current members who do not: they came later, or were left out.")
        List<MemberAnswer> membersNotEnrolled,

        @Schema(description = "Who follows it though no active member of the group any more.")
        List<MemberAnswer> formerMembers) {

    static AssignedPlanAnswer of(UUID groupId, AssignedPlan plan) {
        var assignment = plan.assignment();
        return new AssignedPlanAnswer(
                assignment.assignmentId(),
                groupId,
                assignment.planId(),
                assignment.name(),
                assignment.type(),
                assignment.startDate(),
                assignment.raceDate(),
                assignment.endDate(),
                assignment.weeks(),
                plan.week(),
                plan.status(),
                assignment.enrolsNewcomers(),
                plan.squads().stream().map(SquadAnswer::of).toList(),
                plan.weeks().stream().map(WeekAnswer::of).toList(),
                members(plan.enrolled()),
                members(plan.notEnrolled()),
                members(plan.formerMembers()));
    }

    private static List<MemberAnswer> members(List<Member> members) {
        return members.stream().map(MemberAnswer::of).toList();
    }

    /// One week of the plan.
    record WeekAnswer(
            int week,
            LocalDate startDate,
            LocalDate endDate,

            @Schema(description = "It is over; late joiners are shown it and not given it.")
            boolean goneBy,

            @Schema(description = "In the order of their dates.")
            List<CopiedWorkoutAnswer> workouts) {

        static WeekAnswer of(AssignedPlan.Week week) {
            return new WeekAnswer(
                    week.week(),
                    week.startDate(),
                    week.endDate(),
                    week.isGoneBy(),
                    week.workouts().stream().map(CopiedWorkoutAnswer::of).toList());
        }
    }
}
