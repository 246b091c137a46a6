package club.harrier.activity;

import club.harrier.recorded.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that an athlete sends in, read but not yet kept.
///
/// @param name what it is called; only for showing
/// @param reading what it turned out to be, or null where it is known to be there already, so that nobody read it
public record Incoming(
        UUID orgId,
        UUID athleteId,
        String name,
        byte[] bytes,
        byte[] sha256,
        @Nullable Reading reading) {}
