package club.harrier.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Walks the published description of the API, so that nothing goes out undescribed.
@QuarkusTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asByteArray());
    }

    private interface Visit {
        void operation(String name, JsonNode operation);
    }

    private List<String> faults(Visit visit, List<String> faults) {
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it -> visit.operation(
                                it.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), it.getValue())));
        return faults;
    }

    @Test
    void every_operation_has_a_summary_and_answers_with_what_is_described() {
        var faults = new ArrayList<String>();
        faults(
                (name, operation) -> {
                    if (text(operation, "summary").isEmpty()) {
                        faults.add(name + " has no summary");
                    }
                    var responses = operation.get("responses");
                    boolean isOpen = operation.has("security")
                            && operation.get("security").isEmpty();
                    require(responses, "400", name, faults);
                    if (!isOpen) {
                        require(responses, "401", name, faults);
                    }
                    if (name.contains("{")) {
                        require(responses, "404", name, faults);
                    }
                    if (operation.has("requestBody")) {
                        require(responses, "413", name, faults);
                    }
                    responses.properties().forEach(response -> {
                        if (text(response.getValue(), "description").isEmpty()) {
                            faults.add(name + " does not describe " + response.getKey());
                        }
                        if (response.getKey().startsWith("4")
                                && !response.getValue()
                                        .at("/content/application~1problem+json/schema/$ref")
                                        .asText()
                                        .endsWith("/Problem")) {
                            faults.add(name + " answers " + response.getKey() + " with no Problem");
                        }
                        if (response.getKey().equals("200")
                                && response.getValue().path("content").isEmpty()) {
                            faults.add(name + " does not say what a 200 holds");
                        }
                    });
                },
                faults);
        assertThat(faults).isEmpty();
    }

    private static void require(JsonNode responses, String status, String name, List<String> faults) {
        if (!responses.has(status)) {
            faults.add(name + " does not name " + status);
        }
    }

    @Test
    void every_parameter_is_described() {
        var faults = new ArrayList<String>();
        faults(
                (name, operation) -> operation.path("parameters").forEach(parameter -> {
                    if (text(parameter, "description").isEmpty()) {
                        faults.add(name + ": " + text(parameter, "name"));
                    }
                }),
                faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_field_is_described_and_in_snake_case() {
        var faults = new ArrayList<String>();
        api.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            if (text(field.getValue(), "description").isEmpty()) {
                                faults.add(schema.getKey() + "." + field.getKey() + " is not described");
                            }
                            if (!field.getKey().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
                                faults.add(schema.getKey() + "." + field.getKey() + " is not in snake_case");
                            }
                        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void enums_are_written_as_they_are_sent() {
        var faults = new ArrayList<String>();
        api.findValues("enum")
                .forEach(values -> values.forEach(value -> {
                    if (!value.isNull() && !value.asText().matches("[a-z0-9]+([_-][a-z0-9]+)*")) {
                        faults.add(value.asText());
                    }
                }));
        assertThat(faults).isEmpty();
    }

    /// Two types of one simple name would be told apart by a number, which says nothing and may change.
    @Test
    void every_schema_has_a_name_of_its_own_without_a_number() {
        assertThat(api.at("/components/schemas").fieldNames())
                .toIterable()
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*\\d"));
    }

    @Test
    void the_way_in_is_described() {
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(api.at("/paths/~1api~1v1~1tokens/post/security").isEmpty()).isTrue();
        assertThat(api.at("/paths/~1api~1v1~1tokens/get/security").isMissingNode())
                .isTrue();
        assertThat(api.at("/security/0/bearer").isMissingNode()).isFalse();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
