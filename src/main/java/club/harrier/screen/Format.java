package club.harrier.screen;

import club.harrier.unit.DateRange;
import club.harrier.unit.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How one person reads figures and dates: in their language, units and time zone. What is unknown is a dash,
/// never a zero. Templates reach it as `format`.
///
/// @param zone in which instants are shown
public record Format(Locale locale, UnitSystem units, ZoneId zone) {
    private static final String UNKNOWN = "–";
    private static final double METRES_PER_MILE = 1609.344; // international mile, 1959
    private static final double METRES_PER_FOOT = 0.3048;
    /// Copied for each use: making one anew takes many times as long, and one alone serves a single thread only.
    private static final Map<Digits, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    /// A whole or broken number, with at most one decimal.
    public String number(@Nullable Number value) {
        return value == null ? UNKNOWN : decimals(value.doubleValue(), 0, 1);
    }

    /// A distance in metres as `12.4 km` or `7.7 mi`; from 1,000 units on without a decimal.
    public String distance(@Nullable Number metres) {
        return metres == null ? UNKNOWN : distanceNumber(metres) + "\u00a0" + distanceUnit();
    }

    /// A distance in whole centimetres, as stored.
    public String distanceCm(@Nullable Number centimetres) {
        return distance(metres(centimetres));
    }

    /// A distance in metres as exactly as a runner reads it: `400 m`, `5.02 km`, `3.12 mi`.
    public String distanceFine(@Nullable Number metres) {
        if (metres == null) {
            return UNKNOWN;
        }
        return units == UnitSystem.METRIC && metres.doubleValue() < 1000
                ? decimals(metres.doubleValue(), 0, 0) + "\u00a0m"
                : decimals(inUnits(metres.doubleValue()), 2, 2) + "\u00a0" + distanceUnit();
    }

    /// The length of a step in metres as coaches say it: `800 m`, `2 km`, `1.5 mi`. What is shorter than a mile is
    /// said in metres everywhere, as tracks are measured in them.
    public String length(double metres) {
        return metres < (units == UnitSystem.METRIC ? 1000 : METRES_PER_MILE)
                ? decimals(metres, 0, 0) + "\u00a0m"
                : decimals(inUnits(metres), 0, 2) + "\u00a0" + distanceUnit();
    }

    /// A distance in metres without its unit, as charts and table columns show it.
    public String distanceNumber(@Nullable Number metres) {
        if (metres == null) {
            return UNKNOWN;
        }
        double value = inUnits(metres.doubleValue());
        return value >= 1000 ? decimals(value, 0, 0) : decimals(value, 1, 1);
    }

    /// A distance in whole centimetres without its unit.
    public String distanceNumberCm(@Nullable Number centimetres) {
        return distanceNumber(metres(centimetres));
    }

    /// The kilometres or miles of a distance in whole centimetres, for a machine to draw: a dot, two decimals.
    public String distancePlainCm(@Nullable Number centimetres) {
        return centimetres == null ? "" : plain(inUnits(centimetres.doubleValue() / 100));
    }

    /// `km` or `mi`.
    public String distanceUnit() {
        return units == UnitSystem.METRIC ? "km" : "mi";
    }

    /// A pace in seconds per kilometre as `4:35 /km` or `7:23 /mi`.
    public String pace(@Nullable Number secondsPerKm) {
        if (secondsPerKm == null) {
            return UNKNOWN;
        }
        double perUnit = units == UnitSystem.METRIC
                ? secondsPerKm.doubleValue()
                : secondsPerKm.doubleValue() * METRES_PER_MILE / 1000;
        long seconds = Math.round(perUnit);
        return "%d:%02d\u00a0/%s".formatted(seconds / 60, seconds % 60, distanceUnit());
    }

    /// Between two paces in seconds per kilometre: `4:20–4:35 /km`.
    public String paces(int fast, int slow) {
        return pace(fast).replace("\u00a0/" + distanceUnit(), "") + "–" + pace(slow);
    }

    /// A pace in seconds per kilometre as the speed that riders read: `28.4 km/h` or `17.6 mph`.
    public String speed(@Nullable Number secondsPerKm) {
        if (secondsPerKm == null || secondsPerKm.doubleValue() <= 0) {
            return UNKNOWN;
        }
        double perHour = inUnits(3_600_000 / secondsPerKm.doubleValue());
        return decimals(perHour, 1, 1) + "\u00a0" + (units == UnitSystem.METRIC ? "km/h" : "mph");
    }

    /// A climb or height in metres, as whole metres or feet.
    public String elevation(@Nullable Number metres) {
        if (metres == null) {
            return UNKNOWN;
        }
        return units == UnitSystem.METRIC
                ? decimals(metres.doubleValue(), 0, 0) + "\u00a0m"
                : decimals(metres.doubleValue() / METRES_PER_FOOT, 0, 0) + "\u00a0ft";
    }

