package club.harrier.intake;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The files inside a `.zip`. Nothing is unpacked to disk, so a name like `../x` is just a name; sizes are counted
/// while unpacking, whatever the archive says of them.
final class ZipEntries implements AutoCloseable {
    private static final Charset OLD_NAMES = Charset.forName("IBM437");
    private static final int END_LENGTH = 22;
    private static final int COMMENT_LENGTH = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long DIRECTORY_BYTES = 32L << 20;

    private final ZipFile zip;
    private final List<ZipEntry> files;
    private final Set<String> repeated = new HashSet<>();

    private ZipEntries(ZipFile zip) {
        this.zip = zip;
        this.files =
                zip.stream().<ZipEntry>map(it -> it).filter(ZipEntries::isFile).toList();
        var names = new HashSet<String>();
        files.stream().map(ZipEntry::getName).filter(name -> !names.add(name)).forEach(repeated::add);
    }

    /// Opens an archive; 422 where it is none, is encrypted or holds no file, 413 where it holds more files than are
    /// taken.
    static ZipEntries open(Path path, Settings.Limits limits) {
        try {
            requireSmallDirectory(path);
            var entries = new ZipEntries(zip(path));
            if (entries.files.isEmpty() || entries.files.size() > limits.importFiles()) {
                entries.close();
                throw entries.files.isEmpty()
                        ? unreadable("The archive holds no file.")
                        : Failure.of(
                                Reason.TOO_LARGE,
                                "too_large",
                                "file",
                                "The archive holds more than %d files, the most that one import takes."
                                        .formatted(limits.importFiles()));
            }
            return entries;
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable("The file is no .zip archive, or it is damaged or encrypted.");
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException badNames) {
            return new ZipFile(path.toFile(), OLD_NAMES);
        }
    }

    /// The directory is held in memory, so its size is looked at before.
    private static void requireSmallDirectory(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + COMMENT_LENGTH);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                // An archive in the 64-bit format has all ones here, which is too many as well.
                if (bytes.getInt(at) == END_SIGNATURE
                        && Integer.toUnsignedLong(bytes.getInt(at + 12)) > DIRECTORY_BYTES) {
                    throw unreadable("The archive's directory is larger than is read here.");
                }
            }
        }
    }

    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    int count() {
        return files.size();
    }

    String name(int position) {
        return files.get(position).getName();
    }

    /// The bytes of a file, or null where they are more than `most`.
    ///
    /// @throws IOException for a damaged file, and for a name that another file of the archive has too: the
    /// directory finds only one of them
    byte @Nullable [] bytes(int position, int most) throws IOException {
        var entry = files.get(position);
        if (repeated.contains(entry.getName())) {
            throw new IOException("The archive holds this name more than once; give the files names of their own.");
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? null : bytes;
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            throw new IOException("The file is damaged in the archive.", broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Failure unreadable(String sentence) {
        return Failure.impossible("unreadable", "file", sentence);
    }
}
