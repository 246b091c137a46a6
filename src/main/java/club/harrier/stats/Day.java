package club.harrier.stats;

import java.time.LocalDate;

/// One date of a trend.
public record Day(LocalDate date, long activities, long distanceCm, long movingMs, long engagedMembers) {

    static Day without(LocalDate date) {
        return new Day(date, 0, 0, 0, 0);
    }
}
