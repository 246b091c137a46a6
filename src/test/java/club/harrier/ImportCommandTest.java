package club.harrier;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportCommandTest {
    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    ImportCommand command;

    @Test
    void a_folder_is_taken_in_past_bad_files_and_again_adds_nothing(@TempDir Path folder) throws Exception {
        var club = cast.club();
        Files.write(folder.resolve("a.tcx"), Tcx.run("2026-03-14T06:00:00Z", 1_500, 5_000));
        Files.write(folder.resolve("b.tcx"), new byte[] {1, 2, 3});
        Files.createDirectory(folder.resolve("deeper"));
        Files.write(folder.resolve("deeper/c.tcx"), Tcx.run("2026-03-15T06:00:00Z", 1_500, 5_000));
        var arguments = List.of("--athlete", club.ben().athleteId().toString(), folder.toString());
        assertThat(command.run(arguments)).isEqualTo(1);
        assertThat(command.run(arguments)).isEqualTo(1);
        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("SELECT count(*) FROM activity WHERE org_id = :org")
                                .bind("org", club.orgId())
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(2);
        Files.delete(folder.resolve("b.tcx"));
        assertThat(command.run(arguments)).isZero();
    }

    @Test
    void it_says_how_it_is_asked() {
        assertThat(command.run(List.of())).isEqualTo(2);
        assertThat(command.run(List.of("--athlete", "me", "x"))).isEqualTo(2);
        assertThat(command.run(List.of("--athlete", "00000000-0000-7000-8000-000000000000", "x")))
                .isEqualTo(2);
        assertThat(command.run(
                        List.of("--athlete", cast.club().ben().athleteId().toString(), "/nowhere")))
                .isEqualTo(2);
    }
}
