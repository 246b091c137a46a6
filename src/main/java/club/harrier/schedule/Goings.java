package club.harrier.schedule;

import club.harrier.schedule.Regrouping.Enrolment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Enrolments of one plan on their way to other squads.
record Goings(UUID orgId, UUID assignmentId, List<Going> going) {
    /// What begins a statement about them.
    static final String GOING = """
            WITH going AS (
                SELECT * FROM unnest(:enrollments::uuid[], :squads::text[], :froms::date[])
                     AS g (enrollment_id, squad, from_date))
            """;

    /// An enrolment on its way.
    ///
    /// @param changeId by which it can be taken back; it is open
    /// @param squad the new one; null: none
    record Going(UUID changeId, Enrolment running, @Nullable String squad) {
        UUID enrollmentId() {
            return running.enrollmentId();
        }

        String key() {
            return squad == null ? "" : squad;
        }
    }

    List<UUID> changes() {
        return going.stream().map(Going::changeId).toList();
    }

    List<UUID> enrollments() {
        return going.stream().map(Going::enrollmentId).toList();
    }

    List<String> squads() {
        return going.stream().map(Going::key).toList();
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("org", orgId)
                .bindArray("enrollments", UUID.class, enrollments().toArray())
                .bindArray("squads", String.class, squads().toArray())
                .bindArray(
                        "froms",
                        LocalDate.class,
                        going.stream().map(it -> it.running().from()).toArray());
    }

    /// Binds workouts and the change that each is touched by.
    Update bind(Update statement, List<Ahead> touched) {
        var changeOf = going.stream().collect(Collectors.toMap(Going::enrollmentId, Going::changeId));
        return statement
                .bind("org", orgId)
                .bindArray("workouts", UUID.class, Ahead.ids(touched).toArray())
                .bindArray(
                        "changes",
                        UUID.class,
                        touched.stream()
                                .map(it -> changeOf.get(it.enrollmentId()))
                                .toArray());
    }
}
