package club.harrier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import club.harrier.recorded.Reading;
import club.harrier.recorded.RecordedActivity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Every file of the corpus against what another decoder found in it.
class CorpusTest {

    /// Where Harrier answers otherwise on purpose; docs/activity-files.md gives the same list with the same reasons.
    private static final Map<String, String> DELIBERATE = Map.ofEntries(
            // No session, but records with times: an activity is made of them.
            Map.entry("muktihari-fit__WithGearChangeData.fit", "1 activity"),
            Map.entry("muktihari-fit__activity_truncated.fit", "1 activity"),
            // A session that states neither start nor duration, and no record with a time.
            Map.entry("muktihari-fit__TestEncode.fit", "not an activity"),
            // Behind the whole activity stand bytes that begin no FIT file; they are ignored.
            Map.entry("dtcooper-python-fitparse__activity-settings-corruptheader.fit", "1 activity"),
            // Undeclared prefixes and blanks before the XML declaration are forgiven.
            Map.entry("sports-alliance-sports-lib__6037744996.gpx", "1 activity"),
            Map.entry("sports-alliance-sports-lib__6281425038.tcx", "1 activity"),
            // More than 100 tracks in one file.
            Map.entry("GPSBabel-gpsbabel__googletakeout.gpx", "unreadable"),
            // The first of eight tracks has no points.
            Map.entry("tkrajina-gpxpy__cerknicko-jezero.gpx", "7 activities"),
            Map.entry("tkrajina-gpxpy__cerknicko-jezero-no-creator.gpx", "7 activities"),
            Map.entry("tkrajina-gpxpy__cerknicko-jezero-with-elevations-zero.gpx", "7 activities"),
            Map.entry("tkrajina-gpxpy__cerknicko-jezero-without-elevations.gpx", "7 activities"));

    private final List<String> differences = new ArrayList<>();
    private String file = "";

    @Test
    void every_file_is_read_as_its_facts_say() {
        assumeTrue(Corpus.folder().isPresent(), "no corpus beside the project");
        for (var entry : Corpus.entries()) {
            file = entry.toString();
            var reading = Files.read(entry.bytes());
            var deliberate = DELIBERATE.get(file);
            same("answer", answer(reading), deliberate == null ? expected(entry) : deliberate);
            if (reading instanceof Reading.Recorded recorded && deliberate == null) {
                switch (entry.fact("kind")) {
                    case "fit" -> fit(entry, recorded.activities());
                    case "tcx" -> tcx(entry, recorded.activities());
                    default -> gpx(entry, recorded.activities());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String answer(Reading reading) {
        return switch (reading) {
            case Reading.Recorded recorded -> counted(recorded.activities().size());
            case Reading.NotAnActivity other -> "not an activity";
            case Reading.Unreadable other -> "unreadable";
        };
    }

    private static String counted(int activities) {
        return activities == 1 ? "1 activity" : activities + " activities";
    }

    /// A bad file is unreadable; a GPX file without times is a course.
    private static String expected(Corpus.Entry entry) {
        if (entry.fact("decode_status").startsWith("error")) {
            return "unreadable";
        }
        boolean isCourse =
                entry.fact("kind").equals("gpx") && entry.fact("first_time").isEmpty();
        int count = isCourse ? 0 : Integer.parseInt(entry.fact("session_count"));
        return count == 0 ? "not an activity" : counted(count);
    }

    private void fit(Corpus.Entry entry, List<RecordedActivity> activities) {
        for (int s = 0; s < activities.size(); s++) {
            var activity = activities.get(s);
            var start = entry.each("start_time")[s];
            if (!start.isEmpty()) {
                same("start", activity.startedAt(), Instant.parse(start));
            }
            exact("distance", activity.distanceCm(), entry.each("total_distance_m")[s]);
            within("timer", activity.movingMillis(), entry.each("total_timer_s")[s], 1000, 1000);
            within("elapsed", activity.elapsedMillis(), entry.each("total_elapsed_s")[s], 1000, 1000);
            heartRates(activity, entry.each("avg_hr")[s], entry.each("max_hr")[s]);
            exact("ascent", activity.ascentCm(), entry.each("total_ascent_m")[s]);
        }
        int laps = activities.stream().mapToInt(a -> a.laps().size()).sum();
        same("laps", String.valueOf(laps), entry.fact("lap_count"));
    }

    private void tcx(Corpus.Entry entry, List<RecordedActivity> activities) {
        for (int s = 0; s < activities.size(); s++) {
            var activity = activities.get(s);
            same("start", activity.startedAt(), Instant.parse(entry.each("start_time")[s]));
            close("distance", activity.distanceCm(), entry.each("total_distance_m")[s]);
            within("timer", activity.movingMillis(), entry.each("total_timer_s")[s], 1000, 1000);
            heartRates(activity, entry.each("avg_hr")[s], entry.each("max_hr")[s]);
        }
        same("points", String.valueOf(points(activities)), entry.fact("point_count"));
    }

    private void gpx(Corpus.Entry entry, List<RecordedActivity> activities) {
        same(
                "start",
                activities.getFirst().startedAt(),
                OffsetDateTime.parse(entry.fact("first_time")).toInstant());
        long distance = activities.stream()
                .map(RecordedActivity::distanceCm)
                .filter(Objects::nonNull)
                .mapToLong(cm -> cm)
                .sum();
        close("distance", distance, entry.fact("haversine_m"));
        if (activities.size() == 1) {
            var only = activities.getFirst();
            heartRates(only, entry.fact("points_avg_hr"), entry.fact("points_max_hr"));
            if (entry.fact("backward_steps").equals("0")) {
                var elapsed = java.time.Duration.between(
                        OffsetDateTime.parse(entry.fact("first_time")), OffsetDateTime.parse(entry.fact("last_time")));
                same("elapsed", only.elapsedMillis(), elapsed.toMillis());
            }
        }
    }

    private void heartRates(RecordedActivity activity, String average, String maximum) {
        if (!average.equals("0")) {
            within("average heart rate", activity.averageHeartRate(), average, 1, 1);
            within("maximum heart rate", activity.maximumHeartRate(), maximum, 1, 1);
        }
    }

    private static int points(List<RecordedActivity> activities) {
        return activities.stream().mapToInt(a -> a.samples().count()).sum();
    }

    private void exact(String what, Long centimetres, String metres) {
        within(what, centimetres, metres, 100, 0.001);
    }

    private void close(String what, Long centimetres, String metres) {
        if (!metres.isEmpty()) {
            within(what, centimetres, metres, 100, Math.max(1, Double.parseDouble(metres) * 0.5));
        }
    }

    private void within(String what, Number read, String fact, double unit, double tolerance) {
        if (!fact.isEmpty()
                && (read == null || Math.abs(read.doubleValue() - Double.parseDouble(fact) * unit) > tolerance)) {
            differences.add("%s: %s is %s, the facts say %s".formatted(file, what, read, fact));
        }
    }

    private void same(String what, Object read, Object fact) {
        if (!read.equals(fact)) {
            differences.add("%s: %s is %s, the facts say %s".formatted(file, what, read, fact));
        }
    }
}
