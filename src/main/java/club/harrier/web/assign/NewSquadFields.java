package club.harrier.web.assign;

import club.harrier.copy.SquadWish;
import club.harrier.platform.Failure;
import club.harrier.platform.Failure.Fault;
import club.harrier.screen.Entered;
import club.harrier.web.Chosen;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The fields of the form that adds a squad to a plan, as they are sent.
@Schema(hidden = true) // a form of a page, no part of the API
public final class NewSquadFields {
    @RestForm
    @DefaultValue("")
    String squad = "";

    @RestForm
    @DefaultValue("")
    String name = "";

    @RestForm("volume_pct")
    @DefaultValue("")
    String volume = "";

    @RestForm
    @DefaultValue("")
    String sought = "";

    @RestForm("plan_id")
    @DefaultValue("")
    String variant = "";

    static Entered empty() {
        return new NewSquadFields().entered();
    }

    Entered entered() {
        return Entered.of("squad", squad, "name", name, "volume_pct", volume, "sought", sought, "plan_id", variant);
    }

    /// 400 where neither a share nor another plan is given.
    SquadWish wish() {
        @Nullable UUID plan = Chosen.id("plan_id", variant);
        String share = volume.strip();
        boolean isNumber = share.matches("\\d{1,3}");
        if (!isNumber && !(plan != null && share.isEmpty())) {
            throw Failure.invalid("volume_pct", "A squad does 25 to 200 per cent of the plan.");
        }
        return new SquadWish(squad, name, isNumber ? (Integer) Integer.parseInt(share) : null, plan, List.of());
    }

    /// The same failure by the names of this form.
    static Failure named(Failure refused) {
        var faults = refused.faults().stream()
                .map(it -> new Fault(named(it.field()), it.code(), it.message()))
                .toList();
        return Failure.of(refused.reason(), refused.code(), refused.sentence(), faults);
    }

    private static String named(String field) {
        return field.equals("squads[0]") ? "squad" : field.replace("squads[0].", "");
    }
}
