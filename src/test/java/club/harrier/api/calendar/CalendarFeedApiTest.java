package club.harrier.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedApiTest {
    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    private Club club() {
        clock.set(Instant.parse("2030-03-04T20:00:00Z"));
        var club = cast.club();
        String plan = LibraryPlans.create(
                club.ada(), LibraryPlans.PLAN.replace("\"Core\"", "\"Core; strength, " + "long ".repeat(15) + "\""));
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2030-03-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        return club;
    }

    private static String issue(Person caller, String of) {
        String url = caller.calls()
                .post(of + "/calendar-address")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return url.substring(url.indexOf("/calendar/"));
    }

    private static Response read(String path) {
        return RestAssured.given().get(path);
    }

    /// By date: what an event says.
    private static java.util.Map<String, String> events(String text) throws Exception {
        assertStrict(text);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        var written = new StringWriter();
        new CalendarOutputter(true).output(calendar, written);
        assertThat(written.toString()).as("round trip").isEqualTo(text);
        var events = new TreeMap<String, String>();
        for (var event : calendar.getComponents()) {
            events.put(
                    value(event, "DTSTART") + " " + value(event, "SUMMARY").strip(),
                    value(event, "STATUS") + " " + value(event, "SEQUENCE") + " " + value(event, "UID"));
        }
        return events;
    }

    private static String value(net.fortuna.ical4j.model.Component event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /// RFC 5545 to the letter: CRLF, at most 75 octets a line, each block closed, each event with what it needs.
    private static void assertStrict(String text) {
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        var lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).contains("VERSION:2.0").anyMatch(it -> it.startsWith("PRODID:"));
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals).count())
                .isEqualTo(lines.stream().filter("END:VEVENT"::equals).count())
                .isEqualTo(lines.stream()
                        .filter(it -> it.startsWith("UID:"))
                        .distinct()
                        .count())
                .isEqualTo(lines.stream()
                        .filter(it -> it.matches("DTSTART;VALUE=DATE:\\d{8}"))
                        .count())
                .isEqualTo(lines.stream()
                        .filter(it -> it.matches("DTSTAMP:\\d{8}T\\d{6}Z"))
                        .count());
        assertThat(lines).allMatch(it -> it.matches("[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*"));
    }

    @Test
    void a_calendar_program_reads_the_athletes_workouts() throws Exception {
        var club = club();
        String address = issue(club.ben(), "/athletes/" + club.ben().athleteId());
        var first = read(address);
        first.then().statusCode(200).contentType(startsWith("text/calendar"));
        var before = events(first.asString());
        assertThat(before).hasSize(3);
        assertThat(before.get("20300305 Intervals")).startsWith("CONFIRMED 0 ");
        RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        String uid = before.get("20300305 Intervals").substring(12);
        String workout = uid.substring(0, 36);
        club.ada().calls().body("{\"date\": \"2030-03-07\"}").patch("/scheduled-workouts/" + workout);
        var moved = events(read(address).asString());
        assertThat(moved)
                .doesNotContainKey("20300305 Intervals")
                .containsEntry("20300307 Intervals", "CONFIRMED 1 " + uid);
        club.ada().calls().body("{\"skipped\": true}").patch("/scheduled-workouts/" + workout);
        assertThat(events(read(address).asString())).containsEntry("20300307 Intervals", "CANCELLED 2 " + uid);
        assertThat(read(address).header("ETag")).isNotEqualTo(first.header("ETag"));
        String assignment =
                club.ada().calls().get("/groups/" + club.groupId() + "/plans").path("assignments[0].assignment_id");
        club.ada()
                .calls()
                .delete("/groups/" + club.groupId() + "/plans/" + assignment)
                .then()
                .statusCode(200);
        assertThat(events(read(address).asString()).values()).hasSize(3).allMatch(it -> it.startsWith("CANCELLED"));
    }

    @Test
    void a_new_address_ends_the_old_one_and_it_can_be_revoked() throws Exception {
        var club = club();
        String athlete = "/athletes/" + club.ben().athleteId();
        String old = issue(club.ben(), athlete);
        String present = issue(club.cole(), athlete);
        read(old).then().statusCode(404);
        assertThat(events(read(present).asString())).hasSize(3);
        read(present.replace(".ics", "x.ics")).then().statusCode(404);
        club.mia().calls().post(athlete + "/calendar-address").then().statusCode(404);
        club.mia().calls().delete(athlete + "/calendar-address").then().statusCode(404);
        club.zoe().calls().post(athlete + "/calendar-address").then().statusCode(404);
        club.ben().calls().delete(athlete + "/calendar-address").then().statusCode(204);
        read(present).then().statusCode(404);
        String empty = issue(club.mia(), "/athletes/" + club.mia().athleteId());
        read(empty).then().statusCode(200);
    }

    @Test
    void a_group_has_an_address_too() throws Exception {
        var club = club();
        String group = "/groups/" + club.groupId();
        club.ben().calls().post(group + "/calendar-address").then().statusCode(403);
        club.zoe().calls().post(group + "/calendar-address").then().statusCode(404);
        String address = issue(club.cole(), group);
        assertThat(events(read(address).asString()).keySet())
                .contains("20300305 Intervals", "20300317 Race")
                .hasSize(3);
        club.ben().calls().delete(group + "/calendar-address").then().statusCode(403);
        club.ada().calls().delete(group + "/calendar-address").then().statusCode(204);
        read(address).then().statusCode(404);
    }

    @Test
    void a_workout_is_moved_and_skipped_by_coaches_until_it_is_done() {
        var club = club();
        String path = "/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-03-04&end_date=2030-03-10";
        String workout = club.ben().calls().get(path).path("days[1].workouts[0].scheduled_workout_id");
        String one = "/scheduled-workouts/" + workout;
        String move = "{\"date\": \"2030-03-04\"}";
        club.ben().calls().body(move).patch(one).then().statusCode(403);
        club.mia().calls().body(move).patch(one).then().statusCode(404);
        club.zoe().calls().body(move).patch(one).then().statusCode(404);
        club.cole().calls().body("{\"skipped\": true}").patch(one).then().body("status", equalTo("skipped"));
        club.cole()
                .calls()
                .body("{\"skipped\": false, \"date\": \"2030-03-04\"}")
                .patch(one)
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("date", equalTo("2030-03-04"))
                .body("day", equalTo(2));
        club.cole()
                .calls()
                .header("If-Match", "\"old\"")
                .body(move)
                .patch(one)
                .then()
                .statusCode(412);
        club.ben().calls().get(one + "/fit").then().statusCode(200).contentType(equalTo("application/vnd.ant.fit"));
        club.mia().calls().get(one + "/fit").then().statusCode(404);
        club.ben()
                .calls()
                .body(
                        "{\"activity_type\": \"run\", \"started_at\": \"2030-03-04T10:00:00Z\", \"elapsed_time_s\": 3600}")
                .post("/activities")
                .then()
                .statusCode(201);
        club.cole()
                .calls()
                .body("{\"date\": \"2030-03-09\"}")
                .patch(one)
                .then()
                .statusCode(422)
                .body("code", equalTo("already_done"));
    }
}
