package club.harrier.web.start;

import club.harrier.account.Sessions;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.door.SessionCookie;
import club.harrier.org.Memberships;
import club.harrier.org.Memberships.Membership;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Failure;
import club.harrier.screen.LocalPath;
import club.harrier.screen.Screen;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The choice of a club, for a person who is in several: a browser acts in one at a time.
@Path("/clubs")
@Page
@RunOnVirtualThread
public final class ClubPages {
    @CheckedTemplate(basePath = "enter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance clubs(ClubsPage page);
    }

    record ClubsPage(List<Club> clubs, String next) {}

    record Club(UUID orgId, String name, boolean isSuspended, boolean isHere) {}

    private final Memberships memberships;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Door door;
    private final Screen screen;

    @Inject
    ClubPages(Memberships memberships, Sessions sessions, SessionCookie cookie, Door door, Screen screen) {
        this.memberships = memberships;
        this.sessions = sessions;
        this.cookie = cookie;
        this.door = door;
        this.screen = screen;
    }

    @GET
    public Response list(@QueryParam("next") @Nullable String next) {
        var caller = door.caller();
        var clubs = memberships.of(caller.accountId()).stream()
                .map(it -> new Club(
                        it.orgId(), it.name(), it.isSuspended(), it.orgId().equals(caller.orgId())))
                .toList();
        return screen.show(Templates.clubs(new ClubsPage(clubs, LocalPath.orHome(next))));
    }

    /// Ends the session in the club the browser acted in, and starts one in the other.
    @POST
    public Response choose(
            @RestForm("club") UUID orgId,
            @RestForm @Nullable String next,
            @CookieParam(SessionCookie.NAME) @Nullable String session) {
        var caller = door.caller();
        var club = memberships.of(caller.accountId()).stream()
                .filter(it -> it.orgId().equals(orgId) && !it.isSuspended())
                .map(Membership::orgId)
                .findFirst()
                .orElseThrow(() -> Failure.notFound("club"));
        if (session != null) {
            OrgSecret.parse(session).ifPresent(it -> sessions.end(it.orgId(), it.secret()));
        }
        return Response.fromResponse(screen.to(LocalPath.orHome(next)))
                .cookie(cookie.of(club, sessions.start(caller.accountId(), club)))
                .build();
    }
}
