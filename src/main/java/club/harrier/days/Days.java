package club.harrier.days;

import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The days of athletes, from memory where they are what the database has (see `Keeper`).
@Singleton
public final class Days {
    /// Ninety days, the ninety before them, and some for the clocks of the world.
    private static final int KEPT_DAYS = 200;

    private final Database database;
    private final Keeper<AthleteDays> keeper;

    @Inject
    Days(Database database, Clock clock) {
        this(database, clock, Runtime.getRuntime().maxMemory() / 8);
    }

    Days(Database database, Clock clock, long mostBytes) {
        this.database = database;
        keeper = new Keeper<>(clock, KEPT_DAYS, mostBytes, AthleteDays::bytes, AthleteDays.NONE);
    }

    /// Tells the days of athletes of an organization, one athlete after the other in the order given. They are all of
    /// the athlete's days within these dates, and perhaps others.
    public <T extends Stamped> void each(
            UUID orgId, List<T> athletes, DateRange dates, BiConsumer<T, AthleteDays> told) {
        keeper.each(
                orgId,
                athletes,
                dates,
                (unknown, range) -> database.read(handle -> LoadedDays.of(handle, orgId, unknown, range)),
                told);
    }
}
