package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.Place;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanText;
import club.harrier.library.Plans.Whole;
import club.harrier.library.Sheet;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.WorkoutChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// One workout of a plan: a coach adds it or changes it.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanWorkoutPages {
    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workout(WorkoutPage page);
    }

    /// @param place where the workout stands, or null for a new one
    /// @param was its line when the form was opened; empty for a new one
    /// @param notice what happened meanwhile, or empty
    /// @param choices the library's workouts, to draw from
    record WorkoutPage(
            UUID planId,
            String planName,
            int weeks,
            @Nullable Place place,
            int week,
            int day,
            String where,
            String was,
            String version,
            String notice,
            WorkoutSheet sheet,
            List<Choice> days,
            WorkoutChoices choices) {

        public String plan() {
            return "/plans/" + planId;
        }

        public String action() {
            return plan() + "/workouts" + (place == null ? "" : "/" + place);
        }

        public String movesPath() {
            return plan() + "/moves";
        }

        public String drawnPath() {
            return plan() + "/drawn";
        }

        public List<Integer> weekNumbers() {
            return IntStream.rangeClosed(1, weeks).boxed().toList();
        }

        public String dayValue() {
            return Integer.toString(day);
        }

        public String at() {
            return place == null ? week + "-" + day : place.toString();
        }
    }

    private final PlanDesks desks;
    private final Workouts workouts;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanWorkoutPages(PlanDesks desks, Workouts workouts, Door door, Screen screen, View view) {
        this.desks = desks;
        this.workouts = workouts;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{plan}/workouts/new")
    public Response fresh(
            @PathParam("plan") UUID planId,
            @QueryParam("week") @DefaultValue("1") int week,
            @QueryParam("day") @DefaultValue("1") int day,
            @QueryParam("q") @DefaultValue("") String sought) {
        var whole = desks.whole(planId);
        if (week < 1 || week > whole.plan().weeks() || day < 1 || day > 7) {
            throw Failure.notFound("day");
        }
        return screen.show(page(
                whole,
                null,
                week,
                day,
                "",
                "",
                WorkoutForm.fresh(whole.plan().type().usual()),
                sought));
    }

    @GET
    @Path("{plan}/workouts/{place}")
    public Response edit(@PathParam("plan") UUID planId, @PathParam("place") String written) {
        var whole = desks.whole(planId);
        var place = Place.read(written);
        var placed = Sheet.of(whole.draft()).at(place);
        var form = WorkoutForm.of(placed.workout());
        return screen.show(page(whole, place, place.week(), place.day(), line(whole, placed), "", form, ""));
    }

    private static String line(Whole whole, PlacedWorkout placed) {
        return PlanText.line(whole.plan().type(), placed);
    }

    private TemplateInstance page(
            Whole whole,
            @Nullable Place place,
            int week,
            int day,
            String was,
            String notice,
            Entered form,
            String sought) {
        return Templates.workout(new WorkoutPage(
                whole.plan().planId(),
                whole.plan().name(),
                whole.plan().weeks(),
                place,
                week,
                day,
                PlanDesk.day(week, day, view),
                was,
                desks.version(whole),
                notice,
                WorkoutSheet.of(form, view),
                PlanDesk.days(view),
                choices(whole.plan().planId(), week, day, sought)));
    }

    private WorkoutChoices choices(UUID planId, int week, int day, String sought) {
        var choices = WorkoutChoices.at(
                "/plans/" + planId + "/workouts/new",
                new Choice(String.valueOf(week), "week"),
                new Choice(String.valueOf(day), "day"));
        return WorkoutChoices.of(workouts, door.caller(), view, sought, choices);
    }

    @POST
    @Path("{plan}/workouts")
    public Response add(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("0") int week,
            @RestForm @DefaultValue("0") int day,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("run") String kind,
            @RestForm @DefaultValue("") String goal,
            @RestForm @DefaultValue("") String parts,
            @RestForm @DefaultValue("") String note) {
        var form = WorkoutForm.entered(name, kind, goal, parts, note);
        try {
            return desks.add(planId, version, new PlacedWorkout(week, day, WorkoutForm.read(form)));
        } catch (Failure refused) {
            return refuse(refused, planId, null, week, day, "", form);
        }
    }

    @POST
    @Path("{plan}/workouts/{place}")
    public Response change(
            @PathParam("plan") UUID planId,
            @PathParam("place") String written,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String was,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("run") String kind,
            @RestForm @DefaultValue("") String goal,
            @RestForm @DefaultValue("") String parts,
            @RestForm @DefaultValue("") String note) {
        var form = WorkoutForm.entered(name, kind, goal, parts, note);
        var place = Place.read(written);
        try {
            var workout = WorkoutForm.read(form);
            var changed = new PlacedWorkout(place.week(), place.day(), workout);
            desks.revise(planId, version, sheet -> sheet.change(place, changed));
            return desks.saved(planId, place, workout);
        } catch (Failure refused) {
            return refuse(refused, planId, place, place.week(), place.day(), was.replace("\r\n", "\n"), form);
        }
    }

    /// The form again. Where the plan has changed meanwhile and the workout is not what it was, saving again adds
    /// another one, so that nobody's work is written over.
    private Response refuse(
            Failure refused, UUID planId, @Nullable Place place, int week, int day, String was, Entered form) {
        var whole = desks.whole(planId);
        return switch (refused.reason()) {
            case INVALID -> screen.refuse(page(whole, place, week, day, was, "", form.refused(refused, view), ""));
            case STALE -> {
                boolean isThere = place != null
                        && Sheet.of(whole.draft()).has(place)
                        && line(whole, Sheet.of(whole.draft()).at(place)).equals(was);
                boolean isHeld = isThere || place == null;
                String notice =
                        isHeld ? desks.words().staleForm() : desks.words().staleWorkout();
                int held = Math.clamp(week, 1, whole.plan().weeks());
                yield screen.show(412, page(whole, isThere ? place : null, held, day, was, notice, form, ""));
            }
            default -> throw refused;
        };
    }
}
