package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding names sooner must not find others.
class NearNamesTest {
    record Row(String name, Map<String, Integer> marks, List<String> words) {}

    record Sheet(String name, List<Row> rows) {}

    private static final Sheet SHEET = new Sheet(
            "sheet",
            List.of(
                    new Row("one", Map.of("name", 1, "size", 7), List.of("a", "b")),
                    new Row("two", Map.of("name", 2), List.of())));

    private static Engine engine(boolean isNear) {
        var engine = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        if (isNear) {
            engine.addValueResolver(new NearNames());
        }
        var made = engine.build();
        made.putTemplate("cell", made.parse("<{row.name} {page.name} {#if more??}{more}{/if}>"));
        return made;
    }

    private static String rendered(String template, boolean isNear) {
        return engine(isNear)
                .parse(template)
                .data("page", SHEET)
                .data("size", 3)
                .render();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{page.name}",
                "{#for row in page.rows}{row.name} {page.name} {row_count}{#if row_hasNext}, {/if}{/for}",
                "{#for row in page.rows}{#for page in row.words}{page} {row_index} {page_index}{/for}{page.name}{/for}",
                "{#for row in page.rows}{#include cell more=size /}{#include cell /}{/for}",
                "{#let size=5 row=page.rows.get(0)}{size} {#include cell row=row /}{/let}{size}",
                "{#for row in page.rows}{row.marks.name} {row.marks.size} {row.words.size} {size}{/for}",
                "{#each page.rows}{it.name} {it_count} {page.name}{/each}",
                "{#with page.rows.get(0)}{name} {words.size} {size}{/with}",
                "{nothing ?: 'none'} {#for row in page.rows}{nothing ?: row.name}{/for}"
            })
    void what_is_found_is_what_the_engine_finds_by_itself(String template) {
        assertThat(rendered(template, true))
                .isEqualTo(rendered(template, false))
                .isNotEmpty();
    }

    @Test
    void what_nobody_knows_is_refused() {
        assertThatThrownBy(() -> rendered("{#for row in page.rows}{nothing}{/for}", true))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nothing");
    }
}
