package club.harrier.calendar;

import club.harrier.org.Org;
import club.harrier.pace.Estimate;
import club.harrier.pace.History;
import club.harrier.pace.Thresholds;
import club.harrier.pace.Zones;
import club.harrier.schedule.Content;
import club.harrier.unit.DateRange;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads the workouts of calendars, each with what became of it.
@Singleton
final class Entries {
    private final Outcomes outcomes;
    private final Thresholds thresholds;

    @Inject
    Entries(Outcomes outcomes, Thresholds thresholds) {
        this.outcomes = outcomes;
        this.thresholds = thresholds;
    }

    record Row(
            UUID scheduledWorkoutId,
            UUID enrollmentId,
            UUID assignmentId,
            UUID planId,
            String planName,
            UUID athleteId,
            LocalDate date,
            int week,
            int day,
            UUID workoutId,
            @Nullable String name,
            String activityType,
            @Nullable String subType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            @Nullable String blocks,
            @Nullable String note,
            @Nullable LocalDate baseDate,
            LocalDate groupDate,
            @Nullable String base,
            @Nullable String ofGroup,
            boolean isAdded,
            @Nullable UUID changeId,
            boolean isByHand) {

        Place place() {
            return new Place(assignmentId, workoutId);
        }

        /// The athlete's own workout, or null where they have the plan's.
        @Nullable
        Workout own() {
            return name == null || blocks == null || note == null
                    ? null
                    : Workout.stored(name, activityType, subType, targetDistanceCm, targetDurationS, blocks, note);
        }

        Entry entry(Workout workout, Outcomes.Known outcome, Zones zones) {
            return new Entry(
                    scheduledWorkoutId,
                    enrollmentId,
                    assignmentId,
                    planId,
                    planName,
                    athleteId,
                    date,
                    week,
                    day,
                    workout,
                    outcome.status(),
                    outcome.done() == null ? null : outcome.done().activityId(),
                    isByHand,
                    outcome.band(),
                    outcome.isPaused(),
                    isAdded,
                    changeId,
                    ofGroup == null ? null : differs(Content.stored(ofGroup), workout),
                    Estimate.of(workout, zones));
        }

        /// Where only the day was moved, the plan's workout is its own base, and likewise the other way round.
        private Entry.Differs differs(Workout group, Workout personal) {
            return new Entry.Differs(
                    new Entry.Version(
                            baseDate == null ? groupDate : baseDate, base == null ? group : Content.stored(base)),
                    new Entry.Version(groupDate, group),
                    new Entry.Version(date, personal));
        }
    }

    /// Where a workout stands in the plan that was assigned.
    record Place(UUID assignmentId, UUID workoutId) {}

    /// The workouts of some athletes on the dates of a range, by date and place within the day.
    List<Entry> of(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        return of(handle, org, athletes, dates, outcomes.of(handle, org, athletes, dates));
    }

    /// The same where it is known already what became of them.
    List<Entry> of(
            Handle handle,
            Org org,
            Collection<UUID> athletes,
            DateRange dates,
            Map<UUID, List<Outcomes.Known>> outcomes) {
        var became = outcomes.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Outcomes.Known::scheduledWorkoutId, Function.identity()));
        var known = thresholds.of(handle, org.orgId(), athletes);
        var rows = rows(handle, org, athletes, dates);
        var planned = planned(handle, org.orgId(), rows);
        // A workout put there between the two statements shows at the next look.
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(became.get(row.scheduledWorkoutId()))
                        .map(outcome -> row.entry(
                                Objects.requireNonNullElseGet(row.own(), () -> planned.get(row.place())),
                                outcome,
                                known.getOrDefault(row.athleteId(), History.NONE)
                                        .on(row.date())))
                        .stream())
                .toList();
    }

    private static List<Row> rows(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        var sql = """
                SELECT s.scheduled_workout_id, s.enrollment_id, s.assignment_id, a.plan_id, a.name AS plan_name,
                       s.workout_id, s.athlete_id, s.date, w.week, w.day, w.date AS group_date, s.base_date, s.change_id,
                       w.enrollment_id IS NOT NULL AS is_added, m.scheduled_workout_id IS NOT NULL AS is_by_hand,
                       CASE WHEN o.name IS NOT NULL OR s.base_date IS NOT NULL THEN %s END::text AS of_group,
                       o.base::text AS base, o.name, o.sub_type, o.blocks::text AS blocks, o.note, %s
                FROM scheduled_workout s
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = s.assignment_id
                %s
                LEFT JOIN workout_match m ON m.org_id = :org AND m.scheduled_workout_id = s.scheduled_workout_id
                WHERE s.org_id = :org AND s.athlete_id = ANY(:athletes) AND s.date BETWEEN :start AND :end
                  AND s.cancelled_at IS NULL
                ORDER BY s.date, w.position, s.scheduled_workout_id
                """.formatted(Content.OF_PLAN, Content.GOAL, Content.JOINED);
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .mapTo(Row.class)
                .list();
    }

    /// The workouts of the plans, each read once: a whole group has the same ones on its calendars.
    private static Map<Place, Workout> planned(Handle handle, UUID orgId, List<Row> rows) {
        record Planned(
                UUID assignmentId,
                UUID workoutId,
                String name,
                String activityType,
                @Nullable String subType,
                @Nullable Long targetDistanceCm,
                @Nullable Integer targetDurationS,
                String blocks,
                String note) {

            Place place() {
                return new Place(assignmentId, workoutId);
            }

            Workout workout() {
                return Workout.stored(name, activityType, subType, targetDistanceCm, targetDurationS, blocks, note);
            }
        }
        var sql = """
                SELECT assignment_id, workout_id, name, activity_type, sub_type, target_distance_cm, target_duration_s,
                       blocks::text AS blocks, note
                FROM assigned_workout
                WHERE org_id = :org
                  AND (assignment_id, workout_id) IN (SELECT * FROM unnest(:assignments::uuid[], :workouts::uuid[]))
                """;
        var places = rows.stream().map(Row::place).distinct().toList();
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray(
                        "assignments",
                        UUID.class,
                        places.stream().map(Place::assignmentId).toArray())
                .bindArray(
                        "workouts",
                        UUID.class,
                        places.stream().map(Place::workoutId).toArray())
                .mapTo(Planned.class)
                .stream()
                .collect(Collectors.toMap(Planned::place, Planned::workout));
    }
}
