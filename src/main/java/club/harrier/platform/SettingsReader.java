package club.harrier.platform;

import club.harrier.platform.Settings.ExternalDatabase;
import club.harrier.platform.Settings.Limits;
import club.harrier.platform.Settings.MailServer;
import club.harrier.platform.Settings.SignUp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the `HARRIER_…` environment strictly: every mistake is named, all at once.
public final class SettingsReader {
    private static final Set<String> KNOWN = Set.of(
            "HARRIER_HOST",
            "HARRIER_PORT",
            "HARRIER_DATA",
            "HARRIER_DB_URL",
            "HARRIER_DB_USER",
            "HARRIER_DB_PASSWORD",
            "HARRIER_DB_PASSWORD_FILE",
            "HARRIER_SIGN_UP",
            "HARRIER_BASE_URL",
            "HARRIER_SMTP_HOST",
            "HARRIER_SMTP_PORT",
            "HARRIER_SMTP_USER",
            "HARRIER_SMTP_PASSWORD",
            "HARRIER_SMTP_PASSWORD_FILE",
            "HARRIER_SMTP_FROM",
            "HARRIER_MAP_TILES",
            "HARRIER_TRUSTED_PROXIES",
            "HARRIER_MAX_UPLOAD_MB",
            "HARRIER_MAX_UNPACKED_MB",
            "HARRIER_MAX_IMPORT_MB",
            "HARRIER_MAX_IMPORT_FILES",
            "HARRIER_JAVA_OPTS"); // read by the start script

    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();

    private SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The settings of an environment.
    ///
    /// @throws WrongSettings naming every mistake
    public static Settings read(Map<String, String> environment) {
        return new SettingsReader(environment).settings();
    }

    /// The environment cannot be used; each mistake is one sentence.
    public static final class WrongSettings extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> mistakes;

        WrongSettings(List<String> mistakes) {
            super(String.join("\n", mistakes));
            this.mistakes = List.copyOf(mistakes);
        }

        public List<String> mistakes() {
            return mistakes;
        }
    }

    private Settings settings() {
        environment.keySet().stream()
                .filter(name -> name.startsWith("HARRIER_") && !KNOWN.contains(name))
                .sorted()
                .forEach(name -> mistakes.add(name + " is not a setting of Harrier; ./harrier help lists them."));
        String host = text("HARRIER_HOST").orElse("127.0.0.1");
        int port = number("HARRIER_PORT", 8080, 0, 65_535);
        var settings = new Settings(
                host,
                port,
                Path.of(text("HARRIER_DATA").orElse("data")).toAbsolutePath().normalize(),
                database(),
                signUp(),
                baseUrl("http://" + (isAnyAddress(host) ? "localhost" : host) + ":" + port),
                mail(),
                mapTiles(),
                trustedProxies(),
                limits());
        if (!mistakes.isEmpty()) {
            throw new WrongSettings(mistakes);
        }
        return settings;
    }

    private static boolean isAnyAddress(String host) {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private Optional<ExternalDatabase> database() {
        @Nullable String password = secret("HARRIER_DB_PASSWORD");
        @Nullable String user = text("HARRIER_DB_USER").orElse(null);
        var url = text("HARRIER_DB_URL");
        if (url.isEmpty() && (user != null || password != null)) {
            mistakes.add("HARRIER_DB_USER and HARRIER_DB_PASSWORD go with HARRIER_DB_URL, which is not set.");
        }
        if (url.isPresent() && !url.get().matches("(jdbc:)?postgres(ql)?://.+")) {
            mistakes.add("HARRIER_DB_URL names a PostgreSQL, like postgresql://host:5432/harrier; it is: " + url.get());
        }
        return url.map(it -> new ExternalDatabase(
                "jdbc:postgresql:" + it.replaceFirst("^(jdbc:)?postgres(ql)?:", ""), user, password));
    }

    private SignUp signUp() {
        String name = text("HARRIER_SIGN_UP").orElse("first");
        return SignUp.named(name).orElseGet(() -> {
            mistakes.add("HARRIER_SIGN_UP is first, open or closed; it is: " + name);
            return SignUp.FIRST;
        });
    }

    private URI baseUrl(String otherwise) {
        String url = text("HARRIER_BASE_URL").orElse(otherwise).replaceFirst("/+$", "");
        try {
            var uri = URI.create(url);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException notAUrl) {
            // said below
        }
        mistakes.add("HARRIER_BASE_URL is how people reach the server, like https://run.example.org; it is: " + url);
        return URI.create(otherwise);
    }

    private Optional<MailServer> mail() {
        @Nullable String password = secret("HARRIER_SMTP_PASSWORD");
        int port = number("HARRIER_SMTP_PORT", 587, 1, 65_535);
        var host = text("HARRIER_SMTP_HOST");
        var from = text("HARRIER_SMTP_FROM");
        if (host.isPresent() && from.isEmpty()) {
            mistakes.add("HARRIER_SMTP_FROM, the sender of the mails, is needed with HARRIER_SMTP_HOST.");
        }
        if (host.isEmpty() && (from.isPresent() || password != null)) {
            mistakes.add("HARRIER_SMTP_… settings go with HARRIER_SMTP_HOST, which is not set.");
        }
        return host.map(
                it -> new MailServer(it, port, text("HARRIER_SMTP_USER").orElse(null), password, from.orElse("")));
    }

    private Optional<String> mapTiles() {
        var tiles = text("HARRIER_MAP_TILES");
        tiles.filter(it -> !it.matches(
                        "https?://[^/\\s'\";]+/.*\\{z}.*\\{x}.*\\{y}.*|https?://[^/\\s'\";]+/.*\\{z}.*\\{y}.*\\{x}.*"))
                .ifPresent(it -> mistakes.add(
                        "HARRIER_MAP_TILES is a URL with {z}, {x} and {y}, like https://tiles.example.org/{z}/{x}/{y}.png; it is: "
                                + it));
        return tiles;
    }

    private List<Network> trustedProxies() {
        var networks = new ArrayList<Network>();
        for (String one : text("HARRIER_TRUSTED_PROXIES").orElse("").split(",", -1)) {
            if (!one.isBlank()) {
                Network.named(one.strip())
                        .ifPresentOrElse(
                                networks::add,
                                () -> mistakes.add("HARRIER_TRUSTED_PROXIES has addresses with commas between, like"
                                        + " 127.0.0.1, 10.0.0.0/8; it has: " + one.strip()));
            }
        }
        return List.copyOf(networks);
    }

    private Limits limits() {
        return new Limits(
                (long) number("HARRIER_MAX_UPLOAD_MB", 25, 1, 1_024) << 20,
                (long) number("HARRIER_MAX_UNPACKED_MB", 128, 1, 2_047) << 20,
                (long) number("HARRIER_MAX_IMPORT_MB", 500, 1, 1_024) << 20,
                number("HARRIER_MAX_IMPORT_FILES", 10_000, 1, 100_000));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private int number(String name, int otherwise, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        mistakes.add(name + " is a whole number from " + least + " to " + most + "; it is: " + text.get());
        return otherwise;
    }

    private @Nullable String secret(String name) {
        var file = text(name + "_FILE");
        if (file.isEmpty()) {
            return text(name).orElse(null);
        }
        if (text(name).isPresent()) {
            mistakes.add(name + " and " + name + "_FILE are both set; one of them is enough.");
        }
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException unreadable) {
            mistakes.add(name + "_FILE names a file that cannot be read: " + file.get());
            return null;
        }
    }
}
