package club.harrier.library;

/// Whom a plan is meant for.
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
