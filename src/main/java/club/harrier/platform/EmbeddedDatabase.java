package club.harrier.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that Harrier brings along, in the data folder: durable, found again after a crash, and never
/// started twice on the same folder.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SHARED_BUFFERS = "256MB";

    private final int port;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable FileChannel lock;

    private EmbeddedDatabase(int port, @Nullable EmbeddedPostgres started, @Nullable FileChannel lock) {
        this.port = port;
        this.started = started;
        this.lock = lock;
    }

    /// The data folder is in use by another Harrier.
    public static final class InUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUse(String sentence) {
            super(sentence);
        }
    }

    /// Starts PostgreSQL on the folder for a server, which keeps the folder for itself.
    ///
    /// @throws InUse if a Harrier runs on it already
    public static EmbeddedDatabase start(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(data.resolve("harrier.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // The lock goes with the process, however it ends; a left-over file means nothing.
            @Nullable FileLock held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw new InUse("Harrier is running on " + data
                        + " already. Stop it first, or name another folder with HARRIER_DATA.");
            }
            stopOrphan(data);
            var postgres = launch(data);
            return new EmbeddedDatabase(postgres.getPort(), postgres, channel);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The database in " + data + " does not start: " + failed.getMessage(), failed);
        }
    }

    /// For a command beside a running server: joins the database it runs, or starts it for a while.
    public static EmbeddedDatabase joinOrStart(Path data) throws IOException {
        try {
            return start(data);
        } catch (InUse running) {
            return new EmbeddedDatabase(runningPort(data).orElseThrow(() -> running), null, null);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    @Override
    public void close() {
        try (lock) {
            if (started != null) {
                started.close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static EmbeddedPostgres launch(Path data) throws IOException {
        // The library's own defaults are for tests: without these two a crash would lose acknowledged changes.
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setOverrideWorkingDirectory(data.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(freePort())
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", SHARED_BUFFERS)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .start();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "");
                var statement = connection.createStatement();
                var durable = statement.executeQuery(
                        "SELECT current_setting('fsync') = 'on' AND current_setting('synchronous_commit') = 'on'")) {
            if (!durable.next() || !durable.getBoolean(1)) {
                throw new IOException("it would not be durable");
            }
            return postgres;
        } catch (SQLException unreachable) {
            throw new IOException(unreachable);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// A killed server leaves its PostgreSQL running. It is stopped in an orderly way before a new one starts.
    private static void stopOrphan(Path data) throws IOException {
        var orphan = pidFile(data).flatMap(lines -> {
            long pid = Long.parseLong(lines.getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process ->
                            process.info().command().orElse("postgres").contains("postgres"));
        });
        if (orphan.isEmpty()) {
            return;
        }
        // SIGTERM waits for clients; they are dead with their server, so it ends at once.
        orphan.get().destroy();
        try {
            for (int tenths = 0; orphan.get().isAlive() && tenths < 600; tenths++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (orphan.get().isAlive()) {
            throw new IOException("a database left by an earlier start (process "
                    + orphan.get().pid() + ") does not stop; stop it by hand");
        }
    }

    private static Optional<Integer> runningPort(Path data) throws IOException {
        return pidFile(data).map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    private static Optional<List<String>> pidFile(Path data) throws IOException {
        var file = data.resolve("postgres").resolve("postmaster.pid");
        return Files.exists(file)
                ? Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() > 3)
                : Optional.empty();
    }
}
