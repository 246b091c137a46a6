package club.harrier.web.assign;

import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.Squad;
import club.harrier.door.Door;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.plan.AssignedPlans;
import club.harrier.plan.CopyChanges;
import club.harrier.plan.Whom;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.View;
import club.harrier.web.PlanChangeWords;
import club.harrier.web.Undo;
import club.harrier.web.WorkoutCard;
import club.harrier.web.WorkoutChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page of one workout of a group's plan, and of a new one.
@Singleton
final class CopiedDesks {
    /// Below `/groups`.
    static final String WORKOUTS = "{group}/plans/{assignment}/workouts";

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workout(WorkoutPage page);
    }

    /// @param copied null: a new one is to be added
    /// @param form the content's: `date`, `text` and `whom`
    record WorkoutPage(
            Group group,
            UUID assignmentId,
            String planName,
            List<Squad> squads,
            @Nullable CopiedWorkout copied,
            @Nullable WorkoutCard card,
            Entered form,
            WorkoutChoices choices) {

        public String back() {
            return FollowedPlanPages.path(group.groupId(), assignmentId);
        }

        public String path(String below) {
            return back() + "/workouts" + below;
        }

        public String contentPath() {
            return copied == null ? path("") : one("/content");
        }

        public String one(String below) {
            return path("/" + (copied == null ? "" : copied.workoutId()) + below);
        }
    }

    private final Groups groups;
    private final AssignedPlans plans;
    private final Workouts library;
    private final Door door;
    private final View view;

    @Inject
    CopiedDesks(Groups groups, AssignedPlans plans, Workouts library, Door door, View view) {
        this.groups = groups;
        this.plans = plans;
        this.library = library;
        this.door = door;
        this.view = view;
    }

    static Entered entered(CopiedWorkout copied) {
        return Entered.of("date", copied.date().toString(), "text", WorkoutText.written(copied.workout()), "whom", "");
    }

    TemplateInstance page(
            UUID groupId, UUID assignmentId, @Nullable CopiedWorkout copied, Entered form, String sought) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var plan = plans.one(caller, groupId, assignmentId);
        String below = copied == null ? "/workouts/new" : "/workouts/" + copied.workoutId();
        var choices = WorkoutChoices.orWritten(FollowedPlanPages.path(groupId, assignmentId) + below);
        return Templates.workout(new WorkoutPage(
                group,
                assignmentId,
                plan.assignment().name(),
                plan.squads(),
                copied,
                copied == null ? null : WorkoutCard.of(copied.workout(), view),
                form,
                WorkoutChoices.of(library, caller, view, sought, choices)));
    }

    Flash said(CopyChanges.Changed changed, String back) {
        var words = view.words(PlanChangeWords.class);
        return changed.changeId() == null
                ? Flash.done(view.words(PlanChangeWords.class).unchanged())
                : Undo.offer(Flash.done(words.forGroup(changed.followed(), changed.kept())), changed.changeId(), back);
    }

    /// Empty for everybody, `none` for those in no squad, or a letter.
    static Whom whom(String given) {
        return Whom.of("squad", given.isEmpty() ? null : given);
    }
}
