package club.harrier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void a_cursor_comes_back_as_it_was_handed_out() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-05-04T06:12:09.123456Z");
        var read = Cursor.read(Cursor.after("läufer 🏃", id, at).text(), 3);
        assertThat(read.text(0)).isEqualTo("läufer 🏃");
        assertThat(read.id(1)).isEqualTo(id);
        assertThat(read.instant(2)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "____", "bm90IG91cnM", "bm90IG91cnM="})
    void a_text_of_another_making_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.read(text, 2))
                .isInstanceOfSatisfying(
                        Failure.class, it -> assertThat(it.reason()).isEqualTo(Reason.INVALID));
    }

    @Test
    void a_part_of_the_wrong_kind_is_refused() {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString("a\0b".getBytes(StandardCharsets.UTF_8));
        var cursor = Cursor.read(text, 2);
        assertThatThrownBy(() -> cursor.id(0)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> cursor.instant(1)).isInstanceOf(Failure.class);
    }

    @Test
    void the_last_page_has_no_cursor_even_when_it_is_full() {
        var slice = Slice.of(2, 50, null, 1);
        assertThat(slice.fetch()).isEqualTo(3);
        assertThat(Part.of(List.of("a", "b"), slice, Cursor::after).nextCursor())
                .isNull();
        var first = Part.of(List.of("a", "b", "c"), slice, Cursor::after);
        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(first.nextCursor()).isEqualTo(Cursor.after("b").text());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void a_limit_outside_one_to_a_hundred_is_refused(int limit) {
        assertThatThrownBy(() -> Slice.of(limit, 50, null, 1)).isInstanceOf(Failure.class);
    }
}
