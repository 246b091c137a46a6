package club.harrier.door;

import club.harrier.platform.Settings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What every answer tells the browser to refuse: foreign scripts, frames, guessed types, leaking addresses.
@Singleton
public final class SecurityHeaders {
    private static final String DOCS = "/api/docs";
    /// Swagger UI starts itself with a script and styles inside its page.
    private static final String DOCS_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private final Map<String, String> always = new LinkedHashMap<>();
    private final String policy;

    @Inject
    SecurityHeaders(Settings settings) {
        policy = "default-src 'self'; img-src 'self' data:"
                + settings.mapTiles().map(tiles -> " " + origin(tiles)).orElse("")
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("Referrer-Policy", "same-origin");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        always.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("https".equals(settings.baseUrl().getScheme())) {
            always.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /// Scheme, host and port of a tile address, whose path has placeholders that are no URI.
    static String origin(String tiles) {
        return URI.create(tiles.replaceFirst("^(https?://[^/]+).*$", "$1")).toString();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, 1_000);
    }

    private void add(RoutingContext context) {
        @Nullable String path = context.request().path();
        context.addHeadersEndHandler(
                _ -> complete(path == null ? "" : path, context.response().headers()));
        context.next();
    }

    private void complete(String path, MultiMap headers) {
        always.forEach((name, value) -> absent(headers, name, value));
        absent(headers, "Content-Security-Policy", path.startsWith(DOCS) ? DOCS_POLICY : policy);
        if (path.startsWith("/api/v1/")) {
            absent(headers, "Cache-Control", "no-store");
        } else if (String.valueOf(headers.get("Content-Type")).startsWith("text/html")) {
            absent(headers, "Cache-Control", "private, no-cache");
        }
    }

    private static void absent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
