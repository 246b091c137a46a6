package club.harrier.activity;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person may write into an activity, and how it is kept: whole centimetres and milliseconds.
final class Figures {
    static final int NAME_LENGTH = 200;
    static final int NOTE_LENGTH = 5_000;
    private static final double MOST_METRES = 5_000_000;
    private static final double MOST_SECONDS = 30 * 86_400;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Duration AHEAD = Duration.ofHours(24);

    private Figures() {}

    static @Nullable Long distanceCm(@Nullable Double metres) {
        if (metres == null) {
            return null;
        }
        if (!(metres >= 0 && metres <= MOST_METRES)) {
            throw Failure.invalid("distance_m", "distance_m is a number of metres from 0 to 5000000.");
        }
        return Math.round(metres * 100);
    }

    static long elapsedMillis(double seconds) {
        if (!(seconds >= 0.001 && seconds <= MOST_SECONDS)) {
            throw Failure.invalid(
                    "elapsed_time_s", "elapsed_time_s is more than 0 and at most 2592000 seconds (30 days).");
        }
        return Math.round(seconds * 1_000);
    }

    static @Nullable Long movingMillis(@Nullable Double seconds) {
        if (seconds == null) {
            return null;
        }
        if (!(seconds >= 0 && seconds <= MOST_SECONDS)) {
            throw Failure.invalid("moving_time_s", "moving_time_s is from 0 to 2592000 seconds (30 days).");
        }
        return Math.round(seconds * 1_000);
    }

    static void requireMovingWithin(@Nullable Long movingMillis, long elapsedMillis) {
        if (movingMillis != null && movingMillis > elapsedMillis) {
            throw Failure.invalid("moving_time_s", "moving_time_s cannot be more than elapsed_time_s.");
        }
    }

    static Instant startedAt(Instant startedAt, Instant now) {
        if (startedAt.isBefore(FIRST)) {
            throw Failure.invalid("started_at", "started_at cannot be before 1970.");
        }
        if (isAhead(startedAt, now)) {
            throw Failure.invalid("started_at", "started_at cannot be more than 24 hours ahead.");
        }
        return startedAt;
    }

    /// Whether an activity would start further ahead than any wrong clock or time zone explains.
    static boolean isAhead(Instant startedAt, Instant now) {
        return startedAt.isAfter(now.plus(AHEAD));
    }

    static String name(String name) {
        return text("name", name, NAME_LENGTH);
    }

    static String note(String note) {
        return text("note", note, NOTE_LENGTH);
    }

    private static String text(String field, String given, int most) {
        if (given.indexOf('\0') >= 0) {
            throw Failure.invalid(field, field + " holds a character that cannot be kept.");
        }
        String tidy = Name.tidy(given);
        if (Name.length(tidy) > most) {
            throw Failure.invalid(field, field + " has at most " + most + " characters.");
        }
        return tidy;
    }
}
