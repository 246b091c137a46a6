package club.harrier.calendar;

import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A week of a group as a grid: its active current members by the days of the week.
@Singleton
public final class GroupCalendars {
    private final Database database;
    private final Entries entries;

    @Inject
    GroupCalendars(Database database, Entries entries) {
        this.database = database;
        this.entries = entries;
    }

    /// One line of the grid.
    public record Line(UUID athleteId, String displayName, List<Entry> workouts, Compliance compliance) {}

    /// What was measured of something done.
    ///
    /// @param durationMs moving time, or elapsed time where that is unknown
    public record Done(@Nullable Long distanceCm, long durationMs) {}

    /// The grid and its sum.
    ///
    /// @param done by the id of the activity
    public record Grid(OrgWeek week, List<Line> lines, Compliance compliance, Map<UUID, Done> done) {}

    /// The week of the group, members by name; for coaches only.
    public Grid of(Caller caller, UUID groupId, OrgWeek week) {
        return database.read(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var members = members(handle, caller, groupId);
            var workouts = entries.of(
                    handle,
                    caller.org(),
                    members.stream().map(Member::athleteId).toList(),
                    week.dates());
            var byAthlete = workouts.stream().collect(Collectors.groupingBy(Entry::athleteId));
            var lines = members.stream()
                    .map(it -> {
                        var own = byAthlete.getOrDefault(it.athleteId(), List.of());
                        return new Line(it.athleteId(), it.displayName(), own, Compliance.of(own));
                    })
                    .toList();
            return new Grid(week, lines, Compliance.of(workouts), done(handle, caller, workouts));
        });
    }

    private static Map<UUID, Done> done(Handle handle, Caller caller, List<Entry> workouts) {
        var activities = workouts.stream()
                .map(Entry::activityId)
                .filter(Objects::nonNull)
                .toList();
        return Entries.figures(handle, caller.orgId(), activities).values().stream()
                .collect(Collectors.toMap(
                        Entries.Figures::activityId, it -> new Done(it.distanceCm(), it.durationMs())));
    }

    record Member(UUID athleteId, String displayName) {}

    static List<Member> members(Handle handle, Caller caller, UUID groupId) {
        var sql = """
                SELECT p.athlete_id, p.display_name
                FROM group_stay s
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND p.status = 'active'
                ORDER BY p.name_key, p.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .mapTo(Member.class)
                .list();
    }
}
