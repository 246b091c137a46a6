package club.harrier.web.assign;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;

/// The fields of the form that assigns a plan, as they are sent. Those of the squads come row by row.
@Schema(hidden = true) // a form of a page, no part of the API
public final class AssignFields {
    @RestForm
    @DefaultValue("start")
    String by = "start";

    @RestForm
    @DefaultValue("")
    String date = "";

    @RestForm("athlete")
    List<UUID> athletes = List.of();

    /// Per athlete, the id and a letter, with a colon between.
    @RestForm("squad")
    List<String> places = List.of();

    @RestForm("letter")
    List<String> letters = List.of();

    @RestForm("squad_name")
    List<String> names = List.of();

    @RestForm("volume")
    List<String> volumes = List.of();

    @RestForm("sought")
    List<String> sought = List.of();

    @RestForm("variant")
    List<String> variants = List.of();

    /// The letters of squads that the plan has already.
    @RestForm("there")
    List<String> there = List.of();

    /// One more squad is wanted.
    @RestForm
    @DefaultValue("")
    String more = "";

    boolean isRace() {
        return by.equals("race");
    }
}
