package club.harrier.web.run;

import club.harrier.activity.Activity;
import club.harrier.activity.Trace;
import club.harrier.kind.ActivityType;
import club.harrier.pace.HeartZones;
import club.harrier.pace.Paces;
import club.harrier.pace.TimeInZones;
import club.harrier.pace.Zones;
import club.harrier.recorded.Samples;
import club.harrier.screen.View;
import club.harrier.unit.Decimals;
import club.harrier.web.BlockWords;
import club.harrier.web.ZoneWords;
import club.harrier.workout.PaceZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long an activity was in the zones of its day, as its page shows it: by heart rate, and a run by pace.
///
/// @param lacksHeart there are heart rates, but nobody has set zones
/// @param lacksPace likewise for the paces of a run
/// @param path where zones are set
record ZoneTimes(List<Row> heart, List<Row> pace, boolean lacksHeart, boolean lacksPace, String path) {
    static final ZoneTimes NONE = new ZoneTimes(List.of(), List.of(), false, false, "");

    /// One zone.
    ///
    /// @param width of its bar, 0–100: its share of the time
    record Row(String zone, String range, String time, String share, String width) {}

    public boolean isShown() {
        return isKnown() || lacksHeart || lacksPace;
    }

    public boolean isKnown() {
        return !heart.isEmpty() || !pace.isEmpty();
    }

    static ZoneTimes of(Activity activity, @Nullable Samples samples, Zones zones, String path, View view) {
        if (samples == null) {
            return NONE;
        }
        boolean isRun = activity.shown().activityType() == ActivityType.RUN;
        boolean hasHeart = Arrays.stream(samples.heartRate()).anyMatch(it -> it != Samples.ABSENT);
        boolean hasPace = isRun && Trace.of(samples, 40).points().stream().anyMatch(it -> it.paceSPerKm() != null);
        var times = TimeInZones.of(samples, zones);
        @Nullable HeartZones heart = zones.heartZones();
        @Nullable Paces paces = zones.paces();
        return new ZoneTimes(
                heart == null ? List.of() : heart(times, heart, view),
                paces == null || !isRun ? List.of() : pace(times, paces, view),
                hasHeart && heart == null,
                hasPace && paces == null,
                path);
    }

    private static List<Row> heart(TimeInZones times, HeartZones zones, View view) {
        long whole = times.heart().stream().mapToLong(it -> it).sum();
        var words = view.words(ZoneWords.class);
        var rows = new ArrayList<Row>();
        for (int zone = 0; zone < times.heart().size(); zone++) {
            long millis = times.heart().get(zone);
            if (zone > 0 || millis > 0) {
                rows.add(row(
                        zone == 0 ? words.belowZones() : words.heartZone(zone),
                        zone == 0 ? "" : BlockWords.beats(zones.beats(zone)),
                        millis,
                        whole,
                        view));
            }
        }
        return rows;
    }

    private static List<Row> pace(TimeInZones times, Paces paces, View view) {
        long whole = times.pace().values().stream().mapToLong(it -> it).sum();
        var blocks = new BlockWords(view);
        return whole == 0
                ? List.of()
                : Stream.of(PaceZone.values())
                        .map(it -> row(
                                blocks.of(it),
                                view.format().pace(paces.secondsPerKm(it)),
                                times.pace().getOrDefault(it, 0L),
                                whole,
                                view))
                        .toList();
    }

    private static Row row(String zone, String range, long millis, long whole, View view) {
        var share = Decimals.percent(millis, whole);
        return new Row(
                zone,
                range,
                view.format().duration(millis / 1_000),
                view.format().percent(share),
                share == null ? "0" : share.toPlainString());
    }
}
