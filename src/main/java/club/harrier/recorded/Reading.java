package club.harrier.recorded;

import java.util.List;

/// What a file turned out to be: something done, something else, or nothing that can be read.
public sealed interface Reading {

    /// One or more activities, in file order; never empty.
    record Recorded(List<RecordedActivity> activities) implements Reading {}

    /// A sound file that holds no activity (a course, settings, waypoints); the sentence says what it is.
    record NotAnActivity(String sentence) implements Reading {}

    /// Bytes that are no readable FIT, GPX or TCX file; the sentence says why.
    record Unreadable(String sentence) implements Reading {}
}
