package club.harrier.web;

import club.harrier.adjust.PersonalChanges;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.Entry;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.Decimals;
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
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// One workout on an athlete's calendar; a coach moves, skips or changes it for this athlete.
@Path("/scheduled-workouts/{workout}")
@Page
@RunOnVirtualThread
public final class ScheduledWorkoutPages {
    @CheckedTemplate(basePath = "athleteplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workout(WorkoutPage page);
    }

    /// @param text the workout as a coach types it
    record WorkoutPage(
            Entry entry,
            Athlete athlete,
            GridMark mark,
            WorkoutCard card,
            @Nullable Versions versions,
            String text) {

        public String path(String below) {
            return ScheduledWorkoutPages.path(entry.scheduledWorkoutId()) + below;
        }

        public String calendar(boolean isCoach) {
            String month = "?month=" + entry.date().toString().substring(0, 7);
            return (isCoach ? "/athletes/" + athlete.athleteId() + "/calendar" : "/me/calendar") + month;
        }

        public boolean isDone() {
            return entry.status() == Entry.Status.COMPLETED;
        }

        public boolean isSkipped() {
            return entry.status() == Entry.Status.SKIPPED && !entry.isPaused();
        }
    }

    /// The three versions of a workout that differs.
    record Versions(Entry.Differs differs, WorkoutCard base, WorkoutCard group, WorkoutCard personal) {}

    private final Calendars calendars;
    private final Roster roster;
    private final PersonalChanges changes;
    private final Workouts library;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ScheduledWorkoutPages(
            Calendars calendars,
            Roster roster,
            PersonalChanges changes,
            Workouts library,
            Door door,
            Screen screen,
            View view) {
        this.calendars = calendars;
        this.roster = roster;
        this.changes = changes;
        this.library = library;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    static String path(UUID scheduledWorkoutId) {
        return "/scheduled-workouts/" + scheduledWorkoutId;
    }

    @GET
    public Response show(@PathParam("workout") UUID workoutId) {
        var entry = calendars.entry(door.caller(), workoutId);
        return screen.show(Templates.workout(new WorkoutPage(
                entry,
                roster.visibleTo(door.caller(), entry.athleteId()),
                GridMark.of(entry, view.words(GridWords.class)),
                WorkoutCard.of(entry.workout(), view),
                versions(entry.differs()),
                WorkoutText.written(entry.workout()))));
    }

    private @Nullable Versions versions(Entry.@Nullable Differs differs) {
        return differs == null
                ? null
                : new Versions(
                        differs,
                        WorkoutCard.of(differs.base().workout(), view),
                        WorkoutCard.of(differs.group().workout(), view),
                        WorkoutCard.of(differs.personal().workout(), view));
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

    /// What the text says becomes the workout of this athlete.
    @POST
    @Path("content")
    public Response change(@PathParam("workout") UUID workoutId, @RestForm @DefaultValue("") String text) {
        return changed(workoutId, words -> {
            var wanted = WorkoutText.read(text, library.shelf(door.caller().asCoach()));
            var patch = new PersonalChanges.Patch(null, null, change(wanted), false);
            return said(workoutId, patch, words.isChanged());
        });
    }

    static Workout.Change change(Workout wanted) {
        return new Workout.Change(
                "",
                wanted.name(),
                wanted.activityType(),
                wanted.subType() == null ? null : wanted.subType().toString(),
                Decimals.metresIfKnown(wanted.targetDistanceCm()),
                wanted.targetDurationS(),
                wanted.blocks(),
                wanted.note());
    }

    /// Off the calendar; the page that follows is the athlete's calendar, as this one is gone.
    @POST
    @Path("removal")
    public Response remove(@PathParam("workout") UUID workoutId) {
        var entry = calendars.entry(door.caller(), workoutId);
        String next = "/athletes/" + entry.athleteId() + "/calendar";
        return AthletePlanPages.changed(screen, view, next, () -> {
            UUID changeId = changes.remove(door.caller().asCoach(), workoutId, () -> {});
            return UndoPages.offer(Flash.done(view.words(CalendarWords.class).isRemoved()), changeId, next);
        });
    }

    private Flash said(UUID workoutId, PersonalChanges.Patch patch, String done) {
        @Nullable UUID changeId = changes.change(door.caller().asCoach(), workoutId, patch, () -> {});
        return changeId == null
                ? Flash.done(view.words(CalendarWords.class).unchanged())
                : UndoPages.offer(Flash.done(done), changeId, path(workoutId));
    }

    private Response changed(UUID workoutId, Function<CalendarWords, Flash> change) {
        return AthletePlanPages.changed(
                screen, view, path(workoutId), () -> change.apply(view.words(CalendarWords.class)));
    }
}
