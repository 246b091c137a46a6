package club.harrier.web.group;

import club.harrier.screen.Format;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A column of the comparison, by which a coach can sort it.
enum Column {
    NAME,
    MEMBERS,
    ENGAGEMENT,
    ACTIVITIES,
    DISTANCE,
    MOVING_TIME,
    ACTIVITIES_EACH,
    DISTANCE_EACH,
    MOVING_TIME_EACH;

    /// As it stands in the address: `distance_each`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Names read from A to Z, figures from the highest down.
    boolean startsDescending() {
        return this != NAME;
    }

    /// Whether groups of different size can be held against the whole club.
    boolean isPerMember() {
        return this == ENGAGEMENT || this == ACTIVITIES_EACH || this == DISTANCE_EACH || this == MOVING_TIME_EACH;
    }

    /// A figure of this column as a person reads it; a dash where there is none.
    ///
    /// @param value in per cent, metres, seconds, or as a plain number
    String shown(@Nullable Double value, Format format) {
        return switch (this) {
            case ENGAGEMENT -> format.percent(value);
            case DISTANCE, DISTANCE_EACH -> format.distance(value);
            case MOVING_TIME, MOVING_TIME_EACH -> format.hours(value);
            case NAME, MEMBERS, ACTIVITIES, ACTIVITIES_EACH -> format.number(value);
        };
    }

    /// The column of that name; the distance for anything else.
    static Column named(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(DISTANCE);
    }
}
