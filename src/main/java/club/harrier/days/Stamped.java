package club.harrier.days;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An athlete, with the stamp that the days had when a statement about people read it (table `day_stamp`).
public interface Stamped {
    UUID athleteId();

    /// Null for an athlete whose days have not changed since stamps are given.
    @Nullable
    UUID dayStamp();
}
