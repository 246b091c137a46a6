package club.harrier.web.start;

import club.harrier.account.Sessions;
import club.harrier.door.Open;
import club.harrier.door.Page;
import club.harrier.door.SessionCookie;
import club.harrier.door.SignIn;
import club.harrier.org.Acceptance;
import club.harrier.org.Acceptance.Invitation;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/// The link an invited person is sent: a new one chooses a password, a known one proves theirs.
@Path("/invitations/{code}")
@Page
@Open
@RunOnVirtualThread
public final class InvitationPages {
    @CheckedTemplate(basePath = "enter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance invitation(InvitationPage page);
    }

    record InvitationPage(Invitation invitation, String action, Entered form) {}

    private final Acceptance acceptance;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Screen screen;
    private final View view;

    @Inject
    InvitationPages(
            Acceptance acceptance, SignIn signIn, Sessions sessions, SessionCookie cookie, Screen screen, View view) {
        this.acceptance = acceptance;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response form(@PathParam("code") String code) {
        var invitation = acceptance.of(code);
        return screen.show(page(code, invitation, Entered.of("display_name", invitation.displayName())));
    }

    private static TemplateInstance page(String code, Invitation invitation, Entered form) {
        return Templates.invitation(new InvitationPage(invitation, "/invitations/" + code, form));
    }

    @POST
    public Response accept(
            @PathParam("code") String code, @RestForm("display_name") String name, @RestForm String password) {
        var invitation = acceptance.of(code);
        try {
            var admitted = signIn.proving(invitation.email(), () -> acceptance.accept(code, password, name));
            var said = Flash.done(view.words(EnterWords.class).joined(invitation.orgName()));
            return Response.fromResponse(screen.to("/", said))
                    .cookie(cookie.of(admitted.orgId(), sessions.start(admitted.accountId(), admitted.orgId())))
                    .build();
        } catch (Failure refused) {
            if (refused.reason() == Reason.GONE) {
                throw refused;
            }
            var form = Entered.of("display_name", name, "password", "");
            return screen.refuse(page(code, invitation, form.refused(refused, view)));
        }
    }
}
