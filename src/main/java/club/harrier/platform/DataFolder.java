package club.harrier.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/// The folder of an embedded database: who holds it, what runs on it, and the password that opens it.
final class DataFolder implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 60;

    private static final String RULES = """
            # written by Harrier
            local all all               scram-sha-256
            host  all all 127.0.0.1/32  scram-sha-256
            host  all all ::1/128       scram-sha-256
            """;

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /// Takes the folder for this process; empty while another process has it. The lock goes with the process,
    /// however it ends, so a left-over file means nothing.
    static Optional<DataFolder> take(Path root) throws IOException {
        Files.createDirectories(root);
        var channel =
                FileChannel.open(root.resolve("harrier.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            return Optional.empty();
        }
        // The process number is for people and the start script; the lock itself is what counts.
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        return Optional.of(new DataFolder(root, channel));
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /// A killed server leaves its PostgreSQL running. It is stopped in an orderly way before a new one starts.
    void stopOrphan() throws IOException {
        // The number may belong to another program by now: it is ours only if it runs on this folder.
        var orphan = pidFile(root)
                .flatMap(lines ->
                        ProcessHandle.of(Long.parseLong(lines.getFirst().strip())))
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(root.resolve("postgres").toString()));
        if (orphan.isEmpty()) {
            return;
        }
        String pid = String.valueOf(orphan.get().pid());
        try {
            // SIGINT is PostgreSQL's fast shutdown: clients are sent away, nothing is lost.
            new ProcessBuilder("kill", "-INT", pid).start().waitFor();
            for (int tenths = 0; orphan.get().isAlive() && tenths < SECONDS_TO_STOP * 10; tenths++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (orphan.get().isAlive()) {
            throw new IOException("a database left by an earlier start (process " + pid + ") does not stop");
        }
    }

    /// The port of the PostgreSQL that runs on a folder.
    static Optional<Integer> runningPort(Path root) throws IOException {
        return pidFile(root).map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    private static Optional<List<String>> pidFile(Path root) throws IOException {
        var file = root.resolve("postgres").resolve("postmaster.pid");
        return Files.exists(file)
                ? Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() > 3)
                : Optional.empty();
    }

    /// The password of the database, which only the folder's owner can read.
    static Optional<String> password(Path root) throws IOException {
        var file = root.resolve("database.password");
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /// Keeps a new password, or answers the one that is kept already.
    String keepPassword(String candidate) throws IOException {
        var file = root.resolve("database.password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, candidate + "\n");
        }
        return Files.readString(file).strip();
    }

    /// Whether the database still trusts everybody on this machine.
    boolean isOpenToEverybody() throws IOException {
        return !Files.readString(rules()).equals(RULES);
    }

    /// From the next reload on, nobody is let into the database without its password.
    void requirePassword() throws IOException {
        Files.writeString(rules(), RULES);
    }

    private Path rules() {
        return root.resolve("postgres").resolve("pg_hba.conf");
    }

    Path path(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
