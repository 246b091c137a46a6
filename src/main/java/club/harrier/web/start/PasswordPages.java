package club.harrier.web.start;

import club.harrier.account.Email;
import club.harrier.account.PasswordResets;
import club.harrier.door.Open;
import club.harrier.door.Page;
import club.harrier.door.PasswordMail;
import club.harrier.org.PasswordChanges;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
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

/// Back in for somebody who has forgotten the password: a link by mail or from a coach, then a new one.
@Path("/password-resets")
@Page
@Open
@RunOnVirtualThread
public final class PasswordPages {
    @CheckedTemplate(basePath = "enter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance forgotten(ForgottenPage page);

        static native TemplateInstance reset(ResetPage page);
    }

    /// @param mails whether this server can send mail
    record ForgottenPage(Entered form, boolean mails) {}

    record ResetPage(String action, Entered form) {}

    private final PasswordMail mail;
    private final PasswordResets resets;
    private final PasswordChanges changes;
    private final Settings settings;
    private final Screen screen;
    private final View view;

    @Inject
    PasswordPages(
            PasswordMail mail,
            PasswordResets resets,
            PasswordChanges changes,
            Settings settings,
            Screen screen,
            View view) {
        this.mail = mail;
        this.resets = resets;
        this.changes = changes;
        this.settings = settings;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response forgotten() {
        return screen.show(forgotten(Entered.of("email", "")));
    }

    private TemplateInstance forgotten(Entered form) {
        return Templates.forgotten(new ForgottenPage(form, settings.mail().isPresent()));
    }

    @POST
    public Response ask(@RestForm String email) {
        try {
            mail.request(Email.of("email", email).text());
            return screen.to("/sign-in", Flash.done(view.words(EnterWords.class).linkSent()));
        } catch (Failure refused) {
            return screen.refuse(forgotten(Entered.of("email", email).refused(refused, view)));
        }
    }

    @GET
    @Path("{code}")
    public Response form(@PathParam("code") String code) {
        var _ = resets.personOf(code);
        return screen.show(reset(code, Entered.of("new_password", "")));
    }

    private static TemplateInstance reset(String code, Entered form) {
        return Templates.reset(new ResetPage("/password-resets/" + code, form));
    }

    @POST
    @Path("{code}")
    public Response choose(@PathParam("code") String code, @RestForm("new_password") String password) {
        try {
            changes.reset(code, password);
            return screen.to("/sign-in", Flash.done(view.words(EnterWords.class).passwordSet()));
        } catch (Failure refused) {
            if (refused.reason() != Reason.INVALID) {
                throw refused;
            }
            return screen.refuse(reset(code, Entered.of("new_password", "").refused(refused, view)));
        }
    }
}
