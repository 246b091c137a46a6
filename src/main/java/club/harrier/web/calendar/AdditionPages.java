package club.harrier.web.calendar;

import club.harrier.adjust.Additions;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.Workouts;
import club.harrier.plan.AthletePlans;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import club.harrier.web.Dates;
import club.harrier.web.Undo;
import club.harrier.web.WantedWorkouts;
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
import org.jboss.resteasy.reactive.RestForm;

/// A coach puts a workout on one athlete's calendar, besides what the plan says.
@Path("/athletes/{athlete}/workouts")
@Page
@RunOnVirtualThread
public final class AdditionPages {
    @CheckedTemplate(basePath = "athleteplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance addition(AdditionPage page);
    }

    /// @param plans which the athlete follows, one of which it is to belong to
    record AdditionPage(Athlete athlete, List<Choice> plans, Entered form, WorkoutChoices choices) {
        public String action() {
            return AdditionPages.path(athlete.athleteId());
        }

        public String calendar() {
            return AdditionPages.calendar(athlete.athleteId(), form.value("date"));
        }
    }

    private final Roster roster;
    private final AthletePlans plans;
    private final Additions additions;
    private final Workouts library;
    private final WantedWorkouts wanted;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AdditionPages(
            Roster roster,
            AthletePlans plans,
            Additions additions,
            Workouts library,
            WantedWorkouts wanted,
            Door door,
            Screen screen,
            View view) {
        this.roster = roster;
        this.plans = plans;
        this.additions = additions;
        this.library = library;
        this.wanted = wanted;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    private static String path(UUID athleteId) {
        return "/athletes/" + athleteId + "/workouts";
    }

    /// The month that a date lies in.
    private static String calendar(UUID athleteId, String date) {
        String path = "/athletes/" + athleteId + "/calendar";
        return date.matches("\\d{4}-\\d{2}-\\d{2}") ? path + "?month=" + date.substring(0, 7) : path;
    }

    @GET
    @Path("new")
    public Response blank(
            @PathParam("athlete") UUID athleteId,
            @QueryParam("date") @DefaultValue("") String date,
            @QueryParam("q") @DefaultValue("") String sought) {
        String day = date.isEmpty()
                ? view.today().toString()
                : Dates.read("date", date).toString();
        return screen.show(page(athleteId, entered(day, "", ""), sought));
    }

    private static Entered entered(String date, String plan, String text) {
        return Entered.of("date", date, "enrollment_id", plan, "text", text);
    }

    private TemplateInstance page(UUID athleteId, Entered form, String sought) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        var current = plans.of(caller, athleteId).stream()
                .filter(AthletePlanPages::isCurrent)
                .map(it ->
                        new Choice(it.enrollmentId().toString(), it.assignment().name()))
                .toList();
        var choices = WorkoutChoices.orWritten(path(athleteId) + "/new", new Choice(form.value("date"), "date"));
        return Templates.addition(
                new AdditionPage(athlete, current, form, WorkoutChoices.of(library, caller, view, sought, choices)));
    }

    @POST
    public Response add(
            @PathParam("athlete") UUID athleteId,
            @RestForm @DefaultValue("") String date,
            @RestForm("enrollment_id") @DefaultValue("") String plan,
            @RestForm @DefaultValue("") String workout,
            @RestForm @DefaultValue("") String text) {
        var form = entered(date, plan, text);
        try {
            var added = additions.add(
                    door.caller(),
                    athleteId,
                    _ -> new Additions.Wish(
                            Chosen.id("enrollment_id", plan), Dates.read("date", date), wanted.read(workout, text)));
            String calendar = calendar(athleteId, date);
            var said = Flash.done(view.words(CalendarWords.class).isAdded());
            return screen.to(calendar, Undo.offer(said, added.changeId(), calendar));
        } catch (Failure refused) {
            if (refused.reason() != Reason.INVALID && refused.reason() != Reason.IMPOSSIBLE) {
                throw refused;
            }
            return screen.refuse(page(athleteId, form.refused(refused, view), ""));
        }
    }
}
