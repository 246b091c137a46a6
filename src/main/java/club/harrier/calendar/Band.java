package club.harrier.calendar;

import org.jspecify.annotations.Nullable;

/// How near what was done came to what was meant, in the bands coaches know.
public enum Band {
    /// Within 20 % of the target.
    ON_TARGET,
    /// 50 to 80 %, or 120 to 150 % of the target.
    NEAR,
    /// Further away, or not done.
    OFF,
    /// Done, but there is no target, or nothing to measure it by.
    UNMEASURED;

    /// The band of something done: by distance where target and done both know one, else by duration. Both ends of
    /// `ON_TARGET` (80 and 120 %) and the outer ends of `NEAR` (50 and 150 %) belong to their band.
    ///
    /// @param doneMs moving time, or elapsed time where that is unknown
    public static Band of(
            @Nullable Long targetCm, @Nullable Integer targetSeconds, @Nullable Long doneCm, long doneMs) {
        if (targetCm != null && doneCm != null) {
            return ofShare(doneCm, targetCm);
        }
        return targetSeconds == null ? UNMEASURED : ofShare(doneMs, targetSeconds * 1000L);
    }

    private static Band ofShare(long done, long target) {
        long hundredths = done * 100;
        if (hundredths >= 80 * target && hundredths <= 120 * target) {
            return ON_TARGET;
        }
        return hundredths >= 50 * target && hundredths <= 150 * target ? NEAR : OFF;
    }
}
