package club.harrier.fit;

import club.harrier.recorded.Sport;
import com.garmin.fit.SubSport;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The FIT profile's sports, reduced to those Harrier knows.
final class FitSports {
    private FitSports() {}

    /// The sport of a FIT pair of numbers; `OTHER` where the file states none, because a FIT recorder knows its sport.
    static Sport of(@Nullable Integer sport, @Nullable Integer subSport) {
        var kind = sport == null ? com.garmin.fit.Sport.INVALID : com.garmin.fit.Sport.getByValue(sport.shortValue());
        return switch (kind) {
            case RUNNING -> Sport.RUN;
            case CYCLING, E_BIKING -> Sport.BIKE;
            case SWIMMING -> Sport.SWIM;
            case WALKING -> Sport.WALK;
            case HIKING -> Sport.HIKE;
            case GENERIC, FITNESS_EQUIPMENT, TRAINING, INVALID -> bySubSport(subSport);
            default -> Sport.OTHER;
        };
    }

    private static Sport bySubSport(@Nullable Integer subSport) {
        var kind = subSport == null ? SubSport.INVALID : SubSport.getByValue(subSport.shortValue());
        return switch (kind) {
            case TREADMILL, STREET, TRAIL, TRACK, INDOOR_RUNNING, ULTRA -> Sport.RUN;
            case SPIN, INDOOR_CYCLING, ROAD, MOUNTAIN, VIRTUAL_ACTIVITY -> Sport.BIKE;
            case LAP_SWIMMING, OPEN_WATER -> Sport.SWIM;
            case INDOOR_WALKING, CASUAL_WALKING, SPEED_WALKING -> Sport.WALK;
            case STRENGTH_TRAINING -> Sport.STRENGTH;
            default -> Sport.OTHER;
        };
    }

    /// The finer word in profile spelling; null for none and for `generic`, which says nothing.
    static @Nullable String finer(@Nullable Integer subSport) {
        var kind = subSport == null ? SubSport.INVALID : SubSport.getByValue(subSport.shortValue());
        return kind == SubSport.INVALID || kind == SubSport.GENERIC
                ? null
                : kind.name().toLowerCase(Locale.ROOT);
    }
}
