package club.harrier.web.calendar;

import club.harrier.adjust.Pauses;
import club.harrier.adjust.Shifting;
import club.harrier.copy.Assignment;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.PlanFilter;
import club.harrier.library.Plans;
import club.harrier.plan.AthletePlans;
import club.harrier.plan.Enrollments;
import club.harrier.plan.LateJoiners;
import club.harrier.plan.Unassigning;
import club.harrier.platform.Slice;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Choice;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.OrgWeek;
import club.harrier.web.Attempt;
import club.harrier.web.Chosen;
import club.harrier.web.Dates;
import club.harrier.web.PlanChangeWords;
import club.harrier.web.Undo;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// An athlete's plans, as the coaches see and change them.
@Path("/athletes/{athlete}/plans")
@Page
@RunOnVirtualThread
public final class AthletePlanPages {
    private static final int CHOICES = 100;

    @CheckedTemplate(basePath = "athleteplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(PlansPage page);
    }

    /// @param offers plans of the athlete's groups, to join late
    /// @param library plans to follow alone
    record PlansPage(
            Athlete athlete,
            List<AthletePlans.Entry> current,
            List<AthletePlans.Entry> past,
            List<LateJoiners.Offer> offers,
            List<Choice> library,
            LocalDate start,
            List<PauseLine> pauses) {

        public String path(String below) {
            return "/athletes/" + athlete.athleteId() + below;
        }

        public String plan(AthletePlans.Entry entry, String below) {
            return path("/plans/" + entry.enrollmentId() + below);
        }

        public String pause(PauseLine line, String below) {
            return path("/pauses/" + line.pause().pauseId() + below);
        }
    }

    private final Roster roster;
    private final AthletePlans plans;
    private final LateJoiners lateJoiners;
    private final Enrollments enrollments;
    private final Unassigning unassigning;
    private final Shifting shifting;
    private final Plans library;
    private final Pauses pauses;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AthletePlanPages(
            Roster roster,
            AthletePlans plans,
            LateJoiners lateJoiners,
            Enrollments enrollments,
            Unassigning unassigning,
            Shifting shifting,
            Plans library,
            Pauses pauses,
            Door door,
            Screen screen,
            View view) {
        this.roster = roster;
        this.plans = plans;
        this.lateJoiners = lateJoiners;
        this.enrollments = enrollments;
        this.unassigning = unassigning;
        this.shifting = shifting;
        this.library = library;
        this.pauses = pauses;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(@PathParam("athlete") UUID athleteId) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        var all = plans.of(caller, athleteId);
        var week = OrgWeek.holding(view.today(), caller.org().weekStart());
        return screen.show(Templates.show(new PlansPage(
                athlete,
                all.stream().filter(AthletePlanPages::isCurrent).toList().reversed(),
                all.stream().filter(it -> !isCurrent(it)).toList(),
                lateJoiners.openTo(caller, athleteId),
                library(),
                week.plusWeeks(1).startDate(),
                PauseLine.of(pauses.of(caller, athleteId), view))));
    }

    static boolean isCurrent(AthletePlans.Entry entry) {
        return entry.status() == Assignment.Status.ACTIVE || entry.status() == Assignment.Status.UPCOMING;
    }

    private List<Choice> library() {
        var filter = new PlanFilter(null, null, null, null, null, false);
        return library.page(door.caller(), filter, Slice.of(CHOICES, CHOICES, null, Plans.KEY_PARTS)).rows().stream()
                .map(it -> new Choice(it.planId().toString(), it.name()))
                .toList();
    }

    /// Into a plan of the athlete's group, or into one of the library alone.
    @POST
    public Response enrol(
            @PathParam("athlete") UUID athleteId,
            @RestForm @DefaultValue("") String assignment,
            @RestForm @DefaultValue("") String plan,
            @RestForm @DefaultValue("start") String by,
            @RestForm @DefaultValue("") String date) {
        return changed(athleteId, () -> {
            @Nullable UUID late = Chosen.id("assignment_id", assignment);
            @Nullable LocalDate day = late == null ? Dates.read("start_date", date) : null;
            boolean isRace = by.equals("race");
            var wish = new Enrollments.Wish(Chosen.id("plan_id", plan), isRace ? null : day, isRace ? day : null, late);
            var answer = enrollments.enrol(door.caller(), athleteId, wish);
            var said = Flash.done(view.words(AthletePlanWords.class)
                    .enrolled(answer.assignment().name(), answer.enrolled().scheduledWorkouts()));
            return Undo.offer(said, answer.changeId(), path(athleteId));
        });
    }

    @POST
    @Path("{enrollment}/removal")
    public Response end(@PathParam("athlete") UUID athleteId, @PathParam("enrollment") UUID enrollmentId) {
        return changed(athleteId, () -> {
            var ended = unassigning.leave(door.caller(), athleteId, enrollmentId);
            int workouts = ended.results().stream()
                    .mapToInt(Unassigning.Removed::removedWorkouts)
                    .sum();
            var said = Flash.done(view.words(AthletePlanWords.class).ended(workouts));
            return Undo.offer(said, ended.changeId(), path(athleteId));
        });
    }

    @POST
    @Path("{enrollment}/shifts")
    public Response shift(
            @PathParam("athlete") UUID athleteId,
            @PathParam("enrollment") UUID enrollmentId,
            @RestForm @DefaultValue("") String days,
            @RestForm @DefaultValue("") String from) {
        return changed(athleteId, () -> {
            var shifted = shifting.ofAthlete(
                    door.caller(), athleteId, enrollmentId, Dates.days("days", days), Dates.readIfAny("from", from));
            var said = view.words(PlanChangeWords.class)
                    .hasShifted(shifted.workouts(), view.format().date(shifted.endDate()));
            return Undo.offer(Flash.done(said), shifted.changeId(), path(athleteId));
        });
    }

    private Response changed(UUID athleteId, Supplier<Flash> change) {
        return Attempt.change(screen, view, path(athleteId), change);
    }

    static String path(UUID athleteId) {
        return "/athletes/" + athleteId + "/plans";
    }
}
