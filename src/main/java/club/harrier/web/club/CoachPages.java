package club.harrier.web.club;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.org.Invitations;
import club.harrier.org.OrgSettings;
import club.harrier.org.Role;
import club.harrier.org.Staff;
import club.harrier.org.Staff.Coach;
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

/// The coaches of the club: the head coach invites and removes them, and hands the club over.
@Path("/settings/coaches")
@Page
@RunOnVirtualThread
public final class CoachPages {
    private static final String PATH = "/settings/coaches";

    @CheckedTemplate(basePath = "settings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance coaches(CoachesPage page);

        static native TemplateInstance removal(Sure sure);

        static native TemplateInstance handover(Sure sure);
    }

    /// @param invited whom the link is for, where one was just made
    record CoachesPage(
            Entered form,
            List<Coach> coaches,
            List<Invitations.Open> invitations,
            Invitations.@Nullable Link link,
            String invited) {

        public boolean isHead(Coach coach) {
            return coach.role() == Role.HEAD_COACH;
        }

        public String revocationPath(Invitations.Open open) {
            return PATH + "/invitations/" + open.invitationId() + "/removal";
        }
    }

    /// The question before something that cannot be taken back.
    ///
    /// @param path where the answer goes
    record Sure(Coach coach, String path) {}

    private final Staff staff;
    private final Invitations invitations;
    private final OrgSettings settings;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    CoachPages(Staff staff, Invitations invitations, OrgSettings settings, Door door, Screen screen, View view) {
        this.staff = staff;
        this.invitations = invitations;
        this.settings = settings;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list() {
        return screen.show(page(door.caller(), Entered.of("display_name", "", "email", ""), null, ""));
    }

    private TemplateInstance page(Caller caller, Entered form, Invitations.@Nullable Link link, String invited) {
        return Templates.coaches(
                new CoachesPage(form, staff.of(caller), invitations.openCoaches(caller), link, invited));
    }

    /// Answers with the page itself, not with a way on: the link passes through nothing but this answer.
    @POST
    public Response invite(
            @RestForm("display_name") @DefaultValue("") String name, @RestForm @DefaultValue("") String email) {
        var caller = door.caller().asHeadCoach();
        var form = Entered.of("display_name", name, "email", email);
        try {
            var link = invitations.inviteCoach(caller, name, email);
            return screen.show(page(caller, Entered.of("display_name", "", "email", ""), link, name.strip()));
        } catch (Failure refused) {
            return screen.refuse(page(caller, form.refused(refused, view), null, ""));
        }
    }

    @POST
    @Path("invitations/{invitation}/removal")
    public Response revoke(@PathParam("invitation") UUID invitation) {
        invitations.revokeCoach(door.caller(), invitation);
        return screen.to(PATH, Flash.done(words().invitationRevoked()));
    }

    @GET
    @Path("{coach}/removal")
    public Response askRemoval(@PathParam("coach") UUID coach) {
        return screen.show(Templates.removal(sure(coach, "removal")));
    }

    @POST
    @Path("{coach}/removal")
    public Response remove(@PathParam("coach") UUID coachId) {
        var coach = other(door.caller(), coachId);
        staff.dismiss(door.caller(), coachId);
        return screen.to(PATH, Flash.done(words().coachRemoved(coach.displayName())));
    }

    @GET
    @Path("{coach}/handover")
    public Response askHandover(@PathParam("coach") UUID coach) {
        return screen.show(Templates.handover(sure(coach, "handover")));
    }

    @POST
    @Path("{coach}/handover")
    public Response handOver(@PathParam("coach") UUID coachId) {
        var coach = other(door.caller(), coachId);
        settings.change(door.caller(), new OrgSettings.Change(null, null, null, null, coachId), () -> {});
        return screen.to("/settings/audit", Flash.done(words().handedOver(coach.displayName())));
    }

    private Sure sure(UUID coachId, String what) {
        return new Sure(other(door.caller(), coachId), PATH + "/" + coachId + "/" + what);
    }

    /// A coach who is not the head coach; 404 for any other person.
    private Coach other(Caller caller, UUID coachId) {
        return staff.of(caller).stream()
                .filter(it -> it.accountId().equals(coachId) && it.role() != Role.HEAD_COACH)
                .findFirst()
                .orElseThrow(() -> Failure.notFound("coach"));
    }

    private SettingsWords words() {
        return view.words(SettingsWords.class);
    }
}
