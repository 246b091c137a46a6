package club.harrier.group;

import java.util.UUID;

/// A group while its row is locked: until the transaction ends nobody else changes it or its members.
record LockedGroup(UUID groupId, String name, String description, Privacy privacy, UUID ownerId) {}
