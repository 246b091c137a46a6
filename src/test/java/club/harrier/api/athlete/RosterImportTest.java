package club.harrier.api.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterImportTest {
    @Inject
    Cast cast;

    Cast.Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    private static ValidatableResponse send(Cast.Person coach, byte[] csv) {
        return coach.calls().contentType("text/csv").body(csv).post("/athletes").then();
    }

    private ValidatableResponse send(String csv) {
        return send(club.cole(), csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bad_line_stops_nothing_but_itself() {
        send("""
                display_name,email,time_zone,labels,groups
                Lea,lea@example.org,Asia/Tokyo,track; new,tempo tuesday
                ,nobody@example.org,,,
                Max,not an address,,,
                "Olaf, the fast",,,,
                Pia,pia@example.org,,,No Such Group
                Quin,quin@example.org,Mars,,
                Rosa,lea@example.org,,,
                a,b,c,d,e,f
                """)
                .statusCode(200)
                .body("results.line", contains(2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "results.outcome",
                        contains("created", "failed", "failed", "created", "failed", "failed", "failed", "failed"))
                .body("results[0].invitation_code", notNullValue())
                .body("results[3].invitation_code", nullValue())
                .body("results[4].message", containsString("No Such Group"))
                .body("results[0].message", nullValue());
        club.ada()
                .calls()
                .get("/athletes?label=track")
                .then()
                .body("athletes.display_name", contains("Lea"))
                .body("athletes[0].labels", contains("track", "new"))
                .body("athletes[0].time_zone", equalTo("Asia/Tokyo"))
                .body("athletes[0].group_ids", contains(club.groupId().toString()));
        club.ada().calls().get("/athletes").then().body("total", equalTo(4));
    }

    @Test
    void a_line_whose_email_is_on_the_roster_updates_that_athlete() {
        String id = send("display_name,email,labels\nLea,lea@example.org,track\n")
                .extract()
                .path("results[0].athlete_id");
        send("display_name;email;time_zone;labels\nLea Lang;LEA@example.org;Asia/Tokyo;\n")
                .statusCode(200)
                .body("results[0].outcome", equalTo("updated"))
                .body("results[0].athlete_id", equalTo(id))
                .body("results[0].invitation_code", nullValue());
        club.ada()
                .calls()
                .get("/athletes/" + id)
                .then()
                .body("display_name", equalTo("Lea Lang"))
                .body("labels", contains("track"))
                .body("time_zone", equalTo("Asia/Tokyo"));
    }

    @Test
    void the_file_as_a_whole_must_be_readable() {
        send("").statusCode(400);
        send("display_name,colour\nLea,red\n").statusCode(400).body("detail", containsString("colour"));
        send("email\nlea@example.org\n").statusCode(400).body("detail", containsString("display_name"));
        send(club.cole(), "display_name\nMüller\n".getBytes(Charset.forName("windows-1252")))
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        send("\uFEFFdisplay_name\r\nMüller\r\nMaier")
                .statusCode(200)
                .body("results.line", contains(2, 3))
                .body("results[0].outcome", equalTo("created"));
        send(club.ben(), "display_name\nX\n".getBytes(StandardCharsets.UTF_8)).statusCode(403);
        club.cole()
                .calls()
                .contentType("text/plain")
                .body("x")
                .post("/athletes")
                .then()
                .statusCode(415);
    }

    @Test
    void a_large_club_comes_in_at_once() {
        String lines = IntStream.range(0, 2_000)
                .mapToObj(i -> "Runner " + i + ",r" + i + "@example.org,Tempo Tuesday")
                .collect(Collectors.joining("\n"));
        long start = System.nanoTime();
        send("display_name,email,groups\n" + lines).statusCode(200).body("results", hasSize(2_000));
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - start)).isLessThan(java.time.Duration.ofSeconds(20));
        club.ada().calls().get("/groups/" + club.groupId()).then().body("member_count", equalTo(2_001));
        club.ada()
                .calls()
                .queryParam("q", "runner 1999")
                .get("/athletes")
                .then()
                .body("athletes.display_name", containsInAnyOrder("Runner 1999"));
    }
}