    /// A duration in seconds as a watch shows it: `48:07`, `1:02:03`.
    public String duration(@Nullable Number seconds) {
        if (seconds == null) {
            return UNKNOWN;
        }
        long all = Math.round(seconds.doubleValue());
        return all < 3600
                ? "%d:%02d".formatted(all / 60, all % 60)
                : "%d:%02d:%02d".formatted(all / 3600, all / 60 % 60, all % 60);
    }

    /// How long a step lasts, as coaches say it: `90 s`, `10 min`, `2:30 min`.
    public String lasting(int seconds) {
        if (seconds % 60 == 0) {
            return hours(seconds);
        }
        return seconds < 120 ? seconds + "\u00a0s" : duration(seconds) + (seconds < 3600 ? "\u00a0min" : "\u00a0h");
    }

    /// A sum of durations in seconds, as `12 h 05 min`.
    public String hours(@Nullable Number seconds) {
        if (seconds == null) {
            return UNKNOWN;
        }
        long minutes = Math.round(seconds.doubleValue() / 60);
        return minutes < 60
                ? minutes + "\u00a0min"
                : decimals(Math.toIntExact(minutes / 60), 0, 0) + "\u00a0h " + "%02d".formatted(minutes % 60)
                        + "\u00a0min";
    }

    /// A sum of durations in milliseconds, as stored.
    public String hoursOfMillis(@Nullable Number millis) {
        return hours(millis == null ? null : millis.doubleValue() / 1000);
    }

    /// A climb in whole centimetres, as stored.
    public String elevationCm(@Nullable Number centimetres) {
        return elevation(metres(centimetres));
    }

    /// A percentage that is one already (75.0 is 75 %).
    public String percent(@Nullable Number percent) {
        return percent == null ? UNKNOWN : decimals(percent.doubleValue(), 0, 1) + "\u00a0%";
    }

    /// A change with its sign: `+12.5 %`, `−3 %`, `±0 %`.
    public String change(@Nullable Number percent) {
        return percent == null ? UNKNOWN : signed(percent) + "\u00a0%";
    }

    /// A number with its sign, for points and differences.
    public String signed(@Nullable Number value) {
        if (value == null) {
            return UNKNOWN;
        }
        double rounded = BigDecimal.valueOf(value.doubleValue())
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
        String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "±";
        return sign + decimals(Math.abs(rounded), 0, 1);
    }

    /// `24 Nov 2026`.
    public String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : pattern("yMMMd").format(date);
    }

    /// `24 Nov`.
    public String shortDate(LocalDate date) {
        return pattern("MMMd").format(date);
    }

    /// `Tue, 24 Nov`.
    public String day(LocalDate date) {
        return pattern("MMMEd").format(date);
    }

    /// `Tue`.
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// `16 Nov 2026 – 22 Nov 2026`, a year that both share said once.
    public String range(DateRange range) {
        return range.start().getYear() == range.end().getYear()
                ? shortDate(range.start()) + " – " + date(range.end())
                : date(range.start()) + " – " + date(range.end());
    }

    /// Date and time of day in the person's zone.
    public String dateTime(@Nullable Instant at) {
        return at == null
                ? UNKNOWN
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atZone(zone));
    }

    /// The date of an instant in the person's zone.
    public String dateOf(@Nullable Instant at) {
        return at == null ? UNKNOWN : date(LocalDate.ofInstant(at, zone));
    }

    /// The time of day where the athlete ran: `06:12`.
    public String timeOfDay(Instant at, ZoneOffset offset) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atOffset(offset));
    }

    private static @Nullable Number metres(@Nullable Number centimetres) {
        return centimetres == null ? null : centimetres.doubleValue() / 100;
    }

    /// Reads a distance that somebody typed in their unit, with a dot or a comma; in metres, or empty where it is none.
    public OptionalDouble metres(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("[0-9]{1,7}(\\.[0-9]{0,3})?")) {
            return OptionalDouble.empty();
        }
        double perUnit = units == UnitSystem.METRIC ? 1000 : METRES_PER_MILE;
        return OptionalDouble.of(Double.parseDouble(plain) * perUnit);
    }

    private double inUnits(double metres) {
        return units == UnitSystem.METRIC ? metres / 1000 : metres / METRES_PER_MILE;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private String decimals(double value, int least, int most) {
        var prepared = NUMBERS.computeIfAbsent(new Digits(locale, least, most), Digits::format);
        return ((NumberFormat) prepared.clone()).format(value);
    }

    private DateTimeFormatter pattern(String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
    }

    /// How many digits after the point, in a language.
    private record Digits(Locale locale, int least, int most) {
        NumberFormat format() {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(least);
            format.setMaximumFractionDigits(most);
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format;
        }
    }
}
