package club.harrier.pace;

import club.harrier.platform.Failure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an athlete or a coach says about thresholds; null is left out.
///
/// @param validFrom null: the day of the race, or the athlete's today
/// @param raceDate null: the day from which it is valid
public record ThresholdDraft(
        @Nullable LocalDate validFrom,
        @Nullable Integer paceSPerKm,
        @Nullable BigDecimal raceDistanceM,
        @Nullable Integer raceTimeS,
        @Nullable LocalDate raceDate,
        @Nullable Integer thresholdHr,
        @Nullable Integer maxHr) {
    private static final double LEAST_VDOT = 15;
    private static final double MOST_VDOT = 90;

    /// Checks each field and how they go together; 400 with the field that is wrong.
    public ThresholdDraft {
        if (Stream.of(paceSPerKm, raceDistanceM, raceTimeS, thresholdHr, maxHr).allMatch(Objects::isNull)) {
            throw Failure.invalid("pace_s_per_km", "Give a threshold pace, a race or a heart rate.");
        }
        within("pace_s_per_km", paceSPerKm, 150, 720, "A threshold pace is 150 to 720 seconds per kilometre.");
        within("threshold_heart_rate", thresholdHr, 80, 220, "A threshold heart rate is 80 to 220.");
        within("max_heart_rate", maxHr, 100, 240, "A maximal heart rate is 100 to 240.");
        if (thresholdHr != null && maxHr != null && thresholdHr >= maxHr) {
            throw Failure.invalid("threshold_heart_rate", "The threshold lies below the maximal heart rate.");
        }
        if (paceSPerKm != null && raceDistanceM != null) {
            throw Failure.invalid("pace_s_per_km", "Give a threshold pace or a race, not both.");
        }
        race(raceDistanceM, raceTimeS, raceDate);
        if (validFrom != null && raceDate != null && validFrom.isBefore(raceDate)) {
            throw Failure.invalid("valid_from", "A race says nothing about the time before it.");
        }
    }

    private static void race(@Nullable BigDecimal metres, @Nullable Integer seconds, @Nullable LocalDate date) {
        if (metres == null || seconds == null) {
            if (metres != null || seconds != null || date != null) {
                throw Failure.invalid(
                        metres == null ? "race_distance_m" : "race_time_s", "A race has a distance and a time.");
            }
            return;
        }
        if (metres.compareTo(BigDecimal.valueOf(800)) < 0 || metres.compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw Failure.invalid("race_distance_m", "The distance of a race is 800 to 100000 metres.");
        }
        within("race_time_s", seconds, 90, 86_400, "The time of a race is 90 seconds to a day.");
        double vdot = Daniels.vdot(metres.doubleValue(), seconds);
        if (vdot < LEAST_VDOT || vdot > MOST_VDOT) {
            throw Failure.invalid("race_time_s", "Nobody runs this distance in this time; is one of them mistyped?");
        }
    }

    private static void within(String field, @Nullable Integer value, int least, int most, String sentence) {
        if (value != null && (value < least || value > most)) {
            throw Failure.invalid(field, sentence);
        }
    }

    @Nullable
    Long raceDistanceCm() {
        return raceDistanceM == null
                ? null
                : Long.valueOf(raceDistanceM
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
