package club.harrier.web;

import club.harrier.platform.Failure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads dates, and numbers of days, as forms send them; 400 for anything else.
public final class Dates {
    private Dates() {}

    public static LocalDate read(String field, String given) {
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException noDate) {
            throw Failure.invalid(field, "The date is written like 2026-05-04.");
        }
    }

    /// The date, or null for an empty field.
    public static @Nullable LocalDate readIfAny(String field, String given) {
        return given.isBlank() ? null : read(field, given);
    }

    /// Positive for later, negative for earlier.
    public static int days(String field, String given) {
        if (!given.strip().matches("[+-]?\\d{1,3}")) {
            throw Failure.invalid(field, "A number of days is written like 7 or -2.");
        }
        return Integer.parseInt(given.strip());
    }
}
