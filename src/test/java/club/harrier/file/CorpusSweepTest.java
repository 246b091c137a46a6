package club.harrier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import club.harrier.fit.FitReader;
import club.harrier.recorded.Reading;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Cuts and flips real files: a spread of places by default, with `-Dharrier.sweep=true` every place of the files up to
/// 20 KB and 2,000 places of the larger ones.
class CorpusSweepTest {
    private static final boolean FULL = Boolean.getBoolean("harrier.sweep");
    private static final int SMALL = 20 << 10;

    /// What the default run may read in all, so that it stays within seconds.
    private static final int SPREAD_BYTES_PER_FILE = 120_000;

    @Test
    void a_cut_file_never_gives_half_an_activity() {
        assumeTrue(Corpus.folder().isPresent(), "no corpus beside the project");
        long readings = 0;
        for (var entry : Corpus.entries()) {
            var whole = entry.bytes();
            var said = Files.said(Files.read(whole));
            int places = places(whole.length);
            for (int i = 0; i < places; i++) {
                int length = (int) ((long) i * whole.length / places);
                var reading = Files.read(Arrays.copyOf(whole, length));
                // A chained FIT file that is cut at or behind the end of a whole part still has that part, whole.
                if (reading instanceof Reading.Recorded && !(FitReader.isFit(whole) && length >= firstPart(whole))) {
                    // What was cut off held nothing but blanks.
                    assertThat(Files.said(reading))
                            .as("%s cut at %d", entry, length)
                            .isEqualTo(said);
                }
                readings++;
            }
        }
        System.out.printf("%,d cut files read%n", readings);
    }

    @Test
    void a_wrong_bit_never_throws_and_never_passes_in_fit() {
        assumeTrue(Corpus.folder().isPresent(), "no corpus beside the project");
        var random = new Random(1);
        long readings = 0;
        for (var entry : Corpus.entries()) {
            var whole = entry.bytes();
            var said = Files.said(Files.read(whole));
            boolean isFit = FitReader.isFit(whole);
            int places = Math.min(places(whole.length), FULL ? 2000 : 4);
            for (int i = 0; i < places; i++) {
                var wrong = whole.clone();
                wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
                var reading = Files.read(wrong);
                assertThat(reading).isNotNull();
                if (isFit && reading instanceof Reading.Recorded) {
                    assertThat(Files.said(reading)).as(entry.toString()).isEqualTo(said);
                }
                readings++;
            }
        }
        System.out.printf("%,d files with a wrong bit read%n", readings);
    }

    private static long firstPart(byte[] fit) {
        return (fit[0] & 0xff)
                + (fit[4] & 0xffL)
                + ((fit[5] & 0xffL) << 8)
                + ((fit[6] & 0xffL) << 16)
                + ((fit[7] & 0xffL) << 24)
                + 2;
    }

    private static int places(int length) {
        if (FULL) {
            return length <= SMALL ? length : 2000;
        }
        return Math.clamp(SPREAD_BYTES_PER_FILE / Math.max(1, length), 2, 25);
    }
}
