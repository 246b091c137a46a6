package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.org.Invitations;
import club.harrier.platform.Failure;
import club.harrier.roster.Athlete;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Choices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A coach takes an athlete up.
@Path("/athletes/new")
@Page
@RunOnVirtualThread
public final class NewAthletePages {
    @CheckedTemplate(basePath = "roster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance create(NewPage page);

        static native TemplateInstance link(LinkPage page);
    }

    /// @param chosen ids of the groups that are ticked
    record NewPage(Entered form, List<Choice> groups, List<String> chosen, List<String> zones) {
        public boolean has(Choice group) {
            return chosen.contains(group.value());
        }
    }

    /// A link to hand to an athlete, shown this once.
    ///
    /// @param title what has happened
    record LinkPage(UUID athleteId, String name, String title, String text, String url) {}

    private final Athletes athletes;
    private final Groups groups;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    NewAthletePages(Athletes athletes, Groups groups, Door door, Screen screen, View view) {
        this.athletes = athletes;
        this.groups = groups;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response form() {
        var form = Entered.of("display_name", "", "email", "", "time_zone", "");
        return screen.show(page(door.caller().asCoach(), form, List.of()));
    }

    private TemplateInstance page(Caller caller, Entered form, List<String> chosen) {
        return Templates.create(new NewPage(form, RosterPages.groups(groups, caller), chosen, Choices.ZONES));
    }

    /// Where there is a link, answers with the page that shows it, not with a way on: the link passes through
    /// nothing but this answer.
    @POST
    public Response takeUp(
            @RestForm("display_name") @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm("time_zone") @DefaultValue("") String zone,
            @RestForm("group") List<UUID> chosen) {
        var caller = door.caller().asCoach();
        try {
            var taken = athletes.takeUp(caller, Details.of(name, orNull(email), orNull(zone)), List.copyOf(chosen));
            var athlete = taken.athlete();
            Invitations.@Nullable Link link = taken.link();
            String said = view.words(AthleteWords.class).takenUp(athlete.displayName());
            return link == null
                    ? screen.to("/athletes/" + athlete.athleteId(), Flash.done(said))
                    : screen.show(linkPage(athlete, said, link, view));
        } catch (Failure refused) {
            var form = Entered.of("display_name", name, "email", email, "time_zone", zone);
            var ticked = chosen.stream().map(UUID::toString).toList();
            return screen.refuse(page(caller, form.refused(refused, view), ticked));
        }
    }

    static @Nullable String orNull(String given) {
        return given.isBlank() ? null : given;
    }

    static TemplateInstance linkPage(Athlete athlete, String title, Invitations.Link link, View view) {
        String until = view.format().dateOf(link.expiresAt());
        return Templates.link(new LinkPage(
                athlete.athleteId(),
                athlete.displayName(),
                title,
                view.words(AthleteWords.class).invitationText(athlete.displayName(), until),
                link.url()));
    }
}
