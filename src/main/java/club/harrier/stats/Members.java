package club.harrier.stats;

/// Whose activities count in a group's figures.
public enum Members {
    /// Today's active members, over the whole window.
    CURRENT,
    /// Whoever was a member, on the dates they were one.
    THEN
}
