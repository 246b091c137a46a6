package club.harrier.unit;

import java.time.DayOfWeek;

/// The days on which weeks start somewhere in the world.
public enum WeekStart {
    MONDAY,
    SUNDAY,
    SATURDAY;

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }

    public static WeekStart of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
