package club.harrier.door;

import club.harrier.platform.Network;
import club.harrier.platform.Settings;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a request comes from.
@Singleton
public final class Remote {
    private final CurrentVertxRequest current;
    private final List<Network> trusted;

    @Inject
    Remote(CurrentVertxRequest current, Settings settings) {
        this.current = current;
        this.trusted = settings.trustedProxies();
    }

    /// The address of the other end, or of whom a trusted proxy there speaks for.
    public String address() {
        var request = current.getCurrent().request();
        @Nullable SocketAddress address = request.remoteAddress();
        @Nullable String host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : client(host, request.headers().getAll("X-Forwarded-For"), trusted);
    }

    /// Each proxy adds at the end whom it heard from. So the list is read backwards, for as long as who says it is
    /// trusted: what stands further in front anybody may have written.
    ///
    /// @param peer the other end of the connection
    /// @param forwarded values of the header `X-Forwarded-For`, in their order
    static String client(String peer, List<String> forwarded, List<Network> trusted) {
        var heard = Arrays.asList(String.join(",", forwarded).split(",", -1));
        String client = peer;
        for (String before : heard.reversed()) {
            if (!isTrusted(client, trusted) || literal(before.strip()).isEmpty()) {
                break;
            }
            client = before.strip();
        }
        return client;
    }

    private static boolean isTrusted(String address, List<Network> trusted) {
        return literal(address)
                .filter(it -> trusted.stream().anyMatch(network -> network.holds(it)))
                .isPresent();
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
