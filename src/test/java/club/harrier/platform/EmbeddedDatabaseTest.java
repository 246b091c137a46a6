package club.harrier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @Test
    void what_was_acknowledged_is_there_after_everything_was_killed(@TempDir(cleanup = CleanupMode.ALWAYS) Path data)
            throws Exception {
        var killed = EmbeddedDatabase.start(data);
        try (var connection = connect(killed);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('still here')");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> EmbeddedDatabase.start(data)).isInstanceOf(EmbeddedDatabase.InUse.class);
        }
        kill(data);
        killed.close();

        var again = EmbeddedDatabase.start(data);
        assertThatThrownBy(() -> DriverManager.getConnection(again.url(), again.user(), "guessed"))
                .isInstanceOf(SQLException.class);
        try (again;
                var connection = connect(again);
                var found = connection.createStatement().executeQuery("SELECT word FROM kept")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isEqualTo("still here");
        }
    }

    private static void kill(Path data) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.children().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().get();
        for (var child : children) {
            child.onExit().get();
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("SHOW " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
