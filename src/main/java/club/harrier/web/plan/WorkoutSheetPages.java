package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/// What a workout comes to while a coach types it, for the form at hand; nothing is kept.
@Path("/workouts")
@Page
@RunOnVirtualThread
public final class WorkoutSheetPages {
    @CheckedTemplate(basePath = "workout")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(WorkoutSheet sheet);

        static native TemplateInstance rows(WorkoutSheet sheet);
    }

    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    WorkoutSheetPages(Door door, Screen screen, View view) {
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @POST
    @Path("preview")
    public Response preview(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("run") String kind,
            @RestForm @DefaultValue("") String goal,
            @RestForm @DefaultValue("") String parts) {
        door.caller().asCoach();
        var form = WorkoutForm.entered(name, kind, goal, parts, "");
        return screen.show(Templates.preview(WorkoutSheet.of(form, view)));
    }

    /// The parts as rows.
    @POST
    @Path("rows")
    public Response rows(@RestForm @DefaultValue("") String parts) {
        door.caller().asCoach();
        var form = WorkoutForm.entered("", "run", "", parts, "");
        return screen.show(Templates.rows(WorkoutSheet.of(form, view)));
    }
}
