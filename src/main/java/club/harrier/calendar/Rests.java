package club.harrier.calendar;

import club.harrier.unit.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// When athletes do not train: their pauses.
record Rests(Map<UUID, List<DateRange>> ofAthletes) {

    /// The parts of pauses that lie within a range of dates.
    static Rests within(Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var sql = """
                SELECT a.athlete_id, d.first, d.last
                FROM unnest(:athletes::uuid[]) AS a (athlete_id)
                CROSS JOIN LATERAL (
                    SELECT greatest(z.start_date, :start) AS first, least(z.end_date, :end) AS last
                    FROM pause z
                    WHERE z.org_id = :org AND z.athlete_id = a.athlete_id AND z.start_date <= :end
                      AND coalesce(z.end_date, 'infinity') >= :start
                    OFFSET 0
                ) AS d
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .reduceResultSet(new Rests(new HashMap<>()), (rests, row, context) -> {
                    rests.ofAthletes()
                            .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>(1))
                            .add(new DateRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
                    return rests;
                });
    }

    boolean hold(UUID athleteId, LocalDate date) {
        for (var rest : ofAthletes.getOrDefault(athleteId, List.of())) {
            if (rest.contains(date)) {
                return true;
            }
        }
        return false;
    }
}
