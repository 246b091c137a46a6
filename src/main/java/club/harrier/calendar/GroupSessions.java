package club.harrier.calendar;

import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.pace.History;
import club.harrier.pace.Thresholds;
import club.harrier.pace.Zones;
import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a group does on one day: each active current member with their workouts and zones.
@Singleton
public final class GroupSessions {
    private final Database database;
    private final Entries entries;
    private final Thresholds thresholds;
    private final Clock clock;

    @Inject
    GroupSessions(Database database, Entries entries, Thresholds thresholds, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /// A member on that day.
    ///
    /// @param zones those of the day
    public record Runner(UUID athleteId, String displayName, List<Entry> workouts, Zones zones) {}

    /// The members by name; for coaches only.
    public List<Runner> of(Caller caller, UUID groupId, LocalDate date) {
        return database.read(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            var members = Trainee.ofGroup(handle, caller.org(), groupId, clock.instant());
            var ids = members.stream().map(Trainee::athleteId).toList();
            var byAthlete = entries.of(handle, caller.org(), ids, new DateRange(date, date)).stream()
                    .collect(Collectors.groupingBy(Entry::athleteId));
            var known = thresholds.of(handle, caller.orgId(), ids);
            return members.stream()
                    .map(it -> new Runner(
                            it.athleteId(),
                            it.displayName(),
                            byAthlete.getOrDefault(it.athleteId(), List.of()),
                            known.getOrDefault(it.athleteId(), History.NONE).on(date)))
                    .toList();
        });
    }
}
