package club.harrier.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the operator decided, read from the environment. `SettingsReader` says what is wrong with it.
///
/// @param host address to listen on; loopback unless told otherwise
/// @param port port to listen on
/// @param data folder of the embedded database, used where no other database is named
/// @param database an external PostgreSQL, or empty for the embedded one
/// @param signUp who may create an organization over HTTP
/// @param baseUrl how people reach this server; the start of every link it hands out
/// @param mail the mail server, or empty: then links are handed out by people
/// @param mapTiles URL template of a map tile source, or empty: then traces are drawn on plain ground
/// @param trustedProxies networks of the reverse proxies in front, which say truly whom they speak for
/// @param limits bounds on what is taken in
public record Settings(
        String host,
        int port,
        Path data,
        Optional<ExternalDatabase> database,
        SignUp signUp,
        URI baseUrl,
        Optional<MailServer> mail,
        Optional<String> mapTiles,
        List<Network> trustedProxies,
        Limits limits) {

    /// A PostgreSQL that somebody else runs.
    public record ExternalDatabase(
            String url, @Nullable String user, @Nullable String password) {}

    /// Where mail is handed in.
    public record MailServer(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String from) {}

    /// Bounds on what is taken in, in bytes.
    ///
    /// @param uploadBytes one activity file as sent
    /// @param unpackedBytes one activity file after decompression
    /// @param importBytes a `.zip` of many
    /// @param importFiles files in a `.zip`
    public record Limits(long uploadBytes, long unpackedBytes, long importBytes, int importFiles) {}

    /// Who may create an organization over HTTP.
    public enum SignUp {
        /// While there is none.
        FIRST,
        /// Anybody, always.
        OPEN,
        /// Nobody; the command line can.
        CLOSED;

        static Optional<SignUp> named(String name) {
            for (var one : values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }
}
