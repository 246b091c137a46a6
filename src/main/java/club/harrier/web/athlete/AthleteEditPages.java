package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.roster.Athlete;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.roster.Roster;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/// A coach changes what stands about an athlete, or the head coach erases them.
@Path("/athletes/{athlete}")
@Page
@RunOnVirtualThread
public final class AthleteEditPages {
    @CheckedTemplate(basePath = "roster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(EditPage page);

        static native TemplateInstance deletion(DeletionPage page);
    }

    record EditPage(Athlete athlete, Entered form, List<Choice> statuses, List<String> zones) {
        public String path() {
            return "/athletes/" + athlete.athleteId() + "/edit";
        }
    }

    record DeletionPage(Athlete athlete, Entered form) {
        public String path() {
            return "/athletes/" + athlete.athleteId() + "/deletion";
        }
    }

    private final Roster roster;
    private final Athletes athletes;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AthleteEditPages(Roster roster, Athletes athletes, Door door, Screen screen, View view) {
        this.roster = roster;
        this.athletes = athletes;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("edit")
    public Response form(@PathParam("athlete") UUID athleteId) {
        var athlete = roster.visibleTo(door.caller().asCoach(), athleteId);
        var form = Entered.of(
                "display_name",
                athlete.displayName(),
                "email",
                athlete.email(),
                "time_zone",
                athlete.timeZone(),
                "status",
                RosterQuery.key(athlete.status()),
                "labels",
                String.join(", ", athlete.labels()),
                "note",
                athlete.note());
        return screen.show(page(athlete, form));
    }

    private TemplateInstance page(Athlete athlete, Entered form) {
        var statuses = RosterPages.statuses(view.words(RosterWords.class));
        return Templates.edit(new EditPage(athlete, form, statuses, Choices.ZONES));
    }

    @POST
    @Path("edit")
    public Response change(
            @PathParam("athlete") UUID athleteId,
            @RestForm("display_name") @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm("time_zone") @DefaultValue("") String zone,
            @RestForm @DefaultValue("active") String status,
            @RestForm @DefaultValue("") String labels,
            @RestForm @DefaultValue("") String note) {
        var caller = door.caller().asCoach();
        try {
            var details = new Details(
                    name,
                    NewAthletePages.orNull(email),
                    NewAthletePages.orNull(zone),
                    RosterQuery.status(status),
                    labels(labels),
                    note.replace("\r\n", "\n"));
            var changed = athletes.change(caller, athleteId, _ -> details, () -> {});
            return screen.to("/athletes/" + athleteId, Flash.done(words().saved(changed.displayName())));
        } catch (Failure refused) {
            var form = Entered.of(
                    "display_name",
                    name,
                    "email",
                    email,
                    "time_zone",
                    zone,
                    "status",
                    status,
                    "labels",
                    labels,
                    "note",
                    note);
            return screen.refuse(page(roster.visibleTo(caller, athleteId), form.refused(refused, view)));
        }
    }

    private static List<String> labels(String given) {
        return Stream.of(given.split("[,;\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @GET
    @Path("deletion")
    public Response askDeletion(@PathParam("athlete") UUID athleteId) {
        return screen.show(sure(door.caller().asHeadCoach(), athleteId, Entered.of("confirm", "")));
    }

    private TemplateInstance sure(Caller caller, UUID athleteId, Entered form) {
        return Templates.deletion(new DeletionPage(roster.visibleTo(caller, athleteId), form));
    }

    @POST
    @Path("deletion")
    public Response erase(@PathParam("athlete") UUID athleteId, @RestForm @DefaultValue("") String confirm) {
        var caller = door.caller().asHeadCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        try {
            athletes.erase(caller, athleteId, confirm, () -> {});
            return screen.to("/athletes", Flash.done(words().erased(athlete.displayName())));
        } catch (Failure refused) {
            return screen.refuse(
                    sure(caller, athleteId, Entered.of("confirm", confirm).refused(refused, view)));
        }
    }

    private AthleteWords words() {
        return view.words(AthleteWords.class);
    }
}
