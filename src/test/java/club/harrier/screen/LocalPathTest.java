package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/groups/7?week=2026-W12", "/a/b#c"})
    void a_path_of_ours_is_followed(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "groups",
                "/\t/evil.example",
                "/ x"
            })
    void anything_else_leads_to_the_start(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void a_message_survives_its_cookie_and_drops_a_way_back_that_leads_elsewhere() {
        var flash = Flash.done("Ben wurde entfernt · 1").undo("/groups/1/members", "athlete", List.of("a", "b"));
        assertThat(Flash.parse(flash.cookieValue())).contains(flash);
        var foreign = Flash.done("x").undo("//evil.example", "a", List.of());
        assertThat(Flash.parse(foreign.cookieValue())).contains(Flash.done("x"));
        assertThat(Flash.parse("%%%")).isEmpty();
    }
}
