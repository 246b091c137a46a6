package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.door.Versions;
import club.harrier.kind.ActivityType;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutPatch;
import club.harrier.library.WorkoutTemplate;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A coach writes a workout of the library.
@Path("/workouts")
@Page
@RunOnVirtualThread
public final class ShelfEditPages {
    @CheckedTemplate(basePath = "workout")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(EditPage page);
    }

    /// @param workoutId null for a new one
    /// @param version of the workout the form was opened on; empty for a new one
    /// @param notice what happened meanwhile, or empty
    /// @param owner whose it is; empty for a new one
    record EditPage(
            @Nullable UUID workoutId,
            String version,
            String notice,
            WorkoutSheet sheet,
            boolean isPrivate,
            String owner) {
        public String action() {
            return workoutId == null ? "/workouts" : back() + "/edit";
        }

        public String back() {
            return workoutId == null ? "/workouts" : "/workouts/" + workoutId;
        }
    }

    private final Workouts workouts;
    private final Versions versions;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ShelfEditPages(Workouts workouts, Versions versions, Door door, Screen screen, View view) {
        this.workouts = workouts;
        this.versions = versions;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("new")
    public Response fresh() {
        door.caller().asCoach();
        return screen.show(page(null, "", "", WorkoutForm.fresh(ActivityType.RUN), false));
    }

    private TemplateInstance page(
            @Nullable UUID workoutId, String version, String notice, Entered form, boolean isPrivate) {
        String owner = workoutId == null
                ? ""
                : ShelfPages.owner(workouts.one(door.caller(), workoutId).ownerName(), view);
        return Templates.edit(new EditPage(workoutId, version, notice, WorkoutSheet.of(form, view), isPrivate, owner));
    }

    @POST
    public Response create(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("run") String kind,
            @RestForm @DefaultValue("") String goal,
            @RestForm @DefaultValue("") String parts,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("org") String visibility) {
        var form = WorkoutForm.entered(name, kind, goal, parts, note);
        try {
            var made = workouts.create(door.caller(), WorkoutForm.read(form), visibility(visibility));
            return screen.to("/workouts/" + made.workoutId(), Flash.done(words().created(made.name())));
        } catch (Failure refused) {
            return refuse(refused, null, "", form, visibility);
        }
    }

    private static Visibility visibility(String chosen) {
        return chosen.equals("private") ? Visibility.PRIVATE : Visibility.ORG;
    }

    private ShelfWords words() {
        return view.words(ShelfWords.class);
    }

    @GET
    @Path("{workout}/edit")
    public Response edit(@PathParam("workout") UUID workoutId) {
        var template = workouts.one(door.caller(), workoutId);
        return screen.show(
                page(workoutId, versions.of(template), "", WorkoutForm.of(template.workout()), isPrivate(template)));
    }

    private static boolean isPrivate(WorkoutTemplate template) {
        return template.visibility() == Visibility.PRIVATE;
    }

    @POST
    @Path("{workout}/edit")
    public Response change(
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("run") String kind,
            @RestForm @DefaultValue("") String goal,
            @RestForm @DefaultValue("") String parts,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("org") String visibility) {
        var form = WorkoutForm.entered(name, kind, goal, parts, note);
        try {
            var patch = WorkoutPatch.to(WorkoutForm.read(form), visibility(visibility));
            var kept = workouts.change(
                    door.caller(), workoutId, patch, present -> versions.require(version, () -> present));
            return screen.to("/workouts/" + workoutId, Flash.done(words().saved(kept.name())));
        } catch (Failure refused) {
            return refuse(refused, workoutId, version, form, visibility);
        }
    }

    /// The form again, with what was typed; where somebody has changed the workout meanwhile, saving again replaces it.
    private Response refuse(
            Failure refused, @Nullable UUID workoutId, String version, Entered form, String visibility) {
        boolean isPrivate = visibility.equals("private");
        return switch (refused.reason()) {
            case INVALID -> screen.refuse(page(workoutId, version, "", form.refused(refused, view), isPrivate));
            case STALE -> {
                var present = workoutId == null ? "" : versions.of(workouts.one(door.caller(), workoutId));
                yield screen.show(412, page(workoutId, present, words().stale(), form, isPrivate));
            }
            default -> throw refused;
        };
    }
}
