package club.harrier.platform;

/// Somebody who hears a piece of news, or does a piece of work, that was written down as a job. Each is a CDI bean;
/// being there is all the wiring it needs. It may be told the same thing twice (after a crash, or when it failed),
/// so it must come to the same end both times.
///
/// @param <T> what the job carries, a record written as JSON
public interface JobReader<T> {
    /// The news it waits for, such as `activity.recorded`.
    String news();

    /// Its own name, unique among the readers, such as `plan.match`. It is stored with waiting jobs: never rename it.
    String name();

    /// What the job carries.
    Class<T> payload();

    /// Hears it, outside any transaction. A failure is tried again, later and later, for three quarters of an hour.
    void hear(T news);
}
