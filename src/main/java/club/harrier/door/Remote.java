package club.harrier.door;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Where a request comes from.
@Singleton
public final class Remote {
    private final CurrentVertxRequest current;

    @Inject
    Remote(CurrentVertxRequest current) {
        this.current = current;
    }

    /// The address of the other end; the proxy's where a proxy stands in between and is not trusted.
    public String address() {
        @Nullable SocketAddress address = current.getCurrent().request().remoteAddress();
        @Nullable String host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : host;
    }
}
