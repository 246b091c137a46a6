package club.harrier.intake;

import club.harrier.activity.Uploads;
import club.harrier.intake.Import.Result;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Takes in files from the server's own disk, for the operator's command line.
@Singleton
public final class FolderImport {
    private final Database database;
    private final Uploads uploads;

    @Inject
    FolderImport(Database database, Uploads uploads) {
        this.database = database;
        this.uploads = uploads;
    }

    /// The club of an athlete. The one look-up that asks all tenants: the operator names an athlete and no club.
    public Optional<UUID> orgOf(UUID athleteId) {
        return database.read(handle -> handle.createQuery("SELECT org_id FROM athlete WHERE athlete_id = :athlete")
                .bind("athlete", athleteId)
                .mapTo(UUID.class)
                .findFirst());
    }

    /// Takes in one file; what is wrong with it is its result, never a failure.
    public Result one(UUID orgId, UUID athleteId, Path file) {
        String name = file.getFileName().toString();
        try {
            return uploads.reading(
                    orgId,
                    athleteId,
                    name,
                    uploads.onDisk(file),
                    incoming -> Result.of(name, uploads.receive(incoming, "", null)));
        } catch (UncheckedIOException broken) {
            return Result.unreadable(name, "The file cannot be read from disk.");
        } catch (Failure refused) {
            return Result.unreadable(name, refused.sentence());
        }
    }
}
