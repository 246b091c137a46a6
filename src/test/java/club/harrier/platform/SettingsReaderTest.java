package club.harrier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import club.harrier.platform.Settings.SignUp;
import club.harrier.platform.SettingsReader.WrongSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    @Test
    void without_settings_harrier_listens_on_loopback_and_brings_its_database() {
        var settings = SettingsReader.read(Map.of("PATH", "/bin"));
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.signUp()).isEqualTo(SignUp.FIRST);
        assertThat(settings.data().getFileName()).hasToString("data");
    }

    @Test
    void every_mistake_is_named_at_once() {
        var wrong = catchThrowableOfType(
                WrongSettings.class,
                () -> SettingsReader.read(Map.of(
                        "HARRIER_PROT", "80",
                        "HARRIER_PORT", "eighty",
                        "HARRIER_SIGN_UP", "sometimes",
                        "HARRIER_DB_USER", "me",
                        "HARRIER_BASE_URL", "example.org",
                        "HARRIER_SMTP_HOST", "mail.example.org",
                        "HARRIER_MAP_TILES", "https://tiles.example.org/",
                        "HARRIER_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/33, proxy.example.org")));
        assertThat(wrong.mistakes())
                .hasSize(9)
                .anyMatch(it -> it.contains("HARRIER_PROT"))
                .anyMatch(it -> it.contains("HARRIER_PORT"))
                .anyMatch(it -> it.contains("HARRIER_SIGN_UP"))
                .anyMatch(it -> it.contains("HARRIER_DB_USER"))
                .anyMatch(it -> it.contains("HARRIER_BASE_URL"))
                .anyMatch(it -> it.contains("HARRIER_SMTP_FROM"))
                .anyMatch(it -> it.contains("HARRIER_MAP_TILES"))
                .anyMatch(it -> it.contains("10.0.0.0/33"))
                .anyMatch(it -> it.contains("proxy.example.org"));
    }

    @Test
    void a_database_url_is_taken_with_or_without_jdbc_in_front() {
        for (String url :
                new String[] {"postgresql://db:5432/club", "postgres://db:5432/club", "jdbc:postgresql://db:5432/club"
                }) {
            assertThat(SettingsReader.read(Map.of("HARRIER_DB_URL", url)).database())
                    .get()
                    .extracting(Settings.ExternalDatabase::url)
                    .isEqualTo("jdbc:postgresql://db:5432/club");
        }
    }

    @Test
    void a_password_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "s3cret\n");
        var settings = SettingsReader.read(
                Map.of("HARRIER_DB_URL", "postgresql://db/club", "HARRIER_DB_PASSWORD_FILE", file.toString()));
        assertThat(settings.database())
                .get()
                .extracting(Settings.ExternalDatabase::password)
                .isEqualTo("s3cret");
    }

    @Test
    void a_password_file_that_is_not_there_is_a_mistake() {
        var wrong = catchThrowableOfType(
                WrongSettings.class,
                () -> SettingsReader.read(Map.of(
                        "HARRIER_DB_URL", "postgresql://db/club", "HARRIER_DB_PASSWORD_FILE", "/nowhere/secret")));
        assertThat(wrong.mistakes()).singleElement().asString().contains("/nowhere/secret");
    }
}
