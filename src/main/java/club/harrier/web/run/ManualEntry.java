package club.harrier.web.run;

import club.harrier.activity.ManualActivity;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.screen.Entered;
import club.harrier.screen.Format;
import club.harrier.screen.View;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody typed about an activity, read in the athlete's zone and the reader's units. All that is wrong is
/// said at once.
final class ManualEntry {
    private static final double MOST_METRES = 5_000_000;
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Entered typed;
    private final ZoneId zone;
    private final Instant now;
    private final Format format;
    private final RunWords words;
    private final Map<String, String> errors = new HashMap<>();
    private List<ZoneOffset> offsets = List.of();

    ManualEntry(Entered typed, ZoneId zone, Instant now, View view) {
        this.typed = typed;
        this.zone = zone;
        this.now = now;
        this.format = view.format();
        this.words = view.words(RunWords.class);
    }

    /// The activity, or null where something is wrong: see `refused`.
    @Nullable
    ManualActivity activity() {
        var type = ActivityType.named(typed.value("activity_type")).orElse(ActivityType.RUN);
        @Nullable
        SubType subType = type == ActivityType.RUN
                ? SubType.named(typed.value("sub_type")).orElse(null)
                : null;
        @Nullable Instant start = start();
        @Nullable Double seconds = seconds();
        @Nullable Double metres = metres();
        if (typed.value("name").length() > 200) {
            errors.put("name", words.nameTooLong());
        }
        return errors.isEmpty()
                ? new ManualActivity(
                        type,
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(seconds),
                        metres,
                        seconds, // who types how long a run took means the pace, too
                        typed.value("name"),
                        "",
                        subType)
                : null;
    }

    /// The form as it was typed, with what is wrong beside its fields.
    Entered refused() {
        return new Entered(typed.values(), Map.copyOf(errors), null);
    }

    /// The two offsets of a time that the clock showed twice, the earlier moment first; otherwise none.
    List<ZoneOffset> offsets() {
        return offsets;
    }

    private @Nullable Instant start() {
        @Nullable LocalDate day = parsed("day", LocalDate::parse, words.dayUnreadable());
        @Nullable LocalTime time = parsed("time", LocalTime::parse, words.timeUnreadable());
        if (day == null || time == null) {
            return null;
        }
        var valid = zone.getRules().getValidOffsets(LocalDateTime.of(day, time));
        if (valid.isEmpty()) {
            errors.put("time", words.timeSkipped());
            return null;
        }
        if (valid.size() > 1) {
            offsets = valid;
        }
        var offset = valid.stream()
                .filter(it -> valid.size() == 1 || it.getId().equals(typed.value("offset")))
                .findFirst();
        if (offset.isEmpty()) {
            errors.put("offset", words.timeTwice());
            return null;
        }
        Instant start = LocalDateTime.of(day, time).toInstant(offset.get());
        if (start.isAfter(now) || start.isBefore(Instant.EPOCH)) {
            errors.put("day", words.dayAhead());
        }
        return start;
    }

    private interface Reading<T> {
        T of(CharSequence text);
    }

    private <T> @Nullable T parsed(String field, Reading<T> reading, String sentence) {
        try {
            return reading.of(typed.value(field).strip());
        } catch (DateTimeException unreadable) {
            errors.put(field, sentence);
            return null;
        }
    }

    private @Nullable Double seconds() {
        long all = 0;
        for (String field : List.of("hours", "minutes", "seconds")) {
            String text = typed.value(field).strip();
            if (!text.matches("[0-9]{0,4}")) {
                errors.put(field, words.wholeNumber());
                return null;
            }
            all = all * 60 + (text.isEmpty() ? 0 : Long.parseLong(text));
        }
        if (all == 0 || all > LONGEST.toSeconds()) {
            errors.put("minutes", words.durationWrong());
            return null;
        }
        return (double) all;
    }

    private @Nullable Double metres() {
        String text = typed.value("distance").strip();
        if (text.isEmpty()) {
            return null;
        }
        var metres = format.metres(text);
        if (metres.isEmpty() || metres.getAsDouble() > MOST_METRES) {
            errors.put("distance", words.distanceWrong(format.distanceUnit()));
            return null;
        }
        return metres.getAsDouble();
    }
}
