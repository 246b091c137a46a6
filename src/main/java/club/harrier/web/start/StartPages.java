package club.harrier.web.start;

import club.harrier.account.Sessions;
import club.harrier.account.Zone;
import club.harrier.door.Open;
import club.harrier.door.Page;
import club.harrier.door.SessionCookie;
import club.harrier.door.SignIn;
import club.harrier.org.Organizations;
import club.harrier.org.Organizations.Beginning;
import club.harrier.org.Organizations.HeadCoach;
import club.harrier.org.Wire;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import club.harrier.web.Choices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/// First start: somebody creates a club and is its head coach.
@Path("/start")
@Page
@Open
@RunOnVirtualThread
public final class StartPages {
    @CheckedTemplate(basePath = "enter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(StartPage page);
    }

    record StartPage(Entered form, List<Choice> weekStarts, List<Choice> units, List<String> zones) {}

    private final Organizations organizations;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Screen screen;
    private final View view;

    @Inject
    StartPages(
            Organizations organizations,
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            Screen screen,
            View view) {
        this.organizations = organizations;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response form() {
        if (!organizations.isOpen()) {
            throw Failure.of(
                    Reason.FORBIDDEN,
                    "sign_up_closed",
                    "Nobody can sign an organization up here. Ask whoever runs this server.");
        }
        return screen.show(page(Entered.of("week_start", "monday", "unit_system", "metric")));
    }

    private TemplateInstance page(Entered form) {
        return Templates.start(new StartPage(form, Choices.weekStarts(view), Choices.units(view), Choices.ZONES));
    }

    @POST
    public Response start(
            @RestForm String name,
            @RestForm("time_zone") String zone,
            @RestForm("week_start") String weekStart,
            @RestForm("unit_system") String units,
            @RestForm("head_coach.display_name") String person,
            @RestForm("head_coach.email") String email,
            @RestForm("head_coach.password") String password) {
        var form = Entered.of(
                "name", name,
                "time_zone", zone,
                "week_start", weekStart,
                "unit_system", units,
                "head_coach.display_name", person,
                "head_coach.email", email,
                "head_coach.password", "");
        try {
            var beginning = new Beginning(
                    name,
                    Zone.of("time_zone", zone),
                    Wire.read(WeekStart.class, weekStart),
                    Wire.read(UnitSystem.class, units),
                    new HeadCoach(person, email, password));
            var begun = signIn.proving(email, () -> organizations.signUp(beginning));
            String secret = sessions.start(begun.headCoachId(), begun.orgId());
            var said = Flash.done(view.words(EnterWords.class).started());
            return Response.fromResponse(screen.to("/groups", said))
                    .cookie(cookie.of(begun.orgId(), secret))
                    .build();
        } catch (Failure refused) {
            return screen.refuse(page(form.refused(refused, view)));
        }
    }
}
