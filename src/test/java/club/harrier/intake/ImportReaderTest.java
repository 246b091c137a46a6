package club.harrier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportReaderTest {
    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    ImportReader reader;

    @Inject
    Ids ids;

    @Test
    void it_goes_on_after_a_crash_where_it_stopped() throws Exception {
        var club = cast.club();
        UUID org = club.orgId();
        UUID id = ids.next();
        var row = new ImportTable.Row(id, club.ben().athleteId(), "a.zip", 3, 0, Instant.now(), null);
        database.change(handle -> {
            ImportTable.insert(handle, org, club.ben().accountId(), row, new ByteArrayInputStream(archive()));
            // The first file had its result when the server was killed.
            ImportTable.add(handle, org, id, 0, Import.Result.unreadable("0.tcx", "from before"));
        });
        reader.hear(new Imports.Asked(org, id));
        reader.hear(new Imports.Asked(org, id));
        var results = database.read(handle -> ImportTable.results(handle, org, id));
        assertThat(results)
                .extracting(Import.Result::outcome)
                .containsExactly(Import.Outcome.UNREADABLE, Import.Outcome.RECORDED, Import.Outcome.RECORDED);
        assertThat(results.getFirst().message()).isEqualTo("from before");
        var now = database.read(handle -> ImportTable.find(handle, org, id)).orElseThrow();
        assertThat(List.of(now.done(), now.total())).containsExactly(3, 3);
        assertThat(now.finishedAt()).isNotNull();
    }

    private static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".tcx"));
                zip.write(Tcx.run("2026-03-1" + i + "T06:00:00Z", 1_500, 5_000));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
