package club.harrier.api.athlete;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.org.Invitations;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.roster.RosterImport;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Taking athletes up: one at a time, or many from a file.
@Path("/api/v1/athletes")
@Produces("application/json")
@Singleton
@RunOnVirtualThread
@Tag(name = "Athletes")
public final class RosterApi {
    private final Athletes athletes;
    private final RosterImport file;
    private final Once once;
    private final Door door;

    @Inject
    RosterApi(Athletes athletes, RosterImport file, Once once, Door door) {
        this.athletes = athletes;
        this.file = file;
        this.once = once;
        this.door = door;
    }

    @Schema(name = "NewAthlete", description = "An athlete to take up.")
    record NewAthlete(
            @Schema(description = "What the athlete is called, 1 to 100 characters.", required = true) @Nullable
            String displayName,

            @Schema(description = "The e-mail address; with it the athlete gets an invitation to sign in.") @Nullable
            String email,

            @Schema(description = "The athlete's time zone, an IANA name; absent: the organization's.") @Nullable
            String timeZone,

            @Schema(description = "Groups to put the athlete into; one that is not there: 422, and nobody is taken up.")
            @Nullable
            List<UUID> groupIds) {}

    @Schema(name = "TakenUp", description = "An athlete just taken up, with the invitation of one with an e-mail.")
    record TakenUpAnswer(
            @JsonUnwrapped AthleteAnswer athlete,

            @Schema(
                    description = "The link to hand to the athlete, told only now; null without an e-mail.",
                    nullable = true)
            @Nullable
            String invitationUrl,

            @Schema(description = "The code in the link.", nullable = true) @Nullable
            String invitationCode) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take athletes up: one as JSON, or many as CSV (coaches)")
    @RequestBody(
            description = "One athlete, or a UTF-8 CSV file whose header line names the columns display_name, email,"
                    + " time_zone, labels, groups (several labels or groups set apart by semicolons).",
            required = true,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = NewAthlete.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "201",
            description = "The athlete.",
            content = @Content(schema = @Schema(implementation = TakenUpAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each line of the file.",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "409", description = "An athlete has this e-mail address already.")
    @APIResponse(responseCode = "413", description = "The file is larger than 5 MB or has more than 5,000 lines.")
    @APIResponse(responseCode = "422", description = "A group is not there, or the Idempotency-Key was used.")
    public Response takeUp(
            @Parameter(description = "Repeating the call with this key does nothing again.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            NewAthlete given) {
        var body = Body.of(given);
        var caller = door.caller().asCoach();
        return once.only(key, caller, "POST /api/v1/athletes", body, () -> {
            var details = Details.of(Required.field("display_name", body.displayName()), body.email(), body.timeZone());
            var taken = athletes.takeUp(caller, details, body.groupIds() == null ? List.of() : body.groupIds());
            Invitations.@Nullable Link link = taken.link();
            return Response.created(
                            URI.create("/api/v1/athletes/" + taken.athlete().athleteId()))
                    .entity(new TakenUpAnswer(
                            AthleteAnswer.of(caller, taken.athlete()),
                            link == null ? null : link.url(),
                            link == null ? null : link.code()))
                    .build();
        });
    }

    @Schema(name = "ImportLine", description = "What became of one line of a roster file.")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LineAnswer(
            @Schema(description = "The line of the file; the header is line 1.")
            int line,

            @Schema(description = "created, updated or failed.")
            RosterImport.Outcome outcome,

            @Schema(description = "The athlete; null for a line that failed.", nullable = true) @Nullable
            UUID athleteId,

            @Schema(description = "The link of somebody new with an e-mail, told only now.", nullable = true) @Nullable
            String invitationUrl,

            @Schema(description = "The code in the link.", nullable = true) @Nullable
            String invitationCode,

            @Schema(description = "What is wrong with a line that failed.", nullable = true) @Nullable
            String message) {

        static LineAnswer of(RosterImport.Result result) {
            Invitations.@Nullable Link link = result.link();
            return new LineAnswer(
                    result.line(),
                    result.outcome(),
                    result.athleteId(),
                    link == null ? null : link.url(),
                    link == null ? null : link.code(),
                    result.message());
        }
    }

    @Schema(name = "ImportResults", description = "What became of the lines of a roster file.")
    record ImportAnswer(
            @Schema(description = "One result per line, in the file's order.")
            List<LineAnswer> results) {}

    @POST
    @Consumes("text/csv")
    @Operation(hidden = true)
    public Response takeFile(@HeaderParam(Once.HEADER) @Nullable String key, byte[] csv) {
        var caller = door.caller().asCoach();
        return once.only(
                key,
                caller,
                "POST /api/v1/athletes text/csv",
                csv,
                () -> Response.ok(new ImportAnswer(file.take(caller, csv).stream()
                                .map(LineAnswer::of)
                                .toList()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }
}
