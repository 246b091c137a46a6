package club.harrier.demo;

import club.harrier.activity.Uploads;
import club.harrier.kind.SubType;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Uploads the demo club's twenty weeks, file by file, as its watches would.
@Singleton
final class DemoHistory {
    /// Files of the last three weeks have a track; older ones only laps, to keep the start short.
    private static final int DAYS_WITH_TRACK = 21;

    private final Database database;
    private final Uploads uploads;

    @Inject
    DemoHistory(Database database, Uploads uploads) {
        this.database = database;
        this.uploads = uploads;
    }

    void write(Caller coach, List<UUID> athletes, Clock clock) {
        for (var athlete : DemoPeople.athletes()) {
            // One transaction for an athlete's history, which saves thousands of waits for the disk.
            database.change(_ -> write(coach, athlete, athletes.get(athlete.number()), clock));
        }
    }

    private void write(Caller coach, DemoPeople.Athlete athlete, UUID athleteId, Clock clock) {
        LocalDate today = coach.org().today(clock);
        String zoneName = athlete.timeZone();
        ZoneId zone = zoneName == null ? coach.org().zone() : ZoneId.of(zoneName);
        new DemoTraining(athlete.number(), today)
                .activities().stream()
                        .filter(run -> run.date()
                                .atTime(run.at())
                                .atZone(zone)
                                .toInstant()
                                .isBefore(clock.instant()))
                        .forEach(run -> upload(coach, athleteId, run, zone, today));
    }

    private void upload(Caller coach, UUID athlete, DemoRun run, ZoneId zone, LocalDate today) {
        boolean withTrack = run.date().isAfter(today.minusDays(DAYS_WITH_TRACK));
        String name = run.date() + "-" + run.type() + ".fit";
        uploads.reading(
                coach.orgId(),
                athlete,
                name,
                () -> DemoFile.of(run, zone, withTrack),
                file -> uploads.receive(file, run.name(), subType(run)));
    }

    private static @Nullable SubType subType(DemoRun run) {
        return Stream.of(SubType.values())
                .filter(it -> it.toString().equals(run.subType()))
                .findFirst()
                .orElse(null);
    }
}
