package club.harrier.api.calendar;

import club.harrier.schedule.Regrouping;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What another squad meant for an athlete's calendar.
record RegroupedAnswer(
        UUID enrollmentId,

        @Schema(description = "The squad now; null: none.") @Nullable
        String squad,

        @Schema(description = "How many workouts became the new squad's.")
        int exchangedWorkouts,

        @Schema(description = "How many the new squad has that the old one had not.")
        int addedWorkouts,

        @Schema(description = "How many of the old squad's the new one has not.")
        int removedWorkouts,

        @Schema(description = "Personal changes that stay, of workouts that both squads have.")
        List<PersonalAnswer> kept,

        @Schema(description = "Personal changes that are gone with workouts that the new squad has not.")
        List<PersonalAnswer> lost,

        @Schema(description = "The change by which it can be undone; null: nothing was changed.") @Nullable
        UUID changeId) {

    static RegroupedAnswer of(Regrouping.Regrouped regrouped) {
        return new RegroupedAnswer(
                regrouped.enrollmentId(),
                regrouped.squad(),
                regrouped.exchanged(),
                regrouped.added(),
                regrouped.removed(),
                regrouped.kept().stream().map(PersonalAnswer::of).toList(),
                regrouped.lost().stream().map(PersonalAnswer::of).toList(),
                regrouped.changeId());
    }

    /// A workout that was changed for the athlete alone.
    record PersonalAnswer(UUID scheduledWorkoutId, LocalDate date, String name) {
        static PersonalAnswer of(Regrouping.Personal personal) {
            return new PersonalAnswer(personal.scheduledWorkoutId(), personal.date(), personal.name());
        }
    }
}
