package club.harrier.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/// Checks that a form was made by the session it comes from. Runs after `Guard`, and only on pages.
@Page
@Singleton
public final class FormGuard {
    static final String FIELD = "csrf";

    private final Door door;

    @Inject
    FormGuard(Door door) {
        this.door = door;
    }

    @Page
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return;
        }
        if (door.csrf().isEmpty()) {
            requireOwnSite(request);
            return;
        }
        @Nullable String given = request.getHeaderString(Guard.CSRF_HEADER);
        Guard.requireCsrf(door.csrf(), given != null ? given : field());
    }

    /// Nobody is signed in, so there is no token: another site must still not sign a browser in as somebody else.
    private static void requireOwnSite(ContainerRequestContext request) {
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))) {
            throw Guard.oldForm();
        }
    }

    private static @Nullable String field() {
        @Nullable ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context != null && context.getFormParameter(FIELD, true, false) instanceof String given ? given : null;
    }
}
