package club.harrier.library;

import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows of `plan` that a coach may know of: the organization's, and the private ones of the coach's own; the head
/// coach knows all.
final class PlanRows {
    private static final String COLUMNS = """
            p.plan_id, p.name, p.description, p.type, p.level, p.weeks, p.visibility, p.owner_id, p.archived_at,
            p.created_at, p.updated_at,
            (SELECT s.display_name FROM staff s WHERE s.org_id = :org AND s.account_id = p.owner_id) AS owner_name,
            (SELECT count(*) FROM plan_workout w WHERE w.org_id = :org AND w.plan_id = p.plan_id) AS workout_count
            """;
    private static final String VISIBLE = """
            p.org_id = :org AND (p.visibility = 'org' OR p.owner_id = :account OR :head_coach)
            """;

    private PlanRows() {}

    static Optional<Plan> one(Handle handle, Caller coach, UUID planId, Lock lock) {
        var sql = "SELECT " + COLUMNS + " FROM plan p WHERE " + VISIBLE + " AND p.plan_id = :plan" + lock.sql;
        return handle.createQuery(sql)
                .bind("org", coach.orgId())
                .bind("account", coach.accountId())
                .bind("head_coach", coach.isHeadCoach())
                .bind("plan", planId)
                .mapTo(Plan.class)
                .findOne();
    }

    static List<Plan> page(Handle handle, Caller coach, PlanFilter filter, Slice slice) {
        @Nullable Cursor after = slice.after();
        var sql = "SELECT " + COLUMNS + " FROM plan p WHERE " + VISIBLE + """
                  AND (p.archived_at IS NOT NULL) = :archived
                  AND (:type::text IS NULL OR p.type = :type)
                  AND (:level::text IS NULL OR p.level = :level)
                  AND (:visibility::text IS NULL OR p.visibility = :visibility)
                  AND (:max_weeks::int IS NULL OR p.weeks <= :max_weeks)
                  AND (:pattern::text IS NULL OR p.name_key LIKE :pattern OR lower(p.description) LIKE :pattern)
                  AND (:after::text IS NULL OR (p.name_key, p.plan_id) > (:after, :after_id::uuid))
                ORDER BY p.name_key, p.plan_id
                LIMIT :limit
                """;
        return handle.createQuery(sql)
                .bind("org", coach.orgId())
                .bind("account", coach.accountId())
                .bind("head_coach", coach.isHeadCoach())
                .bind("archived", filter.archived())
                .bind("type", wire(filter.type()))
                .bind("level", wire(filter.level()))
                .bind("visibility", wire(filter.visibility()))
                .bind("max_weeks", filter.maxWeeks())
                .bind("pattern", filter.q() == null ? null : Name.pattern(filter.q()))
                .bind("after", after == null ? null : after.text(0))
                .bind("after_id", after == null ? null : after.id(1))
                .bind("limit", slice.fetch())
                .mapTo(Plan.class)
                .list();
    }

    static @Nullable String wire(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
