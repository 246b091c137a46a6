package club.harrier.web;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.plan.AssignedPlans;
import club.harrier.plan.CopiedWorkout;
import club.harrier.plan.CopyChanges;
import club.harrier.plan.Squad;
import club.harrier.plan.Whom;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.workout.Workout;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A workout of a group's plan: a coach moves, calls off, changes, adds or takes it out, for all or for a squad.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class CopiedWorkoutPages {
    private static final String WORKOUTS = "{group}/plans/{assignment}/workouts";

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workout(WorkoutPage page);
    }

    /// @param copied null: a new one is to be added
    record WorkoutPage(
            Group group,
            UUID assignmentId,
            String planName,
            List<Squad> squads,
            @Nullable CopiedWorkout copied,
            @Nullable WorkoutCard card,
            LocalDate date,
            String text) {

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
    private final CopyChanges changes;
    private final Workouts library;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    CopiedWorkoutPages(
            Groups groups,
            AssignedPlans plans,
            CopyChanges changes,
            Workouts library,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.plans = plans;
        this.changes = changes;
        this.library = library;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path(WORKOUTS + "/new")
    public Response blank(@PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId) {
        return screen.show(Templates.workout(page(groupId, assignmentId, null)));
    }

    @GET
    @Path(WORKOUTS + "/{workout}")
    public Response show(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId) {
        var copied = changes.one(door.caller(), groupId, assignmentId, workoutId);
        return screen.show(Templates.workout(page(groupId, assignmentId, copied)));
    }

    private WorkoutPage page(UUID groupId, UUID assignmentId, @Nullable CopiedWorkout copied) {
        var group = groups.visibleTo(door.caller(), groupId);
        var plan = plans.one(door.caller(), groupId, assignmentId);
        return new WorkoutPage(
                group,
                assignmentId,
                plan.assignment().name(),
                plan.squads(),
                copied,
                copied == null ? null : WorkoutCard.of(copied.workout(), view),
                copied == null ? view.today() : copied.date(),
                copied == null ? "" : WorkoutText.written(copied.workout()));
    }

    @POST
    @Path(WORKOUTS)
    public Response add(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm @DefaultValue("") String date,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String whom) {
        String next = FollowedPlanPages.path(groupId, assignmentId);
        return AthletePlanPages.changed(screen, view, next, () -> {
            var place = new CopyChanges.Place(Dates.read("date", date), null, null);
            var changed = changes.add(door.caller(), groupId, assignmentId, whom(whom), place, read(text));
            return said(changed, next);
        });
    }

    @POST
    @Path(WORKOUTS + "/{workout}/date")
    public Response move(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String date,
            @RestForm @DefaultValue("") String whom) {
        return AthletePlanPages.changed(screen, view, FollowedPlanPages.path(groupId, assignmentId), () -> {
            var place = new CopyChanges.Place(Dates.read("date", date), null, null);
            return change(groupId, assignmentId, workoutId, new CopyChanges.Patch(whom(whom), place, null, null));
        });
    }

    @POST
    @Path(WORKOUTS + "/{workout}/calling-off")
    public Response callOff(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("true") boolean off,
            @RestForm @DefaultValue("") String whom) {
        return AthletePlanPages.changed(
                screen,
                view,
                FollowedPlanPages.path(groupId, assignmentId),
                () -> change(groupId, assignmentId, workoutId, new CopyChanges.Patch(whom(whom), null, off, null)));
    }

    @POST
    @Path(WORKOUTS + "/{workout}/content")
    public Response replace(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String whom) {
        return AthletePlanPages.changed(screen, view, FollowedPlanPages.path(groupId, assignmentId), () -> {
            var content = ScheduledWorkoutPages.change(read(text));
            return change(groupId, assignmentId, workoutId, new CopyChanges.Patch(whom(whom), null, null, content));
        });
    }

    @POST
    @Path(WORKOUTS + "/{workout}/removal")
    public Response remove(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String whom) {
        String next = FollowedPlanPages.path(groupId, assignmentId);
        return AthletePlanPages.changed(
                screen,
                view,
                next,
                () -> said(
                        changes.remove(door.caller(), groupId, assignmentId, workoutId, whom(whom), () -> {}), next));
    }

    private Flash change(UUID groupId, UUID assignmentId, UUID workoutId, CopyChanges.Patch patch) {
        return said(
                changes.change(door.caller(), groupId, assignmentId, workoutId, patch, () -> {}),
                FollowedPlanPages.path(groupId, assignmentId));
    }

    private Flash said(CopyChanges.Changed changed, String back) {
        var words = view.words(PlanChangeWords.class);
        return changed.changeId() == null
                ? Flash.done(view.words(CalendarWords.class).unchanged())
                : UndoPages.offer(
                        Flash.done(words.forGroup(changed.followed(), changed.kept())), changed.changeId(), back);
    }

    private Workout read(String text) {
        return WorkoutText.read(text, library.shelf(door.caller().asCoach()));
    }

    /// Empty for everybody, `none` for those in no squad, or a letter.
    private static Whom whom(String given) {
        return Whom.of("squad", given.isEmpty() ? null : given);
    }
}
