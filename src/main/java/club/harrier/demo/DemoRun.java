package club.harrier.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// One activity of the demo club, as its watch will tell it.
///
/// @param type `run`, `bike` or `swim`
/// @param subType of a run, as the API names it; empty otherwise
/// @param at local time of the start
/// @param laps in order; together they are the activity
/// @param averageHeartRate beats per minute
record DemoRun(
        LocalDate date, LocalTime at, String type, String subType, String name, List<Lap> laps, int averageHeartRate) {

    /// A lap of constant speed.
    ///
    /// @param ascentMeters climbed in it
    record Lap(int distanceMeters, int seconds, int ascentMeters, boolean hard) {}

    int distanceMeters() {
        return laps.stream().mapToInt(Lap::distanceMeters).sum();
    }

    int seconds() {
        return laps.stream().mapToInt(Lap::seconds).sum();
    }

    int ascentMeters() {
        return laps.stream().mapToInt(Lap::ascentMeters).sum();
    }
}
