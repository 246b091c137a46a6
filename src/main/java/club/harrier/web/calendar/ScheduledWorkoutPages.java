package club.harrier.web.calendar;

import club.harrier.adjust.PersonalChanges;
import club.harrier.calendar.Calendars;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.platform.Failure;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Attempt;
import club.harrier.web.Dates;
import club.harrier.web.PlanChangeWords;
import club.harrier.web.Undo;
import club.harrier.web.WantedWorkouts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// One workout on an athlete's calendar; a coach moves, skips or changes it for this athlete.
@Path("/scheduled-workouts/{workout}")
@Page
@RunOnVirtualThread
public final class ScheduledWorkoutPages {
    private final Calendars calendars;
    private final PersonalChanges changes;
    private final ScheduledDesks desks;
    private final WantedWorkouts wanted;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ScheduledWorkoutPages(
            Calendars calendars,
            PersonalChanges changes,
            ScheduledDesks desks,
            WantedWorkouts wanted,
            Door door,
            Screen screen,
            View view) {
        this.calendars = calendars;
        this.changes = changes;
        this.desks = desks;
        this.wanted = wanted;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    static String path(UUID scheduledWorkoutId) {
        return "/scheduled-workouts/" + scheduledWorkoutId;
    }

    @GET
    public Response show(@PathParam("workout") UUID workoutId, @QueryParam("q") @DefaultValue("") String sought) {
        return screen.show(desks.page(workoutId, null, sought));
    }

    @POST
    @Path("date")
    public Response move(@PathParam("workout") UUID workoutId, @RestForm @DefaultValue("") String date) {
        return changed(workoutId, words -> {
            var day = Dates.read("date", date);
            return said(
                    workoutId,
                    PersonalChanges.Patch.to(day),
                    words.moved(view.format().day(day)));
        });
    }

    @POST
    @Path("skip")
    public Response skip(@PathParam("workout") UUID workoutId) {
        return changed(workoutId, words -> said(workoutId, PersonalChanges.Patch.skipped(true), words.hasSkipped()));
    }

    @POST
    @Path("want")
    public Response want(@PathParam("workout") UUID workoutId) {
        return changed(workoutId, words -> said(workoutId, PersonalChanges.Patch.skipped(false), words.isWanted()));
    }

    @POST
    @Path("restoration")
    public Response restore(@PathParam("workout") UUID workoutId) {
        return changed(workoutId, words -> said(workoutId, PersonalChanges.Patch.plansAgain(), words.isRestored()));
    }

    /// What is chosen or typed becomes the workout of this athlete; what cannot be read is shown again.
    @POST
    @Path("content")
    public Response change(
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String workout,
            @RestForm @DefaultValue("") String text) {
        try {
            var patch = new PersonalChanges.Patch(null, null, WantedWorkouts.change(wanted.read(workout, text)), false);
            String done = view.words(CalendarWords.class).isChanged();
            return screen.to(path(workoutId), said(workoutId, patch, done));
        } catch (Failure refused) {
            return switch (refused.reason()) {
                case INVALID, IMPOSSIBLE ->
                    screen.refuse(
                            desks.page(workoutId, ScheduledDesks.entered(text).refused(refused, view), ""));
                case CONFLICT -> screen.to(path(workoutId), Flash.problem(view.sentence(refused)));
                default -> throw refused;
            };
        }
    }

    /// Off the calendar; the page that follows is the athlete's calendar, as this one is gone.
    @POST
    @Path("removal")
    public Response remove(@PathParam("workout") UUID workoutId) {
        var entry = calendars.entry(door.caller(), workoutId);
        String next = "/athletes/" + entry.athleteId() + "/calendar";
        return Attempt.change(screen, view, next, () -> {
            UUID changeId = changes.remove(door.caller().asCoach(), workoutId, () -> {});
            return Undo.offer(Flash.done(view.words(CalendarWords.class).isRemoved()), changeId, next);
        });
    }

    private Flash said(UUID workoutId, PersonalChanges.Patch patch, String done) {
        @Nullable UUID changeId = changes.change(door.caller().asCoach(), workoutId, patch, () -> {});
        return changeId == null
                ? Flash.done(view.words(PlanChangeWords.class).unchanged())
                : Undo.offer(Flash.done(done), changeId, path(workoutId));
    }

    private Response changed(UUID workoutId, Function<CalendarWords, Flash> change) {
        return Attempt.change(screen, view, path(workoutId), () -> change.apply(view.words(CalendarWords.class)));
    }
}
