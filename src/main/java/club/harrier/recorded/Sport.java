package club.harrier.recorded;

/// The kind of activity a file states, reduced to the kinds Harrier knows.
public enum Sport {
    RUN,
    BIKE,
    SWIM,
    WALK,
    HIKE,
    STRENGTH,
    OTHER
}
