package club.harrier.fit;

import club.harrier.recorded.Words;
import com.garmin.fit.Mesg;
import org.jspecify.annotations.Nullable;

/// A field of a FIT message as the number it means; null where it is absent, invalid or no number.
final class FitField {
    /// Seconds from 1970 to the FIT epoch, 1989-12-31T00:00Z.
    private static final long EPOCH_SECONDS = 631_065_600;

    /// Smaller time stamps count from the device's start and are no dates.
    private static final long LEAST_DATE = 0x10000000;

    private static final long ABSENT_DATE = 0xFFFFFFFFL;

    private FitField() {}

    static @Nullable Double number(Mesg message, int field) {
        return message.getFieldValue(field) instanceof Number number ? (Double) number.doubleValue() : null;
    }

    static @Nullable Integer whole(Mesg message, int field) {
        return message.getFieldValue(field) instanceof Number number ? (Integer) number.intValue() : null;
    }

    /// Milliseconds since 1970.
    static @Nullable Long at(Mesg message, int field) {
        return message.getFieldValue(field) instanceof Number number
                        && number.longValue() >= LEAST_DATE
                        && number.longValue() < ABSENT_DATE
                ? (Long) ((number.longValue() + EPOCH_SECONDS) * 1000)
                : null;
    }

    static @Nullable String text(Mesg message, int field) {
        return message.getFieldValue(field) instanceof String text ? Words.orNull(text) : null;
    }
}
