package club.harrier.activity;

import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Samples;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The laps and points of an activity, as they were recorded.
///
/// @param samples null where none were recorded or none were asked for
public record Recording(List<RecordedLap> laps, @Nullable Samples samples) {
    static final Recording NONE = new Recording(List.of(), null);
}
