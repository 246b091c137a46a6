package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Qute takes the English sentence where a German one is missing; this test does not.
class WordsTest {
    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .importPackages("club.harrier").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void german_is_as_complete_as_english(Class<?> bundle) throws Exception {
        String file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_de.properties";
        var german = new Properties();
        try (var in = WordsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            german.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var english = Arrays.stream(bundle.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
        german.forEach((key, value) -> assertThat((String) value).as("%s", key).isNotBlank());
    }
}
