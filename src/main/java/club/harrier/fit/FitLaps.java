package club.harrier.fit;

import club.harrier.recorded.Measure;
import club.harrier.recorded.RecordedLap;
import com.garmin.fit.Intensity;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Laps as FIT states them.
final class FitLaps {
    private FitLaps() {}

    /// The start of a lap in milliseconds since 1970; null where the lap does not tell.
    static @Nullable Long startAt(Mesg lap) {
        var stated = FitField.at(lap, LapMesg.StartTimeFieldNum);
        if (stated != null) {
            return stated;
        }
        var endAt = FitField.at(lap, LapMesg.TimestampFieldNum);
        var elapsed = Measure.millis(FitField.number(lap, LapMesg.TotalElapsedTimeFieldNum));
        return endAt == null || elapsed == null ? null : Long.valueOf(endAt - elapsed);
    }

    /// The laps in time order; one that does not tell its start, or one before the activity's, begins with the
    /// activity.
    static List<RecordedLap> recorded(List<Mesg> laps, long activityStartAt) {
        var recorded = new ArrayList<RecordedLap>();
        for (var lap : laps) {
            var startAt = startAt(lap);
            recorded.add(new RecordedLap(
                    startAt == null ? 0 : Math.max(0, startAt - activityStartAt),
                    Measure.centimetres(FitField.number(lap, LapMesg.TotalDistanceFieldNum)),
                    Measure.millis(FitField.number(lap, LapMesg.TotalTimerTimeFieldNum)),
                    Measure.millis(FitField.number(lap, LapMesg.TotalElapsedTimeFieldNum)),
                    Measure.centimetres(FitField.number(lap, LapMesg.TotalAscentFieldNum)),
                    Measure.heartRate(FitField.number(lap, LapMesg.AvgHeartRateFieldNum)),
                    Measure.heartRate(FitField.number(lap, LapMesg.MaxHeartRateFieldNum)),
                    intensity(lap)));
        }
        recorded.sort(Comparator.comparingLong(RecordedLap::startMillis));
        return List.copyOf(recorded);
    }

    private static @Nullable String intensity(Mesg lap) {
        var stated = FitField.whole(lap, LapMesg.IntensityFieldNum);
        var intensity = stated == null ? Intensity.INVALID : Intensity.getByValue(stated.shortValue());
        return intensity == Intensity.INVALID ? null : intensity.name().toLowerCase(Locale.ROOT);
    }
}
