package club.harrier.file;

import static club.harrier.file.Files.gzipped;
import static club.harrier.file.Files.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import club.harrier.fit.FitFiles;
import club.harrier.fit.RawFit;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes made to break a reader: nothing throws, nothing hangs, nothing is half read.
class HostileFileTest {

    @Test
    void a_cut_file_is_never_an_activity() {
        for (var whole : new byte[][] {
            FitFiles.run(), bytes(Files.gpx().strip()), bytes(Files.tcx().strip()), gzipped(FitFiles.run())
        }) {
            for (int length = 0; length < whole.length; length++) {
                var reading = read(Arrays.copyOf(whole, length));
                assertThat(reading).as("%d of %d bytes", length, whole.length).isInstanceOf(Reading.Unreadable.class);
            }
        }
    }

    @Test
    void a_fit_file_with_one_wrong_bit_is_never_an_activity() {
        var whole = FitFiles.run();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            assertThat(read(flipped(whole, bit))).as("bit %d", bit).isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    void one_wrong_bit_in_xml_or_gzip_never_throws() {
        for (var whole : new byte[][] {bytes(Files.gpx()), bytes(Files.tcx()), gzipped(FitFiles.run())}) {
            for (int bit = 0; bit < 8 * whole.length; bit++) {
                assertThat(read(flipped(whole, bit))).isNotNull();
            }
        }
    }

    @Test
    void a_fit_body_of_nonsense_under_a_right_checksum_never_throws() {
        var random = new Random(20260504);
        var whole = FitFiles.run();
        var body = Arrays.copyOfRange(whole, 14, whole.length - 2);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 6_000; round++) {
                var wrong = body.clone();
                for (int i = 0; i <= round % 8; i++) {
                    wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
                }
                assertThat(read(RawFit.file(Arrays.copyOf(wrong, 1 + random.nextInt(wrong.length)))))
                        .isNotNull();
            }
        });
    }

    @Test
    void an_external_entity_is_not_fetched(@TempDir Path folder) throws Exception {
        var secret = java.nio.file.Files.writeString(folder.resolve("secret.txt"), "the secret");
        var stolen = "<?xml version='1.0'?><!DOCTYPE gpx [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + Files.gpx().replaceFirst("<\\?xml.*\\?>", "").replace("Evening loop", "&x;");

        assertThat(read(bytes(stolen))).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(bytes(stolen)).toString()).doesNotContain("the secret");
        assertThat(read(bytes(stolen.replace("&x;", "x"))).toString()).contains("document type");
        assertThat(read(bytes("<!DOCTYPE gpx SYSTEM '" + secret.toUri() + "'><gpx/>"))
                        .toString())
                .contains("document type");
    }

    @Test
    void entities_do_not_multiply() {
        var bomb = new StringBuilder("<!DOCTYPE gpx [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append("]><gpx><trk><name>&a29;</name></trk></gpx>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(read(bytes(bomb.toString()))).isInstanceOf(Reading.Unreadable.class));
        var parameters = bomb.toString().replace("<!ENTITY a", "<!ENTITY % a").replace("&a", "%a");
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(read(bytes(parameters.replace("]>", "%a29;]>"))))
                        .isInstanceOf(Reading.Unreadable.class));
        assertThat(read(bytes(Files.gpx().replace("Evening loop", "&undeclared;"))))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_gzip_bomb_is_stopped_at_the_limit() {
        var bomb = gzipped(new byte[64 << 20]);
        var limits = new ReadLimits(1 << 20, 1000, 10);

        assertThat(ActivityFile.read(bomb, limits).toString()).contains("Unreadable", "1,048,576 bytes");
        assertThat(read(gzipped(gzipped(FitFiles.run())))).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(gzipped(FitFiles.run()))).isInstanceOf(Reading.Recorded.class);
    }

    @Test
    void deep_nesting_is_refused() {
        var deep = "<gpx>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</gpx>";

        assertThat(read(bytes(deep)).toString()).contains("Unreadable", "nested more than 50");
    }

    @Test
    void one_enormous_tag_attribute_or_text_is_bounded() {
        var megabytes = "x".repeat(8 << 20);

        assertThat(read(bytes("<gpx creator='" + megabytes + "'/>"))).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(bytes("<" + megabytes))).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(bytes("<gpx><!--" + megabytes))).isInstanceOf(Reading.Unreadable.class);
        var named = Files.only(bytes(Files.gpx().replace("Evening loop", megabytes)));
        assertThat(named.name()).hasSize(200);
    }

    @Test
    void points_laps_and_tracks_beyond_the_limit_are_refused_by_name() {
        var limits = new ReadLimits(64 << 20, 4, 1);
        assertThat(ActivityFile.read(bytes(Files.gpx()), limits).toString()).contains("more than 4 points");
        var tracks = "<gpx>"
                + "<trk><trkseg><trkpt lat='0' lon='0'><time>2026-05-04T06:00:00Z</time></trkpt></trkseg></trk>"
                        .repeat(2)
                + "</gpx>";
        assertThat(ActivityFile.read(bytes(tracks), limits).toString()).contains("more than 1 tracks");
        var laps = Files.tcx().replace("<Creator>", "<Lap/>".repeat(10_000) + "<Creator>");
        assertThat(read(bytes(laps)).toString()).contains("more than 10,000 laps");
    }

    @Test
    void other_kinds_of_bytes_are_refused_in_a_sentence() {
        assertThat(read(new byte[0]).toString()).contains("is empty");
        assertThat(read(bytes("hello")).toString()).contains("neither FIT nor GPX nor TCX");
        assertThat(read(bytes("<kml/>")).toString()).contains("neither GPX nor TCX");
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0}).toString()).contains("archive");
        assertThat(read(bytes("{\"type\": \"FeatureCollection\"}"))).isInstanceOf(Reading.Unreadable.class);
        var random = new Random(3);
        for (int length = 1; length < 3000; length++) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            assertThat(read(noise)).isInstanceOf(Reading.Unreadable.class);
        }
    }

    private static byte[] flipped(byte[] whole, int bit) {
        var wrong = whole.clone();
        wrong[bit / 8] ^= (byte) (1 << (bit % 8));
        return wrong;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
