package club.harrier.library;

import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// The workouts of an organization's library, from which plans draw. Only coaches know it; a plan that has drawn a
/// workout has a copy of its own, so nothing done here touches it.
@Singleton
public final class Workouts {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    private final Database database;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Workouts(Database database, AuditLog audit, Ids ids, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// The workouts that match, by name.
    public Part<WorkoutTemplate> page(Caller caller, WorkoutFilter filter, Slice slice) {
        var coach = caller.asCoach();
        var found = database.read(handle -> WorkoutRows.page(handle, coach, filter, slice));
        return Part.of(found, slice, last -> Cursor.after(Name.key(last.name()), last.workoutId()));
    }

    /// The workout, or 404 where the coach may not know of it.
    public WorkoutTemplate one(Caller caller, UUID workoutId) {
        var coach = caller.asCoach();
        return database.read(handle -> one(handle, coach, workoutId, Lock.NONE));
    }

    /// Those of the workouts that the coach may know of, archived ones too.
    public Map<UUID, Workout> all(Caller caller, Collection<UUID> workoutIds) {
        var coach = caller.asCoach();
        return database.read(handle -> WorkoutRows.all(handle, coach, workoutIds)).stream()
                .collect(Collectors.toMap(WorkoutTemplate::workoutId, WorkoutTemplate::workout));
    }

    /// Where a typed plan finds the workouts that it draws by name.
    public Shelf shelf(Caller caller) {
        var coach = caller.asCoach();
        return names -> database.read(handle -> WorkoutRows.named(handle, coach, names)).stream()
                .map(WorkoutTemplate::workout)
                .collect(Collectors.groupingBy(it -> Name.key(it.name())));
    }

    /// A new workout, owned by the caller.
    public WorkoutTemplate create(Caller caller, Workout workout, Visibility visibility) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            UUID workoutId = ids.next();
            insert(handle, coach, workoutId, workout, visibility);
            log(handle, coach, "library.workout_created", workoutId, workout.name());
            return one(handle, coach, workoutId, Lock.NONE);
        });
    }

    /// A copy, owned by the caller and not archived.
    ///
    /// @param name the copy's, or null for the same
    public WorkoutTemplate copy(Caller caller, UUID workoutId, @Nullable String name) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            var original = one(handle, coach, workoutId, Lock.AS_IT_STANDS);
            var change = new Workout.Change("", name, null, null, null, null, null, null);
            return create(coach, original.workout().changed(change), original.visibility());
        });
    }

    /// Changes what the patch names. Whether a workout is private is for its owner and the head coach to say.
    ///
    /// @param check sees the workout as it stands, locked, and may refuse
    public WorkoutTemplate change(Caller caller, UUID workoutId, WorkoutPatch patch, Consumer<WorkoutTemplate> check) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            var present = one(handle, coach, workoutId, Lock.TO_CHANGE);
            check.accept(present);
            var visibility = patch.visibility() == null ? present.visibility() : patch.visibility();
            if (visibility != present.visibility()
                    && !coach.isHeadCoach()
                    && !present.ownerId().equals(coach.accountId())) {
                throw Failure.forbidden("Only its owner and the head coach decide who finds a workout.");
            }
            boolean archived = patch.archived() == null ? present.isArchived() : patch.archived();
            var workout = patch.workout().apply(present.workout());
            update(handle, coach, present, workout, visibility, archived);
            String done = archived && !present.isArchived() ? "archived" : "updated";
            log(handle, coach, "library.workout_" + done, workoutId, workout.name());
            return one(handle, coach, workoutId, Lock.NONE);
        });
    }

    /// Removes the workout from the library. Plans that have drawn it keep theirs.
    public void delete(Caller caller, UUID workoutId, Consumer<WorkoutTemplate> check) {
        var coach = caller.asCoach();
        database.change(handle -> {
            var present = one(handle, coach, workoutId, Lock.TO_CHANGE);
            check.accept(present);
            handle.createUpdate("DELETE FROM workout_template WHERE org_id = :org AND workout_id = :workout")
                    .bind("org", coach.orgId())
                    .bind("workout", workoutId)
                    .execute();
            log(handle, coach, "library.workout_deleted", workoutId, present.name());
        });
    }

    private static WorkoutTemplate one(Handle handle, Caller coach, UUID workoutId, Lock lock) {
        return WorkoutRows.one(handle, coach, workoutId, lock).orElseThrow(() -> Failure.notFound("workout"));
    }

    private void insert(Handle handle, Caller coach, UUID workoutId, Workout workout, Visibility visibility) {
        var sql = """
                INSERT INTO workout_template (org_id, workout_id, name, name_key, activity_type, sub_type,
                                              target_distance_cm, target_duration_s, blocks, note, visibility,
                                              owner_id, created_at, updated_at)
                VALUES (:org, :workout, :name, :key, :type, :sub_type, :cm, :seconds, :blocks::jsonb, :note,
                        :visibility, :owner, :now, :now)
                """;
        bound(handle.createUpdate(sql), coach, workoutId, workout, visibility)
                .bind("owner", coach.accountId())
                .bind("now", clock.instant())
                .execute();
    }

    private void update(
            Handle handle,
            Caller coach,
            WorkoutTemplate present,
            Workout workout,
            Visibility visibility,
            boolean archived) {
        Instant now = clock.instant();
        var sql = """
                UPDATE workout_template
                SET name = :name, name_key = :key, activity_type = :type, sub_type = :sub_type,
                    target_distance_cm = :cm, target_duration_s = :seconds, blocks = :blocks::jsonb, note = :note,
                    visibility = :visibility, archived_at = :archived, updated_at = :now
                WHERE org_id = :org AND workout_id = :workout
                """;
        bound(handle.createUpdate(sql), coach, present.workoutId(), workout, visibility)
                .bind("archived", archived ? (present.archivedAt() == null ? now : present.archivedAt()) : null)
                .bind("now", now)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(
            S statement, Caller coach, UUID workoutId, Workout workout, Visibility visibility) {
        return statement
                .bind("org", coach.orgId())
                .bind("workout", workoutId)
                .bind("name", workout.name())
                .bind("key", Name.key(workout.name()))
                .bind("type", workout.activityType().toString())
                .bind(
                        "sub_type",
                        workout.subType() == null ? null : workout.subType().toString())
                .bind("cm", workout.targetDistanceCm())
                .bind("seconds", workout.targetDurationS())
                .bind("blocks", workout.blocks().json())
                .bind("note", workout.note())
                .bind("visibility", PlanRows.wire(visibility));
    }

    private void log(Handle handle, Caller coach, String action, UUID workoutId, String name) {
        var entry = new Entry(action, AuditLog.Subject.PLAN, "workout", workoutId, name, null, null, null, null);
        audit.record(handle, coach.orgId(), coach.accountId(), List.of(entry));
    }
}
