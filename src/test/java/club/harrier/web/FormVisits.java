package club.harrier.web;

import club.harrier.Cast.Person;
import club.harrier.account.Sessions;
import club.harrier.org.OrgSecret;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Pages and their forms without a browser, for what no eye has to see.
@Singleton
final class FormVisits {
    private static final String FLASH = "harrier_flash";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final Sessions sessions;

    @Inject
    FormVisits(Sessions sessions) {
        this.sessions = sessions;
    }

    /// A person who is signed in.
    Visitor of(Person person) {
        String secret = sessions.start(person.accountId(), person.orgId());
        return new Visitor(new OrgSecret(person.orgId(), secret).text());
    }

    record Field(String name, String value) {}

    record Form(String action, List<Field> fields) {
        Form(String action) {
            this(action, List.of());
        }

        Form with(String name, String value) {
            var more = new ArrayList<>(fields);
            more.add(new Field(name, value));
            return new Form(action, more);
        }
    }

    record Visitor(String session) {
        Seen open(String path, String flash) {
            return new Seen(
                    asks(flash).get(path).then().statusCode(200).extract().asString());
        }

        /// Sends the form with the token of this session.
        Answer send(Form form) {
            return answer(form, "application/x-www-form-urlencoded");
        }

        Answer sendInParts(Form form) {
            return answer(form, "multipart/form-data");
        }

        private Answer answer(Form form, String type) {
            boolean isInParts = type.startsWith("multipart");
            String csrf = matches(asks("").get("/profile").asString(), HIDDEN).stream()
                    .filter(it -> it.group(1).equals("csrf"))
                    .findFirst()
                    .orElseThrow()
                    .group(2);
            var request = asks("").contentType(type);
            for (var field : form.with("csrf", csrf).fields()) {
                request = isInParts
                        ? request.multiPart(field.name(), field.value())
                        : request.formParam(field.name(), field.value());
            }
            return new Answer(
                    this,
                    request.post(form.action()).then().statusCode(303).extract().response());
        }

        private RequestSpecification asks(String flash) {
            return RestAssured.given()
                    .redirects()
                    .follow(false)
                    .urlEncodingEnabled(true)
                    .cookies(Map.of("harrier_session", session, FLASH, flash));
        }
    }

    /// What a form was answered: the way to the next page.
    record Answer(Visitor visitor, Response response) {
        String flashCookie() {
            return response.cookie(FLASH);
        }

        Seen follow() {
            String next = response.header("Location").replaceFirst("^https?://[^/]+", "");
            return visitor.open(next, flashCookie());
        }
    }

    record Seen(String html) {
        boolean hasUndo() {
            return flash().contains("<form");
        }

        /// The form of *Undo*, without its token.
        Form undo() {
            String action = matches(flash(), Pattern.compile("action=\"([^\"]+)\""))
                    .getFirst()
                    .group(1);
            var fields = matches(flash(), HIDDEN).stream()
                    .map(it -> new Field(it.group(1), it.group(2)))
                    .filter(it -> !it.name().equals("csrf"))
                    .toList();
            return new Form(action, fields);
        }

        private String flash() {
            String from = html.substring(html.indexOf("id=\"flash\""));
            return from.substring(0, from.indexOf("<footer"));
        }
    }

    private static List<MatchResult> matches(String text, Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }
}
