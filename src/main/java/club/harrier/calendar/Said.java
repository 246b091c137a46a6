package club.harrier.calendar;

import club.harrier.days.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What people said about some workouts and some activities (see `HandMatches`).
///
/// @param ofWorkouts the activity that a workout was, or null for none, of those workouts that somebody spoke of
/// @param onCalendars the workouts that some activities were said to be and that are on a calendar still
record Said(Map<UUID, @Nullable Deed> ofWorkouts, Set<UUID> onCalendars) {

    static Said about(Handle handle, UUID orgId, List<Slot> slots, Collection<List<Deed>> deeds) {
        var spokenOf = new ArrayList<UUID>();
        for (var slot : slots) {
            if (slot.isSpokenOf()) {
                spokenOf.add(slot.scheduledWorkoutId());
            }
        }
        var ofWorkouts = spokenOf.isEmpty() ? Map.<UUID, @Nullable Deed>of() : ofWorkouts(handle, orgId, spokenOf);
        var onCalendars = new HashSet<>(ofWorkouts.keySet());
        var elsewhere = new ArrayList<UUID>();
        for (var did : deeds) {
            for (var deed : did) {
                if (deed.saidToBe() != null && !onCalendars.contains(deed.saidToBe())) {
                    elsewhere.add(deed.saidToBe());
                }
            }
        }
        if (!elsewhere.isEmpty()) {
            onCalendars.addAll(onCalendars(handle, orgId, elsewhere));
        }
        return new Said(ofWorkouts, onCalendars);
    }

    private static Map<UUID, @Nullable Deed> ofWorkouts(Handle handle, UUID orgId, List<UUID> workouts) {
        var sql = """
                SELECT %s
                FROM workout_match m
                LEFT JOIN activity d ON d.org_id = :org AND d.activity_id = m.activity_id
                WHERE m.org_id = :org AND m.scheduled_workout_id = ANY(:workouts)
                """.formatted(Deed.COLUMNS);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("workouts", UUID.class, workouts.toArray())
                .reduceResultSet(new HashMap<>(), (said, row, context) -> {
                    said.put(
                            row.getObject("said_to_be", UUID.class),
                            row.getObject("activity_id") == null ? null : Deed.of(row));
                    return said;
                });
    }

    private static List<UUID> onCalendars(Handle handle, UUID orgId, List<UUID> workouts) {
        var sql = """
                SELECT scheduled_workout_id FROM scheduled_workout
                WHERE org_id = :org AND scheduled_workout_id = ANY(:workouts) AND cancelled_at IS NULL
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("workouts", UUID.class, workouts.toArray())
                .mapTo(UUID.class)
                .list();
    }

    /// Whether a person has said which workout the activity was. What was said of a workout that is taken off the
    /// calendar counts no more.
    boolean decides(Deed deed) {
        return deed.saidToBe() != null && onCalendars.contains(deed.saidToBe());
    }
}
