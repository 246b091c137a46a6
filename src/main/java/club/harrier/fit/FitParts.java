package club.harrier.fit;

import club.harrier.recorded.Refusal;
import com.garmin.fit.CRC;
import java.util.ArrayList;
import java.util.List;

/// The whole FIT files that stand one after another in the bytes of one; each is whole or the file is refused.
///
/// A FIT file states its length and ends in a checksum. A recording that was cut off or damaged on its way fails one of
/// the two, and no part of it is taken: half an activity would look like a whole one.
final class FitParts {
    private static final int LEAST_HEADER = 12;
    private static final int CHECKSUM = 2;

    /// Where one whole FIT file stands.
    record Part(int from, int length) {}

    private FitParts() {}

    static boolean isFit(byte[] bytes) {
        return hasHeader(bytes, 0);
    }

    /// The parts in file order. Bytes behind the last part that begin no FIT file are ignored.
    static List<Part> of(byte[] bytes) {
        var parts = new ArrayList<Part>();
        int from = 0;
        while (hasHeader(bytes, from)) {
            long length = (bytes[from] & 0xff) + dataLength(bytes, from) + CHECKSUM;
            if (dataLength(bytes, from) == 0 || (bytes[from] & 0xff) < LEAST_HEADER) {
                throw Refusal.unreadable("The FIT file was never finished by the device: its header states no length.");
            }
            if (from + length > bytes.length) {
                throw Refusal.unreadable(
                        "The FIT file is cut off: %,d of %,d bytes are there.".formatted(bytes.length - from, length));
            }
            if (checksum(bytes, from, (int) length) != 0) {
                throw Refusal.unreadable("The FIT file is damaged: its checksum does not match.");
            }
            parts.add(new Part(from, (int) length));
            from += (int) length;
        }
        return parts;
    }

    private static boolean hasHeader(byte[] bytes, int from) {
        return bytes.length - from >= LEAST_HEADER
                && bytes[from + 8] == '.'
                && bytes[from + 9] == 'F'
                && bytes[from + 10] == 'I'
                && bytes[from + 11] == 'T';
    }

    private static long dataLength(byte[] bytes, int from) {
        return (bytes[from + 4] & 0xffL)
                | ((bytes[from + 5] & 0xffL) << 8)
                | ((bytes[from + 6] & 0xffL) << 16)
                | ((bytes[from + 7] & 0xffL) << 24);
    }

    /// Zero over a whole file, its own checksum included.
    private static int checksum(byte[] bytes, int from, int length) {
        int crc = 0;
        for (int i = from; i < from + length; i++) {
            crc = CRC.get16(crc, bytes[i]);
        }
        return crc;
    }
}
