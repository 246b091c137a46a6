package club.harrier.roster;

/// How an athlete stands on the roster.
public enum AthleteStatus {
    /// Counts everywhere.
    ACTIVE,
    /// Sees their own things, counts nowhere.
    INACTIVE,
    /// Cannot sign in.
    SUSPENDED
}
