package club.harrier.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void composed_and_decomposed_letters_are_the_same_name() {
        assertThat(Name.key("Zoe\u0308 ")).isEqualTo(Name.key("ZO\u00cb"));
        assertThat(Name.tidy("\u2003Zoe\u0308\u3000")).isEqualTo("Zo\u00eb");
    }

    @Test
    void lower_case_does_not_depend_on_where_the_server_stands() {
        assertThat(Name.key("ISTANBUL")).isEqualTo("istanbul");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(Name.length("\uD83C\uDFC3")).isEqualTo(1);
    }
}
