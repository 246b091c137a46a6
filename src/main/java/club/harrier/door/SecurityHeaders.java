package club.harrier.door;

import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every answer tells the browser to refuse: foreign scripts, inline code, being framed, guessing types.
@Singleton
public final class SecurityHeaders {
    private final String pagePolicy;

    @Inject
    SecurityHeaders(Settings settings) {
        String tiles = settings.mapTiles().map(SecurityHeaders::origin).orElse("");
        this.pagePolicy = "default-src 'self'; img-src 'self' data:" + tiles
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle(
                "Content-Security-Policy",
                Guard.isApi(request) ? "default-src 'none'; frame-ancestors 'none'" : pagePolicy);
    }

    /// Where the tiles come from; `{s}` in the host stands for any name there.
    private static String origin(String template) {
        var uri = URI.create(template.replace("{s}", "any-name").replaceAll("\\{[^}]*}", "0"));
        String host = uri.getAuthority().replaceFirst("^any-name\\.", "*.");
        return " " + uri.getScheme() + "://" + host;
    }
}
