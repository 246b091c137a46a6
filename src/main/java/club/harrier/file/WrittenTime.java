package club.harrier.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An instant as GPX and TCX files write it, with the offset it was written in.
///
/// @param at the instant
/// @param utcOffsetSeconds offset where the file states one other than UTC
record WrittenTime(Instant at, @Nullable Integer utcOffsetSeconds) {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,](\\d{1,9})\\d{0,20})?\\s*(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final int LONGEST = 64;
    private static final int WIDEST_OFFSET = 18 * 3600;

    /// Reads an ISO 8601 date and time; one without a zone is UTC, as the GPX schema says. Null for anything else.
    static @Nullable WrittenTime parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return null;
        }
        var match = ISO.matcher(trimmed);
        if (!match.matches()) {
            return null;
        }
        try {
            var local = LocalDateTime.parse(match.group(1) + "T" + match.group(2));
            var fraction = match.group(3);
            if (fraction != null) {
                local = local.withNano(Integer.parseInt((fraction + "00000000").substring(0, 9)));
            }
            int offset = offsetSeconds(match.group(4));
            if (Math.abs(offset) > WIDEST_OFFSET || local.getYear() < 1970) {
                return null;
            }
            return new WrittenTime(
                    local.toInstant(ZoneOffset.ofTotalSeconds(offset)), offset == 0 ? null : Integer.valueOf(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int offsetSeconds(@Nullable String zone) {
        if (zone == null || zone.equalsIgnoreCase("Z")) {
            return 0;
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(zone.length() - 2)) : 0;
        int seconds = hours * 3600 + minutes * 60;
        return zone.charAt(0) == '-' ? -seconds : seconds;
    }
}
