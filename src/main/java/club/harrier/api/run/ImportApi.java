package club.harrier.api.run;

import club.harrier.activity.Uploads;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.intake.Imports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes in archives of activity files from programs.
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RunOnVirtualThread
@Singleton
public final class ImportApi {
    private final Door door;
    private final Imports imports;
    private final Uploads uploads;
    private final Once once;

    @Inject
    ImportApi(Door door, Imports imports, Uploads uploads, Once once) {
        this.door = door;
        this.imports = imports;
        this.uploads = uploads;
        this.once = once;
    }

    /// What an Idempotency-Key stands for.
    record Asked(String name, long bytes, UUID athleteId) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a .zip of activity files",
            description = "The archive is kept at once and its files are read one after the other; GET the import to "
                    + "watch. Importing again adds nothing.")
    @APIResponse(
            responseCode = "202",
            description = "The import, running",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A part is missing, unknown or outside what is allowed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "An athlete imports for another",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger, or more files, than one import may have; the sentence names the limit",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "unreadable (no archive, damaged, encrypted, empty) or unknown_athlete",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response ask(
            @Parameter(description = "The archive") @RestForm("file") @Nullable FileUpload file,
            @Parameter(description = "Whose they are: a coach names an athlete; the caller's own unless given")
                    @RestForm("athlete_id")
                    @Nullable
                    String athleteId,
            @Parameter(
                            description =
                                    "The same key with an archive of the same name and size does it once, for 24 hours")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key) {
        FormParts.requireOnly(List.of("file", "athlete_id"));
        var caller = door.caller();
        var sent = FormParts.file(file);
        UUID athlete = uploads.athlete(caller, FormParts.id("athlete_id", athleteId));
        return once.only(key, caller, "POST /imports", new Asked(sent.fileName(), sent.size(), athlete), () -> {
            var asked = imports.ask(caller, athlete, sent.fileName(), sent.uploadedFile());
            return Response.accepted(ImportAnswer.of(asked))
                    .location(URI.create("/api/v1/imports/" + asked.importId()))
                    .build();
        });
    }

    @GET
    @Path("/{import_id}")
    @Operation(summary = "How an import is getting on", description = "For the coaches and the athlete.")
    @APIResponse(
            responseCode = "200",
            description = "The import and its results so far",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such import for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ImportAnswer show(@Parameter(description = "The import") @PathParam("import_id") UUID importId) {
        return ImportAnswer.of(imports.visibleTo(door.caller(), importId));
    }
}
