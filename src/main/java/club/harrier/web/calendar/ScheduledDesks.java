package club.harrier.web.calendar;

import club.harrier.calendar.Calendars;
import club.harrier.calendar.Entry;
import club.harrier.door.Door;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Entered;
import club.harrier.screen.View;
import club.harrier.web.GridMark;
import club.harrier.web.GridWords;
import club.harrier.web.WorkoutCard;
import club.harrier.web.WorkoutChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page of one workout on an athlete's calendar.
@Singleton
final class ScheduledDesks {
    @CheckedTemplate(basePath = "athleteplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workout(WorkoutPage page);
    }

    /// @param form what the athlete is to have instead: `text`, as a coach types it
    record WorkoutPage(
            Entry entry,
            Athlete athlete,
            GridMark mark,
            WorkoutCard card,
            @Nullable Versions versions,
            Entered form,
            WorkoutChoices choices) {

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

        /// Whether a coach is about to choose another workout.
        public boolean isChoosing() {
            return !choices.sought().isEmpty() || form.problem() != null || form.error("text") != null;
        }
    }

    /// The three versions of a workout that differs.
    record Versions(Entry.Differs differs, WorkoutCard base, WorkoutCard group, WorkoutCard personal) {}

    private final Calendars calendars;
    private final Roster roster;
    private final Workouts library;
    private final Door door;
    private final View view;

    @Inject
    ScheduledDesks(Calendars calendars, Roster roster, Workouts library, Door door, View view) {
        this.calendars = calendars;
        this.roster = roster;
        this.library = library;
        this.door = door;
        this.view = view;
    }

    /// @param form null: the workout as it stands
    TemplateInstance page(UUID scheduledWorkoutId, @Nullable Entered form, String sought) {
        var caller = door.caller();
        var entry = calendars.entry(caller, scheduledWorkoutId);
        var choices = WorkoutChoices.orWritten(ScheduledWorkoutPages.path(scheduledWorkoutId));
        return Templates.workout(new WorkoutPage(
                entry,
                roster.visibleTo(caller, entry.athleteId()),
                GridMark.of(entry, view.words(GridWords.class)),
                WorkoutCard.of(entry.workout(), view),
                versions(entry.differs()),
                form == null ? entered(WorkoutText.written(entry.workout())) : form,
                caller.isCoach() ? WorkoutChoices.of(library, caller, view, sought, choices) : choices));
    }

    static Entered entered(String text) {
        return Entered.of("text", text);
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
}
