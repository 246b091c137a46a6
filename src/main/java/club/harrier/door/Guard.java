package club.harrier.door;

import club.harrier.account.Sessions;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Asks at the door who calls: a bearer token for programs, the session cookie for browsers. A change made
/// through a session must carry its CSRF token (header `X-CSRF-Token`; forms carry it as a field, which
/// `FormGuard` checks).
@Singleton
public final class Guard {
    static final String CSRF_HEADER = "X-CSRF-Token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Callers callers;
    private final Sessions sessions;
    private final Door door;

    @Inject
    Guard(Callers callers, Sessions sessions, Door door) {
        this.callers = callers;
        this.sessions = sessions;
        this.door = door;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Response ask(ContainerRequestContext request, ResourceInfo resource) {
        @Nullable String authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            byToken(authorization);
        } else {
            bySession(request).ifPresent(found -> admit(found, request));
        }
        if (door.callerIfAny().isPresent() || isOpen(resource)) {
            return null;
        }
        if (!isApi(request) && SAFE.contains(request.getMethod())) {
            return toSignIn(request);
        }
        throw Failure.of(Reason.UNAUTHENTICATED, "unauthenticated", "Sign in or send a valid token.");
    }

    /// Finds out whose browser it is, where nothing is asked that needs to know.
    void recognize(ContainerRequestContext request) {
        bySession(request).ifPresent(found -> door.admit(found.caller(), found.csrf(), found.secret()));
    }

    private void byToken(String authorization) {
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            String bearer = authorization.substring(7).strip();
            OrgSecret.parse(bearer)
                    .ifPresent(secret -> callers.byToken(bearer).ifPresent(caller -> door.admit(caller, null, secret)));
        }
    }

    private record Found(Caller caller, String csrf, OrgSecret secret) {}

    private Optional<Found> bySession(ContainerRequestContext request) {
        @Nullable Cookie cookie = request.getCookies().get(SessionCookie.NAME);
        return cookie == null
                ? Optional.empty()
                : OrgSecret.parse(cookie.getValue())
                        .flatMap(secret -> sessions.find(secret.orgId(), secret.secret())
                                .flatMap(session -> callers.member(session.orgId(), session.accountId())
                                        .map(caller -> new Found(caller, session.csrf(), secret))));
    }

    private void admit(Found found, ContainerRequestContext request) {
        if (isApi(request) && !SAFE.contains(request.getMethod())) {
            requireCsrf(found.csrf(), request.getHeaderString(CSRF_HEADER));
        }
        door.admit(found.caller(), found.csrf(), found.secret());
    }

    static void requireCsrf(String expected, @Nullable String given) {
        if (given == null
                || !MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw oldForm();
        }
    }

    static Failure oldForm() {
        return Failure.of(
                Reason.FORBIDDEN, "csrf", "This form has grown old. Go back, load the page again and try once more.");
    }

    static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Open.class)
                || resource.getResourceClass().isAnnotationPresent(Open.class);
    }

    private static Response toSignIn(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getRequestUri().getRawPath();
        @Nullable String query = request.getUriInfo().getRequestUri().getRawQuery();
        String next = URLEncoder.encode(query == null ? wanted : wanted + "?" + query, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
    }
}
