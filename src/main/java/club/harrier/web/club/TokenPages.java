package club.harrier.web.club;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.org.Tokens;
import club.harrier.org.Tokens.Issued;
import club.harrier.org.Tokens.Token;
import club.harrier.platform.Failure;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The tokens with which a person's programs call Harrier; for everybody, an athlete too.
@Path("/settings/tokens")
@Page
@RunOnVirtualThread
public final class TokenPages {
    @CheckedTemplate(basePath = "settings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tokens(TokensPage page);
    }

    /// @param issued the token just made, whose secret is shown this once
    record TokensPage(
            Entered form, List<Token> tokens, @Nullable Issued issued) {

        public String removalPath(Token token) {
            return "/settings/tokens/" + token.tokenId() + "/removal";
        }
    }

    private final Tokens tokens;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    TokenPages(Tokens tokens, Door door, Screen screen, View view) {
        this.tokens = tokens;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list() {
        return screen.show(page(door.caller(), Entered.of("name", ""), null));
    }

    private TemplateInstance page(Caller caller, Entered form, @Nullable Issued issued) {
        return Templates.tokens(new TokensPage(form, tokens.of(caller), issued));
    }

    /// Answers with the page itself, not with a way on: the secret passes through nothing but this answer.
    @POST
    public Response issue(@RestForm @DefaultValue("") String name) {
        var caller = door.caller();
        try {
            var issued = tokens.issue(caller.orgId(), caller.accountId(), name);
            return screen.show(page(caller, Entered.of("name", ""), issued));
        } catch (Failure refused) {
            return screen.refuse(page(caller, Entered.of("name", name).refused(refused, view), null));
        }
    }

    @POST
    @Path("{token}/removal")
    public Response end(@PathParam("token") UUID tokenId) {
        tokens.end(door.caller(), tokenId);
        return screen.to(
                "/settings/tokens", Flash.done(view.words(SettingsWords.class).tokenEnded()));
    }
}
