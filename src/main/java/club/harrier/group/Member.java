package club.harrier.group;

import java.time.Instant;
import java.util.UUID;

/// An athlete in a group.
///
/// @param status `active`, `inactive` or `suspended`, as on the roster
/// @param joinedAt when the present stay began
public record Member(UUID athleteId, String displayName, String status, Instant joinedAt) {}
