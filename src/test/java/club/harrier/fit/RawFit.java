package club.harrier.fit;

import com.garmin.fit.CRC;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Writes FIT bytes by hand, for what the SDK's encoder would not write.
public final class RawFit {
    static final int ENUM = 0x00;
    static final int UINT8 = 0x02;
    static final int STRING = 0x07;
    static final int BYTES = 0x0D;
    static final int UINT16 = 0x84;
    static final int SINT32 = 0x85;
    static final int UINT32 = 0x86;

    private record Layout(boolean bigEndian, int[] sizes) {}

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<Integer, Layout> layouts = new HashMap<>();

    /// A definition message; `fields` are triples of field number, size and base type.
    RawFit define(int local, boolean bigEndian, int message, int... fields) {
        return define(local, bigEndian, message, fields, new int[0]);
    }

    /// The same with developer fields, triples of field number, size and developer index.
    RawFit define(int local, boolean bigEndian, int message, int[] fields, int[] developerFields) {
        body.write(0x40 | (developerFields.length > 0 ? 0x20 : 0) | local);
        body.write(0);
        body.write(bigEndian ? 1 : 0);
        number(message, 2, bigEndian);
        body.write(fields.length / 3);
        for (int part : fields) {
            body.write(part);
        }
        if (developerFields.length > 0) {
            body.write(developerFields.length / 3);
            for (int part : developerFields) {
                body.write(part);
            }
        }
        int[] sizes = new int[(fields.length + developerFields.length) / 3];
        for (int i = 0; i < fields.length / 3; i++) {
            sizes[i] = fields[3 * i + 1];
        }
        for (int i = 0; i < developerFields.length / 3; i++) {
            sizes[fields.length / 3 + i] = developerFields[3 * i + 1];
        }
        layouts.put(local, new Layout(bigEndian, sizes));
        return this;
    }

    RawFit data(int local, Object... values) {
        body.write(local);
        return values(local, values);
    }

    /// A data message whose header carries the low five bits of the time.
    RawFit compressed(int local, int timeOffset, Object... values) {
        body.write(0x80 | (local << 5) | timeOffset);
        return values(local, values);
    }

    private RawFit values(int local, Object... values) {
        var layout = layouts.get(local);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                body.write(bytes, 0, bytes.length);
                body.write(new byte[layout.sizes[i] - bytes.length], 0, layout.sizes[i] - bytes.length);
            } else {
                number(((Number) values[i]).longValue(), layout.sizes[i], layout.bigEndian);
            }
        }
        return this;
    }

    private void number(long value, int size, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            body.write((int) (value >> (8 * (bigEndian ? size - 1 - i : i))));
        }
    }

    byte[] bytes() {
        return file(body.toByteArray());
    }

    /// Header, body and checksum.
    public static byte[] file(byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {
            14,
            0x20,
            0x54,
            0x08,
            (byte) body.length,
            (byte) (body.length >> 8),
            (byte) (body.length >> 16),
            (byte) (body.length >> 24),
            '.',
            'F',
            'I',
            'T'
        });
        checksum(out, out.toByteArray());
        out.writeBytes(body);
        checksum(out, out.toByteArray());
        return out.toByteArray();
    }

    private static void checksum(ByteArrayOutputStream out, byte[] bytes) {
        int crc = 0;
        for (byte b : bytes) {
            crc = CRC.get16(crc, b);
        }
        out.write(crc);
        out.write(crc >> 8);
    }
}
