package club.harrier.api.run;

import club.harrier.activity.Activity;
import club.harrier.activity.Received;
import club.harrier.activity.Recordings;
import club.harrier.activity.Uploads;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.kind.SubType;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
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
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes in activity files from programs.
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RunOnVirtualThread
@Singleton
public final class UploadApi {
    private final Door door;
    private final Uploads uploads;
    private final Recordings recordings;
    private final Once once;

    @Inject
    UploadApi(Door door, Uploads uploads, Recordings recordings, Once once) {
        this.door = door;
        this.uploads = uploads;
        this.recordings = recordings;
        this.once = once;
    }

    /// What an Idempotency-Key stands for.
    record Asked(String sha256, UUID athleteId, @Nullable SubType subType, String name) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload an activity file",
            description = "A .fit, .gpx or .tcx file, or one of them as .gz, told apart by its content. The same "
                    + "activity of the same athlete is stored once: the second upload is answered with the first.")
    @APIResponse(
            responseCode = "200",
            description = "It was there before; duplicate is true",
            content = @Content(schema = @Schema(anyOf = {ActivityAnswer.class, ActivitiesAnswer.class})))
    @APIResponse(
            responseCode = "201",
            description = "The activity; the activities where the file holds several",
            content = @Content(schema = @Schema(anyOf = {ActivityAnswer.class, ActivitiesAnswer.class})))
    @APIResponse(
            responseCode = "400",
            description = "A part is missing, unknown or outside what is allowed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "An athlete uploads for another",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than one activity file may be; the sentence names the limit",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "not_an_activity, unreadable, unknown_athlete, or a sub_type for a file without a run",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response upload(
            @Parameter(description = "The file") @RestForm("file") @Nullable FileUpload file,
            @Parameter(description = "Whose it is: a coach names an athlete; the caller's own unless given")
                    @RestForm("athlete_id")
                    @Nullable
                    String athleteId,
            @Parameter(description = "The kind of run; Harrier guesses where it is left out")
                    @RestForm("sub_type")
                    @Nullable
                    String subType,
            @Parameter(description = "A title; the file's own where it is left out") @RestForm("name") @Nullable
                    String name,
            @Parameter(description = "The same key with the same file does it once, for 24 hours")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key) {
        FormParts.requireOnly(List.of("file", "athlete_id", "sub_type", "name"));
        var caller = door.caller();
        var sent = FormParts.file(file);
        UUID athlete = uploads.athlete(caller, FormParts.id("athlete_id", athleteId));
        @Nullable SubType given = ManualActivityRequest.subType(FormParts.text("sub_type", subType));
        String title = name == null ? "" : FormParts.plain("name", name);
        return uploads.reading(
                caller.orgId(),
                athlete,
                sent.fileName(),
                uploads.onDisk(sent.uploadedFile()),
                incoming -> once.only(
                        key,
                        caller,
                        "POST /activities",
                        new Asked(HexFormat.of().formatHex(incoming.sha256()), athlete, given, title),
                        () -> answer(caller, uploads.receive(incoming, title, given))));
    }

    private Response answer(Caller caller, Received received) {
        return switch (received) {
            case Received.NotAnActivity other -> throw Failure.impossible("not_an_activity", "file", other.sentence());
            case Received.Unreadable broken -> throw Failure.impossible("unreadable", "file", broken.sentence());
            case Received.Stored stored -> stored(caller, stored);
        };
    }

    private Response stored(Caller caller, Received.Stored stored) {
        var first = stored.items().getFirst().activity();
        var answer = stored.isDuplicate()
                ? Response.ok()
                : Response.created(URI.create("/api/v1/activities/" + first.activityId()));
        if (stored.items().size() == 1) {
            return answer.entity(answer(caller, first, stored.isDuplicate() ? true : null))
                    .build();
        }
        var all = stored.items().stream()
                .map(item -> answer(caller, item.activity(), item.isDuplicate() ? true : null))
                .toList();
        return answer.entity(new ActivitiesAnswer(all, stored.isDuplicate() ? true : null))
                .build();
    }

    private ActivityAnswer answer(Caller caller, Activity activity, @Nullable Boolean duplicate) {
        return ActivityAnswer.of(activity, recordings.of(caller, activity.activityId(), false), false, duplicate);
    }
}
