package club.harrier.copy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some of a group who follow its plan at a pace of their own: a share of it, or a variant.
///
/// @param squad a letter, `A` to `Z`
/// @param name may be empty
/// @param volumePct the share of the plan's volume; 100 for a variant
/// @param planId the variant it was copied from, which may be gone; null: the plan itself
public record Squad(
        String squad, String name, int volumePct, @Nullable UUID planId) {}
