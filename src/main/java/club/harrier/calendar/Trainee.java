package club.harrier.calendar;

import club.harrier.days.Stamped;
import club.harrier.org.Org;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Whose calendar is looked at.
///
/// @param today the date where the athlete is
/// @param dayStamp says which of their activities may come from memory
record Trainee(
        UUID athleteId,
        String displayName,
        LocalDate today,
        @Nullable UUID dayStamp) implements Stamped {
    private static final String COLUMNS = """
            SELECT p.athlete_id, p.display_name,
                   (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date AS today,
                   v.stamp AS day_stamp
            """;

    /// The active current members of a group, by name.
    static List<Trainee> ofGroup(Handle handle, Org org, UUID groupId, Instant now) {
        var sql = COLUMNS + """
                FROM group_stay s
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id
                LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND p.status = 'active'
                ORDER BY p.name_key, p.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bind("group", groupId)
                .bind("now", now)
                .bind("zone", org.zone().getId())
                .mapTo(Trainee.class)
                .list();
    }

    /// These athletes, in no order.
    static List<Trainee> all(Handle handle, Org org, Collection<UUID> athletes, Instant now) {
        var sql = COLUMNS + """
                FROM athlete p
                LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = p.athlete_id
                WHERE p.org_id = :org AND p.athlete_id = ANY(:athletes)
                """;
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("now", now)
                .bind("zone", org.zone().getId())
                .mapTo(Trainee.class)
                .list();
    }
}
