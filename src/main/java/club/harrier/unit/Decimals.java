package club.harrier.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How whole centimetres and milliseconds are shown: as exact decimals without trailing zeros. Sums are made of
/// the whole numbers; this comes last.
public final class Decimals {
    private Decimals() {}

    /// Metres with at most two decimals.
    public static BigDecimal metres(long centimetres) {
        return plain(BigDecimal.valueOf(centimetres, 2));
    }

    /// Metres with at most two decimals; null stays null, as unknown is not zero.
    public static @Nullable BigDecimal metresIfKnown(@Nullable Long centimetres) {
        return centimetres == null ? null : metres(centimetres);
    }

    /// Seconds with at most three decimals.
    public static BigDecimal seconds(long milliseconds) {
        return plain(BigDecimal.valueOf(milliseconds, 3));
    }

    /// Seconds with at most three decimals; null stays null.
    public static @Nullable BigDecimal secondsIfKnown(@Nullable Long milliseconds) {
        return milliseconds == null ? null : seconds(milliseconds);
    }

    /// Seconds per kilometre: moving time ÷ distance, rounded half up to three decimals; null without both.
    public static @Nullable BigDecimal pace(@Nullable Long movingMilliseconds, @Nullable Long distanceCentimetres) {
        return movingMilliseconds == null || distanceCentimetres == null || distanceCentimetres <= 0
                ? null
                : quotient(BigDecimal.valueOf(movingMilliseconds), 100, distanceCentimetres, 3);
    }

    /// Part of a whole as a percentage, rounded half up to one decimal; null where the whole is zero.
    public static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : quotient(BigDecimal.valueOf(part), 100, whole, 1);
    }

    /// Centimetres shared among so many, in metres, rounded half up to two decimals; null among nobody.
    public static @Nullable BigDecimal metresEach(long centimetres, long among) {
        return among == 0 ? null : quotient(BigDecimal.valueOf(centimetres, 2), 1, among, 2);
    }

    private static BigDecimal quotient(BigDecimal amount, long times, long by, int decimals) {
        return plain(amount.multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(by), decimals, RoundingMode.HALF_UP));
    }

    /// A number as it is shown: without trailing zeros, and never as 5E+3.
    public static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
