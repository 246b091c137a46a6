package club.harrier.stats;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Rounding as done by hand, in whole numbers: twice the dividend plus the divisor, by twice the divisor.
final class LongDivision {
    private LongDivision() {}

    static @Nullable BigDecimal pace(Totals totals) {
        return totals.pacedDistanceCm() == 0
                ? null
                : shown(halfUp(totals.pacedMovingMs() * 100_000, totals.pacedDistanceCm()), 3);
    }

    static @Nullable BigDecimal rate(Engagement who) {
        return percent(who.engagedMembers(), who.activeMembers());
    }

    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : shown(Long.signum(part) * halfUp(Math.abs(part) * 1_000, whole), 1);
    }

    static @Nullable BigDecimal difference(@Nullable BigDecimal was, @Nullable BigDecimal is) {
        return was == null || is == null
                ? null
                : shown(
                        is.movePointRight(1).longValueExact()
                                - was.movePointRight(1).longValueExact(),
                        1);
    }

    private static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }

    /// The number without needless zeros.
    private static BigDecimal shown(long units, int decimals) {
        return decimals > 0 && units % 10 == 0 ? shown(units / 10, decimals - 1) : BigDecimal.valueOf(units, decimals);
    }
}
