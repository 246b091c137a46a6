package club.harrier.activity;

import club.harrier.Cast.Person;
import club.harrier.kind.ActivityType;
import club.harrier.org.Callers;
import club.harrier.platform.Database;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Samples;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Runs with points and laps, for tests of what is shown of them.
@Singleton
public final class RecordedRuns {
    private final Activities activities;
    private final Recordings recordings;
    private final Callers callers;
    private final Database database;

    @Inject
    RecordedRuns(Activities activities, Recordings recordings, Callers callers, Database database) {
        this.activities = activities;
        this.recordings = recordings;
        this.callers = callers;
        this.database = database;
    }

    /// A run of 5.4 km in 27 minutes along a circle, one point a second, with two laps.
    public UUID run(Person athlete, String name, Instant startedAt) {
        var caller = callers.member(athlete.orgId(), athlete.accountId()).orElseThrow();
        var entry = new ManualActivity(ActivityType.RUN, startedAt, 1_620, 5_400.0, 1_620.0, name, "", null);
        UUID id = activities.record(caller, null, entry).activityId();
        var laps = List.of(
                new RecordedLap(0, 270_000L, 800_000L, 800_000L, null, 148, 160, null),
                new RecordedLap(800_000, 270_000L, 820_000L, 820_000L, null, 158, 171, null));
        database.change(handle -> recordings.insert(handle, athlete.orgId(), id, laps, circle(1_621)));
        return id;
    }

    /// Points a second apart, 3⅓ m each, along a circle by the Alster.
    static Samples circle(int count) {
        int[] absent = column(count, _ -> Samples.ABSENT);
        return new Samples(
                column(count, i -> i * 1_000),
                column(count, i -> (int) Math.round((53.57 + 0.008 * Math.sin(i / 258.0)) * 1e7)),
                column(count, i -> (int) Math.round((10.005 + 0.011 * Math.cos(i / 258.0)) * 1e7)),
                column(count, i -> (int) Math.round(1_200 + 900 * Math.sin(i / 200.0))),
                column(count, i -> Math.round(i * 1000f / 3)),
                column(count, i -> 140 + i / 60),
                absent,
                absent);
    }

    private static int[] column(int count, java.util.function.IntUnaryOperator value) {
        return IntStream.range(0, count).map(value).toArray();
    }
}
