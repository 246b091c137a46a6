package club.harrier.file;

import club.harrier.fit.FitReader;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Reads the bytes of an activity file, whatever its name says.
public final class ActivityFile {
    private ActivityFile() {}

    /// Tells the format by content (FIT, GPX, TCX, each also gzip-compressed) and reads it; never throws for bad bytes.
    public static Reading read(byte[] bytes, ReadLimits limits) {
        try {
            return readUnpacked(isGzip(bytes) ? unpacked(bytes, limits) : bytes, limits);
        } catch (Refusal refusal) {
            return refusal.reading();
        } catch (RuntimeException | StackOverflowError e) {
            // The libraries' last word on bytes that no rule of ours foresaw.
            return new Reading.Unreadable("The file is damaged and cannot be read.");
        }
    }

    private static Reading readUnpacked(byte[] bytes, ReadLimits limits) {
        if (bytes.length == 0) {
            return new Reading.Unreadable("The file is empty.");
        }
        if (bytes.length > limits.unpackedBytes()) {
            throw tooLarge(limits);
        }
        if (FitReader.isFit(bytes)) {
            return FitReader.read(bytes, limits);
        }
        if (isGzip(bytes) || isZip(bytes)) {
            return new Reading.Unreadable("The file is an archive inside; upload the FIT, GPX or TCX file itself.");
        }
        if (XmlText.isXml(bytes)) {
            return XmlReader.read(bytes, limits);
        }
        return new Reading.Unreadable("The file is neither FIT nor GPX nor TCX.");
    }

    private static byte[] unpacked(byte[] bytes, ReadLimits limits) {
        int most = (int) Math.min(limits.unpackedBytes(), Integer.MAX_VALUE - 16);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var unpacked = in.readNBytes(most);
            if (in.read() >= 0) {
                throw tooLarge(limits);
            }
            return unpacked;
        } catch (IOException e) {
            throw Refusal.unreadable("The gzip compression of the file is damaged or cut off.");
        }
    }

    private static Refusal tooLarge(ReadLimits limits) {
        return Refusal.unreadable("The file is larger than %,d bytes unpacked, the most that one file may be."
                .formatted(limits.unpackedBytes()));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
