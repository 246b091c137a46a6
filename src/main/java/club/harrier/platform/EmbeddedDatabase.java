package club.harrier.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that Harrier brings along, in the data folder: durable, found again after a crash, and never
/// started twice on the same folder.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "postgres";
    private static final String SHARED_BUFFERS = "256MB";

    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable DataFolder folder;

    private EmbeddedDatabase(
            int port, String password, @Nullable EmbeddedPostgres started, @Nullable DataFolder folder) {
        this.port = port;
        this.password = password;
        this.started = started;
        this.folder = folder;
    }

    /// The data folder is in use by another Harrier.
    public static final class InUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUse(Path data) {
            super("Harrier is running on " + data
                    + " already. Stop it first, or name another folder with HARRIER_DATA.");
        }
    }

    /// Starts PostgreSQL on the folder for a server, which keeps the folder for itself.
    ///
    /// @throws InUse if a Harrier runs on it already
    public static EmbeddedDatabase start(Path data) {
        try {
            var folder = DataFolder.take(data).orElseThrow(() -> new InUse(data));
            folder.stopOrphan();
            var postgres = launch(folder, DataFolder.password(data));
            String password = folder.keepPassword(new Secrets().next());
            lock(postgres, folder, password);
            return new EmbeddedDatabase(postgres.getPort(), password, postgres, folder);
        } catch (IOException | SQLException failed) {
            String why = "The database in " + data + " does not start: " + failed.getMessage();
            throw new UncheckedIOException(why, failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    /// For a command beside a running server: joins the database it runs, or starts it for a while.
    public static EmbeddedDatabase joinOrStart(Path data) throws IOException {
        try {
            return start(data);
        } catch (InUse running) {
            return new EmbeddedDatabase(
                    DataFolder.runningPort(data).orElseThrow(() -> running),
                    DataFolder.password(data).orElseThrow(() -> running),
                    null,
                    null);
        }
    }

    public String url() {
        return url(port);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try (folder) {
            if (started != null) {
                started.close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, Optional<String> password) throws IOException {
        Logger.getLogger("io.zonky.test").setLevel(Level.WARNING);
        var log = ProcessBuilder.Redirect.appendTo(folder.path("postgres.log").toFile());
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.path("postgres"))
                .setOverrideWorkingDirectory(folder.path("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(freePort())
                .setPGStartupWait(Duration.ofMinutes(2))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library's own defaults are for tests: without these a crash would lose acknowledged changes.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", SHARED_BUFFERS)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1");
        password.ifPresent(known -> postgres.setConnectConfig("password", known));
        return postgres.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// A new database trusts everybody on this machine until here; and it is checked that it is durable.
    private static void lock(EmbeddedPostgres postgres, DataFolder folder, String password)
            throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(postgres.getPort()), USER, password);
                var statement = connection.createStatement();
                var durable = statement.executeQuery(
                        "SELECT current_setting('fsync') = 'on' AND current_setting('synchronous_commit') = 'on'")) {
            if (!durable.next() || !durable.getBoolean(1)) {
                throw new IOException("it would not be durable");
            }
            if (folder.isOpenToEverybody()) {
                // In this order, so that a crash in between locks nobody out. The secret has no quotes in it.
                statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
                folder.requirePassword();
                statement.execute("SELECT pg_reload_conf()");
            }
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }
}
