package club.harrier.web.group;

import java.util.Arrays;
import java.util.Locale;

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

    /// The column of that name; the distance for anything else.
    static Column named(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(DISTANCE);
    }
}
