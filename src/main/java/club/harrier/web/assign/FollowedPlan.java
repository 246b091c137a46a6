package club.harrier.web.assign;

import club.harrier.copy.Assignment;
import club.harrier.plan.GroupPlans;
import club.harrier.unit.DateRange;
import club.harrier.web.Shares;
import java.util.List;
import java.util.UUID;

/// A plan that a group follows, for a coach to see how it stands.
///
/// @param missing the active members who are not in it, by name
record FollowedPlan(UUID groupId, GroupPlans.Entry entry, List<GroupPlans.Member> missing) {
    private static final int SHOWN = 10;

    static FollowedPlan of(UUID groupId, GroupPlans.Entry entry) {
        var missing =
                entry.members().stream().filter(it -> it.enrollmentId() == null).toList();
        return new FollowedPlan(groupId, entry, missing);
    }

    public Assignment assignment() {
        return entry.assignment();
    }

    public DateRange dates() {
        return new DateRange(assignment().firstDate(), assignment().lastDate());
    }

    public boolean isRunning() {
        return entry.status() == Assignment.Status.ACTIVE;
    }

    public boolean isFinished() {
        return entry.status() == Assignment.Status.FINISHED;
    }

    public int members() {
        return entry.members().size();
    }

    public int enrolled() {
        return members() - missing.size();
    }

    /// How many of its weeks have begun, in percent.
    public int share() {
        var week = entry.week();
        return week == null ? 0 : Shares.percent(week, assignment().weeks());
    }

    public List<GroupPlans.Member> firstMissing() {
        return missing.subList(0, Math.min(SHOWN, missing.size()));
    }

    public List<GroupPlans.Member> moreMissing() {
        return missing.subList(firstMissing().size(), missing.size());
    }

    /// An address below the plan's.
    public String path(String below) {
        return "/groups/" + groupId + "/plans/" + assignment().assignmentId() + below;
    }
}
