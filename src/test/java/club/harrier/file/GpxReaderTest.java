package club.harrier.file;

import static club.harrier.file.Files.activities;
import static club.harrier.file.Files.only;
import static club.harrier.file.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.fit.FitFiles;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.Samples;
import club.harrier.recorded.Sport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GpxReaderTest {

    @Test
    void a_track_is_read_with_its_extensions() {
        var run = only(bytes(Files.gpx()));

        assertThat(run.format()).isEqualTo(RecordedActivity.Format.GPX);
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.subSport()).isEqualTo("trail");
        assertThat(run.name()).isEqualTo("Evening loop");
        assertThat(run.device()).isEqualTo("Garmin Connect");
        assertThat(run.startedAt()).isEqualTo(FitFiles.START);
        assertThat(run.utcOffsetSeconds()).isNull();
        assertThat(run.averageHeartRate()).isEqualTo(125);
        assertThat(run.maximumHeartRate()).isEqualTo(130);
        assertThat(run.ascentCm()).isNull();
        var samples = run.samples();
        assertThat(samples.heartRate()).containsExactly(120, 130, Samples.ABSENT, Samples.ABSENT, Samples.ABSENT);
        assertThat(samples.cadence()[0]).isEqualTo(80);
        assertThat(samples.powerWatts()[1]).isEqualTo(240);
        assertThat(samples.altitudeCm()).startsWith(0, 150, 200).endsWith(Samples.ABSENT);
        assertThat(samples.longitudeE7()[0]).isZero();
        assertThat(samples.timeMillis()).containsExactly(0, 30_000, 120_000, 130_000, 140_500);
    }

    @Test
    void distance_and_moving_time_stop_at_pauses_and_segment_ends() {
        var run = only(bytes(Files.gpx()));

        // 0.001 degrees on the equator are 111.195 m: two steps in the first segment, one in the second.
        assertThat(run.distanceCm()).isEqualTo(33_359);
        // 30 s, then a pause of 90 s, then 10.5 s in the second segment.
        assertThat(run.movingMillis()).isEqualTo(40_500);
        assertThat(run.elapsedMillis()).isEqualTo(140_500);
    }

    @Test
    void a_gap_of_exactly_sixty_seconds_is_no_pause() {
        assertThat(only(track("", "06:00:00", "06:01:00")).movingMillis()).isEqualTo(60_000);
        assertThat(only(track("", "06:00:00", "06:01:01")).movingMillis()).isZero();
    }

    @Test
    void each_track_is_an_activity() {
        var two = Files.gpx().replace("</gpx>", segment("<type>Biking</type>", "07:00:00", "07:00:30") + "</gpx>");

        assertThat(activities(bytes(two))).extracting(RecordedActivity::sport).containsExactly(Sport.RUN, Sport.BIKE);
    }

    @Test
    void the_type_names_the_sport() {
        assertThat(sport("")).isEqualTo(Sport.RUN);
        assertThat(sport("<type> </type>")).isEqualTo(Sport.RUN);
        assertThat(sport("<type>9</type>")).isEqualTo(Sport.RUN);
        assertThat(sport("<type>1</type>")).isEqualTo(Sport.BIKE);
        assertThat(sport("<type>10</type>")).isEqualTo(Sport.WALK);
        assertThat(sport("<type>Open Water Swimming</type>")).isEqualTo(Sport.SWIM);
        assertThat(sport("<type>mountain biking</type>")).isEqualTo(Sport.BIKE);
        assertThat(sport("<type>HIKING</type>")).isEqualTo(Sport.HIKE);
        assertThat(sport("<type>kitesurfing</type>")).isEqualTo(Sport.OTHER);
        assertThat(sport("<type>2</type>")).isEqualTo(Sport.OTHER);
    }

    private static Sport sport(String type) {
        return only(track(type, "06:00:00", "06:00:10")).sport();
    }

    @Test
    void version_creator_and_namespaces_may_be_missing() {
        var bare = "<gpx>" + segment("", "06:00:00", "06:00:10") + "</gpx>";
        var undeclared = Files.gpx().replaceAll("xmlns:ns3=\"[^\"]*\"", "");

        assertThat(only(bytes(bare)).device()).isNull();
        assertThat(only(bytes(undeclared)).averageHeartRate()).isEqualTo(125);
    }

    @Test
    void a_prefixed_root_is_read() {
        var prefixed = "<g:gpx xmlns:g='http://www.topografix.com/GPX/1/1'>"
                + segment("", "06:00:00", "06:00:10").replace("</", "</g:").replaceAll("<(?!/)", "<g:")
                + "</g:gpx>";

        assertThat(only(bytes(prefixed)).samples().count()).isEqualTo(2);
    }

    @Test
    void a_track_without_times_is_a_course() {
        var course = Files.gpx().replaceAll("<time>[^<]*</time>", "");

        assertThat(read(bytes(course)).toString()).contains("NotAnActivity", "no times", "course");
    }

    @Test
    void waypoints_and_routes_are_no_activity() {
        assertThat(read(bytes("<gpx><wpt lat='1' lon='2'><time>2026-05-04T06:00:00Z</time></wpt></gpx>"))
                        .toString())
                .contains("NotAnActivity", "waypoints");
        assertThat(read(bytes("<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>")).toString())
                .contains("NotAnActivity", "route");
        assertThat(read(bytes("<gpx/>")).toString()).contains("NotAnActivity", "no recorded track");
    }

    @Test
    void times_are_read_as_files_write_them() {
        assertThat(only(track("", "06:00:00.25", "06:00:01")).startedAt()).isEqualTo("2026-05-04T06:00:00.250Z");
        var local = only(bytes("<gpx>" + segment("", "08:00:00", "08:00:10").replace("Z<", "+02:00<") + "</gpx>"));
        assertThat(local.startedAt()).isEqualTo("2026-05-04T06:00:00Z");
        assertThat(local.utcOffsetSeconds()).isEqualTo(7200);
        var naive = only(bytes("<gpx>" + segment("", "08:00:00", "08:00:10").replace("Z<", "<") + "</gpx>"));
        assertThat(naive.startedAt()).isEqualTo("2026-05-04T08:00:00Z");
        assertThat(naive.utcOffsetSeconds()).isNull();
    }

    @Test
    void a_point_without_a_time_takes_the_one_before_and_a_step_back_does_not_go_back() {
        var run = only(bytes("<gpx><trk><trkseg>" + point(0, "") + point(1, "06:00:00") + point(2, "")
                + point(3, "06:00:20") + point(4, "06:00:10") + point(5, "06:00:30") + "</trkseg></trk></gpx>"));

        assertThat(run.startedAt()).isEqualTo("2026-05-04T06:00:00Z");
        assertThat(run.samples().timeMillis()).containsExactly(0, 0, 20_000, 20_000, 30_000);
        assertThat(run.movingMillis()).isEqualTo(30_000);
        assertThat(run.distanceCm()).isEqualTo(Math.round(5 * 11119.508));
    }

    @Test
    void numbers_beyond_reason_are_absent() {
        var run = only(bytes(Files.gpx()
                .replace("<ele>1.5</ele>", "<ele>1e300</ele>")
                .replace("<ns3:hr>120</ns3:hr>", "<ns3:hr>NaN</ns3:hr>")
                .replace("<ns3:cad>80</ns3:cad>", "<ns3:cad>-1</ns3:cad>")
                .replace("lon=\"0.001\"", "lon=\"1000\"")));

        assertThat(run.samples().altitudeCm()[1]).isEqualTo(Samples.ABSENT);
        assertThat(run.samples().heartRate()[0]).isEqualTo(Samples.ABSENT);
        assertThat(run.samples().cadence()[0]).isEqualTo(Samples.ABSENT);
        assertThat(run.samples().longitudeE7()[1]).isEqualTo(Samples.ABSENT);
        assertThat(run.averageHeartRate()).isEqualTo(130);
    }

    @Test
    void many_built_in_entities_are_no_bomb() {
        var described =
                Files.gpx().replace("<trkseg>", "<desc>" + "&amp;&#233;&lt;".repeat(50_000) + "</desc><trkseg>");

        assertThat(Files.said(read(bytes(described)))).isEqualTo(Files.said(read(bytes(Files.gpx()))));
    }

    @Test
    void every_encoding_reads_the_same() {
        var plain = Files.gpx().replace("Evening loop", "Jürgens Höhe");
        var expected = Files.said(read(bytes(plain)));

        assertThat(expected).contains("Jürgens Höhe");
        for (var charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            var declared = plain.replace("UTF-8", "UTF-16");
            assertThat(Files.said(read(("\uFEFF" + declared).getBytes(charset))))
                    .isEqualTo(expected);
            assertThat(Files.said(read(declared.getBytes(charset)))).isEqualTo(expected);
        }
        assertThat(Files.said(read(bytes("\uFEFF" + plain)))).isEqualTo(expected);
        assertThat(Files.said(read(bytes("\n   " + plain)))).isEqualTo(expected);
        assertThat(Files.said(read(plain.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(expected);
        assertThat(Files.said(read(plain.replace("UTF-8", "windows-1252").getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(expected);
    }

    private static byte[] track(String type, String... times) {
        return bytes("<gpx version='1.0' creator='x'>" + segment(type, times) + "</gpx>");
    }

    private static String segment(String type, String... times) {
        var points = new StringBuilder();
        for (int i = 0; i < times.length; i++) {
            points.append(point(i, times[i]));
        }
        return "<trk>" + type + "<trkseg>" + points + "</trkseg></trk>";
    }

    private static String point(int step, String time) {
        return "<trkpt lat='0' lon='0.00" + step + "'>"
                + (time.isEmpty() ? "" : "<time>2026-05-04T" + time + "Z</time>") + "</trkpt>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
