package club.harrier.web.start;

import club.harrier.account.Sessions;
import club.harrier.door.Door;
import club.harrier.door.Open;
import club.harrier.door.Page;
import club.harrier.door.SessionCookie;
import club.harrier.door.SignIn;
import club.harrier.org.OrgSecret;
import club.harrier.org.Organizations;
import club.harrier.platform.Failure;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.LocalPath;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// In and out, for people.
@Path("/")
@Page
@Open
@RunOnVirtualThread
public final class SignInPages {
    @CheckedTemplate(basePath = "enter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(SignInPage page);
    }

    /// @param canStart whether somebody can create a club here
    record SignInPage(Entered form, boolean canStart) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Organizations organizations;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    SignInPages(
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            Organizations organizations,
            Door door,
            Screen screen,
            View view) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.organizations = organizations;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("sign-in")
    public Response form(@QueryParam("next") @Nullable String next) {
        if (door.callerIfAny().isPresent()) {
            return screen.to(LocalPath.orHome(next));
        }
        return screen.show(page(Entered.of("email", "", "next", LocalPath.orHome(next))));
    }

    private TemplateInstance page(Entered form) {
        return Templates.signIn(new SignInPage(form, organizations.isOpen()));
    }

    @POST
    @Path("sign-in")
    public Response enter(@RestForm String email, @RestForm String password, @RestForm @Nullable String next) {
        var form = Entered.of("email", email, "next", LocalPath.orHome(next));
        try {
            var proven = signIn.prove(email, password);
            var open = proven.memberships().stream()
                    .filter(it -> !it.isSuspended())
                    .toList();
            var club = open.isEmpty() ? signIn.choose(proven, null) : open.getFirst();
            String secret = sessions.start(proven.accountId(), club.orgId());
            String path = open.size() > 1
                    ? "/clubs?next=" + URLEncoder.encode(form.value("next"), StandardCharsets.UTF_8)
                    : form.value("next");
            return Response.fromResponse(screen.to(path))
                    .cookie(cookie.of(club.orgId(), secret))
                    .build();
        } catch (Failure refused) {
            return screen.refuse(page(form.refused(refused, view)));
        }
    }

    @POST
    @Path("sign-out")
    public Response leave(@CookieParam(SessionCookie.NAME) @Nullable String session) {
        if (session != null) {
            OrgSecret.parse(session).ifPresent(it -> sessions.end(it.orgId(), it.secret()));
        }
        var said = Flash.done(view.words(EnterWords.class).signedOut());
        return Response.fromResponse(screen.to("/sign-in", said))
                .cookie(cookie.none())
                .build();
    }
}
