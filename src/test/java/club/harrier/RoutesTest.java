package club.harrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every route with every role, from the table in `Routes`. A route that is published without a row fails.
@QuarkusTest
class RoutesTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    @Inject
    Cast cast;

    @Test
    void every_published_route_has_a_row() throws IOException {
        var published = new TreeSet<String>();
        JsonNode api = new ObjectMapper()
                .readTree(RestAssured.given().get("/api/v1/openapi.json").asByteArray());
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it -> published.add(it.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replaceFirst("^/api/v1", ""))));
        var rows = Routes.ALL.stream().map(Routes.Row::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(published);
    }

    @Test
    void every_role_gets_what_the_table_says() {
        var wrong = new ArrayList<String>();
        for (var row : Routes.ALL) {
            var answers = new ArrayList<Integer>();
            var shared = cast.club();
            for (var role : Routes.ROLES) {
                answers.add(answer(row, role, row.disturbsNobody() ? shared : cast.club()));
            }
            if (!answers.equals(row.statuses())) {
                wrong.add(row.route() + ": expected " + row.statuses() + ", got " + answers);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What one role is answered. A change has a club of its own, so that no call disturbs the next.
    private int answer(Routes.Row row, Function<Cast.Club, Cast.@Nullable Person> role, Cast.Club club) {
        var person = role.apply(club);
        if (row.isEndless()) {
            return opened(filled(row.path(), club), person);
        }
        RequestSpecification request = person == null
                ? RestAssured.given().basePath("/api/v1").contentType("application/json")
                : person.calls();
        String body = row.body();
        if (body != null) {
            request = request.contentType(row.type()).body(filled(body, club));
        }
        return request.urlEncodingEnabled(false)
                .request(row.method(), filled(row.path() + row.query(), club))
                .statusCode();
    }

    private static int opened(String path, Cast.@Nullable Person person) {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path)
                    .toURL()
                    .openConnection();
            if (person != null) {
                connection.setRequestProperty("Authorization", "Bearer " + person.token());
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /// The text with a thing of the club for every `{place}`.
    private String filled(String text, Cast.Club club) {
        return PLACE.matcher(text).replaceAll(place -> {
            var thing = Routes.THINGS.get(place.group(1));
            if (thing == null) {
                throw new AssertionError("Routes.THINGS says nothing about {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(thing.apply(club));
        });
    }
}
