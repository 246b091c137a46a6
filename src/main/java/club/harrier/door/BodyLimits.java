package club.harrier.door;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Bounds what is read of a request: 1 MB, 5 MB of a roster file, and what the operator set for uploads and
/// imports. A body of unknown length is cut off where it passes its bound.
@Singleton
public final class BodyLimits {
    static final long PLAIN = 1L << 20;
    static final long CSV = 5L << 20;
    /// What the parts of a form need beside the file.
    private static final long FORM = 64L << 10;
    /// Quarkus's own bound answers without a body, so that it stands above ours and only catches what passes by.
    private static final long SLACK = 1L << 20;

    private final Settings.Limits limits;

    @Inject
    BodyLimits(Settings settings) {
        limits = settings.limits();
    }

    void register(@Observes Filters filters) {
        filters.register(this::bound, 1);
    }

    private void bound(RoutingContext context) {
        HttpServerRequest request = context.request();
        long limit = limit(request.path(), request.getHeader(HttpHeaders.CONTENT_TYPE));
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + SLACK);
        context.next();
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        long limit =
                limit(request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.CONTENT_TYPE.toString()));
        @Nullable String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH.toString());
        if (length != null && isOver(length, limit)) {
            throw tooLarge(limit);
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new BoundedBody(request.getEntityStream(), limit));
        }
    }

    long limit(@Nullable String path, @Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return (path != null && path.endsWith("/imports") ? limits.importBytes() : limits.uploadBytes()) + FORM;
        }
        return type.startsWith("text/csv") ? CSV : PLAIN;
    }

    private static boolean isOver(String length, long limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    static Failure tooLarge(long limit) {
        return Failure.of(Reason.TOO_LARGE, "too_large", "The body is larger than is taken here: " + limit + " bytes.");
    }
}
