package club.harrier.recorded;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs the points of an activity into a few bytes for keeping, and unpacks them again.
///
/// Column after column: each value as the difference to the last known one, zigzag, plus one, as a varint; 0 stands for
/// absent. Before the columns: a format number and the count. All of it deflated.
public final class SamplesCodec {
    private static final int FORMAT = 1;
    private static final int COLUMNS = 8;

    /// A difference of two ints takes 33 bits, with zigzag and plus one up to 35: five bytes.
    private static final int WIDEST = 5;

    private SamplesCodec() {}

    /// The bytes that `decode` takes back, a few per point.
    public static byte[] encode(Samples samples) {
        var out = new ByteArrayOutputStream();
        out.write(FORMAT);
        write(out, samples.count());
        for (int[] column : columns(samples)) {
            long last = 0;
            for (int value : column) {
                if (value == Samples.ABSENT) {
                    out.write(0);
                } else {
                    long difference = value - last;
                    write(out, ((difference << 1) ^ (difference >> 63)) + 1);
                    last = value;
                }
            }
        }
        return deflated(out.toByteArray());
    }

    private static int[][] columns(Samples samples) {
        return new int[][] {
            samples.timeMillis(),
            samples.latitudeE7(),
            samples.longitudeE7(),
            samples.altitudeCm(),
            samples.distanceCm(),
            samples.heartRate(),
            samples.cadence(),
            samples.powerWatts()
        };
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater();
        try {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// The points again.
    ///
    /// @param mostPoints a packet that claims more is refused before anything is allocated for it
    /// @throws IllegalArgumentException for bytes that `encode` did not make
    public static Samples decode(byte[] bytes, int mostPoints) {
        var plain = new Cursor(inflated(bytes, 1 + WIDEST + (long) mostPoints * COLUMNS * WIDEST));
        if (plain.next() != FORMAT) {
            throw broken();
        }
        long count = plain.varint();
        // Every value takes a byte at least, so a count beyond the bytes that are there is a lie.
        if (count > mostPoints || count * COLUMNS > plain.left()) {
            throw broken();
        }
        int[][] columns = new int[COLUMNS][];
        for (int c = 0; c < COLUMNS; c++) {
            columns[c] = plain.column((int) count);
        }
        if (plain.left() > 0) {
            throw broken();
        }
        return new Samples(
                columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7]);
    }

    private static byte[] inflated(byte[] bytes, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if ((read == 0 && (inflater.needsInput() || inflater.needsDictionary())) || out.size() + read > most) {
                    throw broken();
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw broken();
        } finally {
            inflater.end();
        }
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("These bytes are no packed samples.");
    }

    /// Reads unpacked bytes one value at a time.
    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        int left() {
            return bytes.length - at;
        }

        int next() {
            if (at == bytes.length) {
                throw broken();
            }
            return bytes[at++] & 0xff;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; shift < 7 * WIDEST; shift += 7) {
                int part = next();
                value |= (long) (part & 0x7f) << shift;
                if (part < 0x80) {
                    return value;
                }
            }
            throw broken();
        }

        int[] column(int count) {
            int[] column = new int[count];
            long last = 0;
            for (int i = 0; i < count; i++) {
                long packed = varint();
                if (packed == 0) {
                    column[i] = Samples.ABSENT;
                    continue;
                }
                long zigzag = packed - 1;
                last += (zigzag >>> 1) ^ -(zigzag & 1);
                if (last <= Integer.MIN_VALUE || last > Integer.MAX_VALUE) {
                    throw broken();
                }
                column[i] = (int) last;
            }
            return column;
        }
    }
}
