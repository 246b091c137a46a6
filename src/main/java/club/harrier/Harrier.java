package club.harrier;

import club.harrier.platform.EmbeddedDatabase;
import club.harrier.platform.Settings;
import club.harrier.platform.SettingsReader;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The start: settings first, then the database, then the server or one command.
@QuarkusMain
public final class Harrier {
    private Harrier() {}

    public static void main(String... arguments) throws IOException {
        Settings settings;
        try {
            settings = SettingsReader.read(System.getenv());
        } catch (SettingsReader.WrongSettings wrong) {
            wrong.mistakes().forEach(System.err::println);
            System.exit(2);
            return;
        }
        String command = arguments.length == 0 ? "run" : arguments[0];
        boolean serves = Set.of("run", "demo", "bench").contains(command);
        try {
            @Nullable EmbeddedDatabase embedded = database(settings, serves);
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(embedded, stopped), "harrier-database-closer"));
            configure(settings, embedded, serves);
            Quarkus.run(Commands.class, Harrier::remember, arguments);
            stopped.countDown();
        } catch (EmbeddedDatabase.InUse inUse) {
            System.err.println(inUse.getMessage());
            System.exit(3);
        }
        System.exit(Commands.exitCode);
    }

    private static void remember(int exitCode, @Nullable Throwable failed) {
        if (failed != null) {
            System.err.println(failed.getMessage());
        }
        Commands.exitCode = exitCode;
    }

    /// Closes the database after the application, however the process is asked to end. Hooks run at the same
    /// time, so this one waits for the application's.
    private static void close(@Nullable EmbeddedDatabase embedded, CountDownLatch stopped) {
        try {
            if (embedded != null && stopped.await(20, TimeUnit.SECONDS)) {
                embedded.close();
            }
        } catch (InterruptedException leftToTheNextStart) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable EmbeddedDatabase database(Settings settings, boolean serves) throws IOException {
        if (settings.database().isPresent()) {
            return null;
        }
        return serves ? EmbeddedDatabase.start(settings.data()) : EmbeddedDatabase.joinOrStart(settings.data());
    }

    private static void configure(Settings settings, @Nullable EmbeddedDatabase embedded, boolean serves) {
        configure("quarkus.http.host", settings.host());
        configure("quarkus.http.port", String.valueOf(settings.port()));
        configure("quarkus.http.host-enabled", String.valueOf(serves));
        configure("quarkus.log.level", serves ? "INFO" : "WARN");
        if (embedded != null) {
            configure("quarkus.datasource.jdbc.url", embedded.url());
            configure("quarkus.datasource.username", embedded.user());
            configure("quarkus.datasource.password", embedded.password());
        }
        settings.database().ifPresent(external -> {
            configure("quarkus.datasource.jdbc.url", external.url());
            configure("quarkus.datasource.username", external.user());
            configure("quarkus.datasource.password", external.password());
        });
        settings.mail().ifPresent(mail -> {
            configure("quarkus.mailer.mock", "false");
            configure("quarkus.mailer.host", mail.host());
            configure("quarkus.mailer.port", String.valueOf(mail.port()));
            configure("quarkus.mailer.username", mail.user());
            configure("quarkus.mailer.password", mail.password());
            configure("quarkus.mailer.from", mail.from());
        });
    }

    private static void configure(String name, @Nullable String value) {
        if (value != null) {
            System.setProperty(name, value);
        }
    }
}
