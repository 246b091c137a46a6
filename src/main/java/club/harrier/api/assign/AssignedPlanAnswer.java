package club.harrier.api.assign;

import club.harrier.api.DiffersAnswer;
import club.harrier.api.assign.AssignmentAnswer.MemberAnswer;
import club.harrier.copy.Assignment;
import club.harrier.plan.AssignedPlan;
import club.harrier.plan.Differing;
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
        List<MemberAnswer> formerMembers,

        @Schema(description = "Workouts from today on that an athlete has otherwise than the group, by date.")
        List<DifferingAnswer> differing) {

    static AssignedPlanAnswer of(UUID groupId, AssignedPlan plan, List<Differing> differing) {
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
                members(plan.formerMembers()),
                differing.stream().map(DifferingAnswer::of).toList());
    }

    private static List<MemberAnswer> members(List<Member> members) {
        return members.stream().map(MemberAnswer::of).toList();
    }

    /// A workout that an athlete has otherwise than the group: three versions of it.
    record DifferingAnswer(
            UUID athleteId,
            String displayName,
            UUID scheduledWorkoutId,

            @Schema(description = "The workout of the plan.")
            UUID workoutId,

            @Schema(description = "The plan's, as it was when a coach changed it for this athlete.")
            DiffersAnswer.VersionAnswer base,

            @Schema(description = "The plan's, as it is now; null: the plan has it no more.")
            DiffersAnswer.@Nullable VersionAnswer group,

            @Schema(description = "The athlete's.") DiffersAnswer.VersionAnswer personal,

            @Schema(description = "Whether the group skips it.")
            boolean calledOff,

            @Schema(description = "Whether the plan has changed since it was changed for the athlete.")
            boolean groupChanged) {

        static DifferingAnswer of(Differing differing) {
            return new DifferingAnswer(
                    differing.athleteId(),
                    differing.displayName(),
                    differing.scheduledWorkoutId(),
                    differing.workoutId(),
                    version(differing.base()),
                    differing.group() == null ? null : version(differing.group()),
                    version(differing.personal()),
                    differing.isCalledOff(),
                    differing.isGroupChanged());
        }

        private static DiffersAnswer.VersionAnswer version(Differing.Version version) {
            return DiffersAnswer.VersionAnswer.of(version.date(), version.workout());
        }
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
