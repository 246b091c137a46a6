package club.harrier.web.athlete;

import club.harrier.pace.ThresholdDraft;
import club.harrier.platform.Failure;
import club.harrier.screen.Entered;
import club.harrier.unit.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The two forms in which thresholds are set, as a person fills them in.
final class ZoneForms {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");
    private static final Pattern OWN = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(km|mi)?");
    private static final double KM_PER_MILE = 1.609344;

    private ZoneForms() {}

    static Entered race(LocalDate today) {
        return raceEntered("10000.0", "", "", today.toString());
    }

    static Entered raceEntered(String metres, @Nullable String own, String time, String date) {
        return Entered.of("race_distance_m", metres, "race_distance_own", own, "race_time_s", time, "race_date", date);
    }

    static Entered said(LocalDate today) {
        return Entered.of(
                "pace_s_per_km", "", "threshold_heart_rate", "", "max_heart_rate", "", "valid_from", today.toString());
    }

    /// A distance of its own goes before the one of the list.
    static ThresholdDraft raceOf(Entered form, UnitSystem units) {
        @Nullable BigDecimal metres = own(form.value("race_distance_own").strip(), units);
        if (metres == null) {
            metres = listed(form);
        }
        @Nullable Integer seconds = clock("race_time_s", form);
        if (seconds == null) {
            throw Failure.invalid("race_time_s", "Write the time as 19:57 or 1:31:35.");
        }
        return new ThresholdDraft(null, null, metres, seconds, date("race_date", form), null, null);
    }

    /// In kilometres or miles; without a unit, in the person's own.
    private static @Nullable BigDecimal own(String text, UnitSystem units) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher found = OWN.matcher(text);
        if (!found.matches()) {
            throw Failure.invalid("race_distance_own", "Write a distance such as 12.5, 12.5 km or 7 mi.");
        }
        var number = new BigDecimal(found.group(1).replace(',', '.'));
        @Nullable String unit = found.group(2);
        boolean isMiles = unit == null ? units == UnitSystem.IMPERIAL : unit.equals("mi");
        var metres = number.multiply(BigDecimal.valueOf(isMiles ? KM_PER_MILE * 1_000 : 1_000));
        if (metres.compareTo(BigDecimal.valueOf(800)) < 0 || metres.compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw Failure.invalid("race_distance_own", "The distance of a race is 800 to 100000 metres.");
        }
        return metres.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal listed(Entered form) {
        try {
            return new BigDecimal(form.value("race_distance_m"));
        } catch (NumberFormatException unreadable) {
            throw Failure.invalid("race_distance_m", "Choose a distance.");
        }
    }

    static ThresholdDraft saidOf(Entered form, UnitSystem units) {
        @Nullable Integer pace = clock("pace_s_per_km", form);
        return new ThresholdDraft(
                date("valid_from", form),
                pace == null || units == UnitSystem.METRIC ? pace : (Integer) (int) Math.round(pace / KM_PER_MILE),
                null,
                null,
                null,
                whole("threshold_heart_rate", form),
                whole("max_heart_rate", form));
    }

    private static @Nullable Integer clock(String field, Entered form) {
        String text = form.value(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher found = CLOCK.matcher(text);
        if (!found.matches()) {
            throw Failure.invalid(
                    field,
                    field.equals("race_time_s")
                            ? "Write the time as 19:57 or 1:31:35."
                            : "Write the pace as minutes and seconds, such as 4:15.");
        }
        int hours = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        return hours * 3_600 + Integer.parseInt(found.group(2)) * 60 + Integer.parseInt(found.group(3));
    }

    private static @Nullable Integer whole(String field, Entered form) {
        String text = form.value(field).strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            throw Failure.invalid(field, "This is a whole number of beats per minute.");
        }
    }

    private static @Nullable LocalDate date(String field, Entered form) {
        String text = form.value(field).strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Failure.invalid(field, "This is a date.");
        }
    }
}
