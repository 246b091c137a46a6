package club.harrier.workout;

/// How long a step lasts.
public sealed interface Length {
    /// So far, in centimetres.
    record Distance(long cm) implements Length {}

    /// So long, in seconds.
    record Time(int seconds) implements Length {}

    /// Until the athlete says so, by the lap key.
    record Open() implements Length {}
}
