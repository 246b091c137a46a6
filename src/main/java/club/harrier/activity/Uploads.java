package club.harrier.activity;

import club.harrier.file.ActivityFile;
import club.harrier.kind.SubType;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import club.harrier.platform.Settings;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes in activity files. A file is read outside of any transaction, few at a time, and then kept in one.
@Singleton
public final class Uploads {
    /// So many files are in memory at once; the others wait on disk.
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Database database;
    private final RecordedFile recordedFile;
    private final Settings.Limits limits;

    @Inject
    Uploads(Database database, RecordedFile recordedFile, Settings settings) {
        this.database = database;
        this.recordedFile = recordedFile;
        this.limits = settings.limits();
    }

    /// Hands out the bytes of a file when there is room for them.
    public interface Source {
        byte[] bytes() throws IOException;
    }

    /// Whom the caller may upload for: 400 where nobody is named and the caller is no athlete, 403 for an athlete who
    /// names another.
    public UUID athlete(Caller caller, @Nullable UUID athleteId) {
        return Owners.allowed(caller, athleteId);
    }

    /// A file on disk; 413 where it is larger than one activity file may be.
    public Source onDisk(Path file) {
        try {
            requireSize(Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return () -> Files.readAllBytes(file);
    }

    /// Refuses (413) a file larger than one activity file may be.
    public void requireSize(long bytes) {
        if (bytes > limits.uploadBytes()) {
            throw Failure.of(
                    Reason.TOO_LARGE,
                    "too_large",
                    "file",
                    "The file is larger than %d MB, the most that one activity file may have."
                            .formatted(limits.uploadBytes() >> 20));
        }
    }

    /// Reads a file and does the work with it. Not to be called inside a transaction: it waits for its turn.
    public <R> R reading(UUID orgId, UUID athleteId, String name, Source source, Function<Incoming, R> work) {
        places.acquireUninterruptibly();
        try {
            byte[] bytes = source.bytes();
            byte[] sha256 = Secrets.sha256(bytes);
            boolean isKnown = database.read(handle -> ActivityFiles.find(handle, orgId, athleteId, sha256))
                    .map(ActivityFiles.Kept::isComplete)
                    .orElse(false);
            return work.apply(new Incoming(orgId, athleteId, name, bytes, sha256, isKnown ? null : read(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            places.release();
        }
    }

    /// Keeps a file and its activities: bytes, activities, laps, samples, day totals and the news, in one transaction.
    ///
    /// @param name a title for what is recorded; empty: the file's own
    /// @param subType for the runs in it; null: Harrier guesses. 422 where the file holds no run
    public Received receive(Incoming file, String name, @Nullable SubType subType) {
        Optional<Received> refused = Optional.ofNullable(file.reading()).flatMap(recordedFile::refusal);
        if (refused.isPresent()) {
            return refused.get();
        }
        String title = Figures.name(name);
        return database.write(handle -> recordedFile.keep(
                handle,
                Owners.lock(handle, file.orgId(), file.athleteId()),
                file,
                () -> read(file.bytes()),
                title,
                subType));
    }

    private Reading read(byte[] bytes) {
        var defaults = ReadLimits.DEFAULT;
        return ActivityFile.read(
                bytes, new ReadLimits(limits.unpackedBytes(), defaults.points(), defaults.activities()));
    }
}
