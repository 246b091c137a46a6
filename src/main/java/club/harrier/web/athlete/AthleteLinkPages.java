package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.platform.Failure;
import club.harrier.roster.AthleteLinks;
import club.harrier.roster.Roster;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.athlete.NewAthletePages.LinkPage;
import club.harrier.web.athlete.NewAthletePages.Templates;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/// One-time links that a coach makes for an athlete: to come in, or to choose a new password. The page that
/// shows a link is the answer itself: the link passes through nothing else.
@Path("/athletes/{athlete}/links")
@Page
@RunOnVirtualThread
public final class AthleteLinkPages {
    private final Roster roster;
    private final AthleteLinks links;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AthleteLinkPages(Roster roster, AthleteLinks links, Door door, Screen screen, View view) {
        this.roster = roster;
        this.links = links;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @POST
    @Path("invitation")
    public Response invite(@PathParam("athlete") UUID athleteId) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        return orSaid(athleteId, () -> {
            var link = links.invite(caller, athleteId);
            String title = words().invited(athlete.displayName());
            return screen.show(NewAthletePages.linkPage(athlete, title, link, view));
        });
    }

    @POST
    @Path("revocation")
    public Response revoke(@PathParam("athlete") UUID athleteId) {
        var caller = door.caller().asCoach();
        return orSaid(athleteId, () -> {
            links.revoke(caller, athleteId);
            return screen.to("/athletes/" + athleteId, Flash.done(words().invitationRevoked()));
        });
    }

    @POST
    @Path("password")
    public Response password(@PathParam("athlete") UUID athleteId) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        return orSaid(athleteId, () -> {
            var link = links.resetPassword(caller, athleteId);
            String name = athlete.displayName();
            return screen.show(Templates.link(
                    new LinkPage(athleteId, name, words().passwordLink(name), words().passwordText(name), link.url())));
        });
    }

    /// What cannot be done just now is said on the athlete's page.
    private Response orSaid(UUID athleteId, Supplier<Response> step) {
        try {
            return step.get();
        } catch (Failure refused) {
            return screen.to("/athletes/" + athleteId, Flash.problem(view.sentence(refused)));
        }
    }

    private AthleteWords words() {
        return view.words(AthleteWords.class);
    }
}
