package club.harrier.intake;

import club.harrier.activity.ActivityFiles;
import club.harrier.activity.Owners;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Jobs;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// Takes in archives of activity files: the archive is kept at once, its files are read by a job.
@Singleton
public final class Imports {
    private final Database database;
    private final Jobs jobs;
    private final Settings.Limits limits;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Imports(Database database, Jobs jobs, Settings settings, Ids ids, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.limits = settings.limits();
        this.ids = ids;
        this.clock = clock;
    }

    /// What the job carries.
    record Asked(UUID orgId, UUID importId) {
        static final String NEWS = "import.asked";
    }

    /// Keeps an archive and asks for its files to be read: 413 where it is larger, or holds more files, than an import
    /// may; 422 where it is no readable `.zip`, or the club has no such athlete.
    public Import ask(Caller caller, UUID athleteId, String name, Path archive) {
        int total;
        try (var zip = ZipEntries.open(requireSize(archive), limits)) {
            total = zip.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var row =
                new ImportTable.Row(ids.next(), athleteId, ActivityFiles.shown(name), total, 0, clock.instant(), null);
        return database.write(handle -> {
            Owners.lock(handle, caller.orgId(), athleteId);
            try (var bytes = Files.newInputStream(archive)) {
                ImportTable.insert(handle, caller.orgId(), caller.accountId(), row, bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            jobs.tell(handle, Asked.NEWS, new Asked(caller.orgId(), row.importId()));
            return row.with(java.util.List.of());
        });
    }

    private Path requireSize(Path archive) throws IOException {
        if (Files.size(archive) > limits.importBytes()) {
            throw Failure.of(
                    Reason.TOO_LARGE,
                    "too_large",
                    "file",
                    "The archive is larger than %d MB, the most that one import may have."
                            .formatted(limits.importBytes() >> 20));
        }
        return archive;
    }

    /// An import and its results so far: for the coaches and its athlete, 404 for anybody else.
    public Import visibleTo(Caller caller, UUID importId) {
        return database.read(handle -> ImportTable.find(handle, caller.orgId(), importId)
                .filter(row -> caller.isCoach() || caller.is(row.athleteId()))
                .map(row -> row.with(ImportTable.results(handle, caller.orgId(), importId)))
                .orElseThrow(() -> Failure.notFound("import")));
    }
}
