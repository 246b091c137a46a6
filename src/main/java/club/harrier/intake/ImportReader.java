package club.harrier.intake;

import club.harrier.activity.ActivityFiles;
import club.harrier.activity.Uploads;
import club.harrier.intake.Import.Result;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.JobReader;
import club.harrier.platform.Jobs;
import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the files of an archive, one transaction each: the activity, its result and the progress together. So it may
/// be stopped anywhere and started again; what has a result is not read twice. After a while it lets other jobs have
/// their turn and goes on behind them.
@Singleton
final class ImportReader implements JobReader<Imports.Asked> {
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final long UNPACKED_TIMES = 16;

    private final Database database;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Settings.Limits limits;
    private final java.time.Clock clock;

    @Inject
    ImportReader(Database database, Uploads uploads, Jobs jobs, Settings settings, java.time.Clock clock) {
        this.database = database;
        this.uploads = uploads;
        this.jobs = jobs;
        this.limits = settings.limits();
        this.clock = clock;
    }

    @Override
    public String news() {
        return Imports.Asked.NEWS;
    }

    @Override
    public String name() {
        return "activity.import";
    }

    @Override
    public Class<Imports.Asked> payload() {
        return Imports.Asked.class;
    }

    @Override
    public void hear(Imports.Asked asked) {
        var row = database.read(handle -> ImportTable.find(handle, asked.orgId(), asked.importId()));
        if (row.isEmpty() || row.get().finishedAt() != null) {
            return;
        }
        try {
            var file = Files.createTempFile("harrier-import", ".zip");
            try {
                copy(asked, file);
                read(asked, row.get().athleteId(), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void copy(Imports.Asked asked, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            database.read(handle -> {
                ImportTable.copyTo(handle, asked.orgId(), asked.importId(), out);
                return true;
            });
        }
    }

    private void read(Imports.Asked asked, UUID athleteId, Path file) throws IOException {
        long until = System.nanoTime() + TURN.toNanos();
        var done = database.read(handle -> ImportTable.done(handle, asked.orgId(), asked.importId()));
        try (var zip = ZipEntries.open(file, limits)) {
            var allowance = new Allowance(UNPACKED_TIMES * limits.importBytes());
            for (int position = 0; position < zip.count(); position++) {
                if (done.contains(position)) {
                    continue;
                }
                if (System.nanoTime() > until) {
                    database.change(handle -> jobs.tell(handle, Imports.Asked.NEWS, asked));
                    return;
                }
                one(asked, athleteId, zip, position, allowance);
            }
        }
        database.change(handle -> ImportTable.finish(handle, asked.orgId(), asked.importId(), clock.instant()));
    }

    /// How many bytes may still be unpacked in this turn.
    private static final class Allowance {
        private long left;

        Allowance(long left) {
            this.left = left;
        }

        boolean isSpent() {
            return left <= 0;
        }

        void take(long bytes) {
            left -= bytes;
        }
    }

    private void one(Imports.Asked asked, UUID athleteId, ZipEntries zip, int position, Allowance allowance) {
        String name = ActivityFiles.shown(zip.name(position));
        try {
            uploads.reading(asked.orgId(), athleteId, name, () -> bytes(zip, position, allowance), incoming -> {
                database.change(handle -> keep(asked, position, Result.of(name, uploads.receive(incoming, "", null))));
                return true;
            });
        } catch (UncheckedIOException broken) {
            @Nullable
            String sentence =
                    broken.getCause() == null ? null : broken.getCause().getMessage();
            keep(asked, position, Result.unreadable(name, sentence == null ? "The file cannot be read." : sentence));
        } catch (Failure refused) {
            keep(asked, position, Result.unreadable(name, refused.sentence()));
        }
    }

    private byte[] bytes(ZipEntries zip, int position, Allowance allowance) throws IOException {
        if (allowance.isSpent()) {
            throw new IOException("The archive unpacks to more than is taken in one import.");
        }
        int most = Math.toIntExact(Math.min(limits.uploadBytes(), Integer.MAX_VALUE - 16));
        byte @Nullable [] bytes = zip.bytes(position, most);
        allowance.take(bytes == null ? most : bytes.length);
        if (bytes == null) {
            throw new IOException("The file is larger than %d MB, the most that one activity file may have."
                    .formatted(limits.uploadBytes() >> 20));
        }
        return bytes;
    }

    /// The import may be gone with its athlete; then there is nothing to note.
    private void keep(Imports.Asked asked, int position, Result result) {
        database.change(handle -> {
            if (ImportTable.find(handle, asked.orgId(), asked.importId()).isPresent()) {
                ImportTable.add(handle, asked.orgId(), asked.importId(), position, result);
            }
        });
    }
}
