package club.harrier.api.athlete;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Given;
import club.harrier.door.Versions;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import club.harrier.roster.AthleteStatus;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.roster.Roster;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The roster: finding, changing and erasing athletes.
@Path("/api/v1/athletes")
@Singleton
@RunOnVirtualThread
@Tag(name = "Athletes")
public final class AthleteApi {
    private final Roster roster;
    private final Athletes athletes;
    private final Versions versions;
    private final Door door;

    @Inject
    AthleteApi(Roster roster, Athletes athletes, Versions versions, Door door) {
        this.roster = roster;
        this.athletes = athletes;
        this.versions = versions;
        this.door = door;
    }

    @Schema(name = "AthleteList", description = "Some athletes of the roster.")
    record ListAnswer(
            @Schema(description = "The athletes, by name.") List<AthleteAnswer> athletes,

            @Schema(description = "How many athletes the filters find in all.")
            int total,

            @Schema(description = "Hand it back as cursor for the next page; null on the last one.", nullable = true)
            @Nullable
            String nextCursor) {}

    @GET
    @Operation(summary = "The roster, by name (coaches)")
    @APIResponse(responseCode = "200", description = "Athletes, and how many there are in all.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "There is no group group_id.")
    public ListAnswer list(
            @Parameter(description = "Only athletes whose name or e-mail holds this, case ignored.")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Only athletes with this status.") @QueryParam("status") @Nullable
                    AthleteStatus status,
            @Parameter(description = "Only members of this group.") @QueryParam("group_id") @Nullable UUID groupId,
            @Parameter(description = "true: only athletes in no group; active ones unless a status is given.")
                    @QueryParam("unassigned")
                    @Nullable
                    Boolean unassigned,
            @Parameter(description = "Only athletes with this label.") @QueryParam("label") @Nullable String label,
            @Parameter(description = "Rows, 1–100; default 50.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var filter = new Roster.Filter(q, status, groupId, Boolean.TRUE.equals(unassigned), false, label);
        var found = roster.list(caller, filter, Slice.of(limit, 50, cursor, Roster.KEY_PARTS));
        var page = found.athletes().map(it -> AthleteAnswer.of(caller, it));
        return new ListAnswer(page.rows(), found.total(), page.nextCursor());
    }

    @GET
    @Path("{athlete_id}")
    @Operation(summary = "One athlete (coaches, and the athlete)")
    @APIResponse(responseCode = "200", description = "The athlete.")
    @APIResponse(responseCode = "404", description = "No such athlete, or not for the caller to know of.")
    public AthleteAnswer athlete(
            @Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId) {
        return AthleteAnswer.of(door.caller(), roster.visibleTo(door.caller(), athleteId));
    }

    @Schema(
            name = "AthleteChange",
            description = "What to change; what is left out stays. An athlete may change display_name and time_zone.")
    record Change(
            @Schema(description = "What the athlete is called, 1 to 100 characters.") @Nullable
            String displayName,

            @Schema(
                    description = "The e-mail address; null removes it. A change ends an open invitation.",
                    implementation = String.class,
                    nullable = true)
            @Nullable
            Given<String> email,

            @Schema(description = "The status; suspending ends the athlete's access at once.") @Nullable
            AthleteStatus status,

            @Schema(description = "The full new list of labels, at most 20 of 1 to 50 characters.") @Nullable
            List<String> labels,

            @Schema(description = "A note that only coaches see, up to 5,000 characters.") @Nullable
            String note,

            @Schema(
                    description = "An IANA time zone; null: the organization's.",
                    implementation = String.class,
                    nullable = true)
            @Nullable
            Given<String> timeZone) {

        Details on(Caller caller, Details present) {
            if (!caller.isCoach() && (email != null || status != null || labels != null || note != null)) {
                throw Failure.forbidden("Only a coach can change an athlete's e-mail, status, labels and note.");
            }
            return new Details(
                    displayName == null ? present.displayName() : displayName,
                    email == null ? present.email() : email.value(),
                    timeZone == null ? present.timeZone() : timeZone.value(),
                    status == null ? present.status() : status,
                    labels == null ? present.labels() : labels,
                    note == null ? present.note() : note);
        }
    }

    @PATCH
    @Path("{athlete_id}")
    @Operation(summary = "Change an athlete (coaches; athletes their own name and time zone)")
    @APIResponse(responseCode = "200", description = "The athlete as it is now.")
    @APIResponse(responseCode = "403", description = "Only a coach can change this.")
    @APIResponse(responseCode = "404", description = "No such athlete, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "Another athlete has this e-mail address.")
    @APIResponse(responseCode = "412", description = "The athlete has changed since the version in If-Match.")
    public AthleteAnswer change(
            @Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "The version to change, an ETag seen before.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            Change given) {
        var body = Body.of(given);
        var caller = door.caller();
        var changed = athletes.change(
                caller,
                athleteId,
                present -> body.on(caller, present),
                () -> versions.require(ifMatch, () -> athlete(athleteId)));
        return AthleteAnswer.of(caller, changed);
    }

    @DELETE
    @Path("{athlete_id}")
    @Operation(summary = "Erase an athlete and all their data, for good (head coach)")
    @APIResponse(responseCode = "204", description = "The athlete and all their data are gone.")
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    @APIResponse(responseCode = "404", description = "No such athlete, or not for the caller to know of.")
    @APIResponse(responseCode = "412", description = "The athlete has changed since the version in If-Match.")
    @APIResponse(responseCode = "422", description = "confirm is not the athlete's display name.")
    public void erase(
            @Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "The athlete's exact display name.", required = true)
                    @QueryParam("confirm")
                    @Nullable
                    String confirm,
            @Parameter(description = "The version to erase, an ETag seen before.") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        var caller = door.caller();
        roster.visibleTo(caller, athleteId);
        caller.asHeadCoach();
        athletes.erase(
                caller,
                athleteId,
                Required.field("confirm", confirm),
                () -> versions.require(ifMatch, () -> athlete(athleteId)));
    }
}
