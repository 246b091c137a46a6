package club.harrier.web.club;

import club.harrier.account.Zone;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.OrgSettings;
import club.harrier.org.Wire;
import club.harrier.platform.Failure;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/// What the head coach decides about the club.
@Path("/settings")
@Page
@RunOnVirtualThread
public final class SettingsPages {

    @CheckedTemplate(basePath = "settings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance club(ClubPage page);
    }

    record ClubPage(Entered form, List<Choice> weekStarts, List<Choice> units, List<String> zones) {}

    private final OrgSettings settings;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    SettingsPages(OrgSettings settings, Door door, Screen screen, View view) {
        this.settings = settings;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    /// A coach who is not the head coach finds here what is open to coaches.
    @GET
    public Response club() {
        var caller = door.caller().asCoach();
        if (!caller.isHeadCoach()) {
            return screen.to("/settings/audit");
        }
        var club = settings.of(caller);
        return screen.show(page(Entered.of(
                "name", club.name(),
                "time_zone", club.zone().getId(),
                "week_start", Wire.of(club.weekStart()),
                "unit_system", Wire.of(club.unitSystem()))));
    }

    private TemplateInstance page(Entered form) {
        return Templates.club(new ClubPage(form, Choices.weekStarts(view), Choices.units(view), Choices.ZONES));
    }

    @POST
    public Response change(
            @RestForm @DefaultValue("") String name,
            @RestForm("time_zone") @DefaultValue("") String zone,
            @RestForm("week_start") @DefaultValue("monday") WeekStart weekStart,
            @RestForm("unit_system") @DefaultValue("metric") UnitSystem units) {
        var caller = door.caller().asHeadCoach();
        var form = Entered.of(
                "name", name, "time_zone", zone, "week_start", Wire.of(weekStart), "unit_system", Wire.of(units));
        try {
            var change = new OrgSettings.Change(name, Zone.of("time_zone", zone), weekStart, units, null);
            settings.change(caller, change, () -> {});
            return screen.to(
                    "/settings", Flash.done(view.words(SettingsWords.class).saved()));
        } catch (Failure refused) {
            return screen.refuse(page(form.refused(refused, view)));
        }
    }
}
