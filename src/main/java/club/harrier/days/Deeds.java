package club.harrier.days;

import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// What athletes did lately, activity by activity, from memory where it is what the database has (see `Keeper`).
@Singleton
public final class Deeds {
    /// This week, the two before it, and some for the clocks of the world.
    private static final int KEPT_DAYS = 24;

    private final Keeper<List<Deed>> keeper;

    @Inject
    Deeds(Clock clock) {
        this(clock, Runtime.getRuntime().maxMemory() / 16);
    }

    Deeds(Clock clock, long mostBytes) {
        keeper = new Keeper<>(clock, KEPT_DAYS, mostBytes, it -> 100 + it.size() * Deed.BYTES, List.of());
    }

    /// Tells what athletes of an organization did, one athlete after the other in the order given: all of their
    /// activities of these dates, and perhaps others, in no order.
    public <T extends Stamped> void each(
            Handle handle, UUID orgId, List<T> athletes, DateRange dates, BiConsumer<T, List<Deed>> told) {
        keeper.each(orgId, athletes, dates, (unknown, range) -> LoadedDeeds.of(handle, orgId, unknown, range), told);
    }
}
