package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.api.Written;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GroupFeedApiTest {
    @Inject
    Cast cast;

    @Inject
    Database database;

    private Club club;
    private Person gus;
    private UUID group;

    @BeforeEach
    void club() {
        club = cast.club();
        gus = cast.athlete(club.orgId(), "Gus");
        group = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Sunday",
                "public",
                club.ben().athleteId(),
                gus.athleteId());
    }

    @Test
    void it_shows_the_members_runs_newest_start_first() {
        var first = Written.runBy(club.ben(), "2026-03-14T06:00:00Z", 5_000, 1_500);
        var third = Written.runBy(gus, "2026-03-16T06:00:00Z", 5_000, 1_500);
        var second = Written.runBy(club.ben(), "2026-03-15T06:00:00Z", 5_000, 1_500);
        Written.runBy(club.mia(), "2026-03-17T06:00:00Z", 5_000, 1_500);
        assertThat(ids(club.cole(), "")).containsExactly(third, second, first);
        club.ben()
                .calls()
                .get("/groups/" + group + "/activities")
                .then()
                .statusCode(200)
                .body("activities[0].display_name", equalTo("Gus"))
                .body("next_cursor", nullValue());
    }

    @Test
    void equal_starts_are_ordered_by_id_and_pages_neither_repeat_nor_skip() {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            all.add(Written.runBy(i % 2 == 0 ? club.ben() : gus, "2026-03-14T06:00:00Z", 5_000, 1_500));
        }
        var shown = new ArrayList<UUID>();
        String cursor = "";
        do {
            var page = club.ada()
                    .calls()
                    .get("/groups/" + group + "/activities?limit=5" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("activities.activity_id").forEach(id -> shown.add(UUID.fromString(id)));
            String next = page.path("next_cursor");
            cursor = next == null ? null : "&cursor=" + next;
            // Newer ones come in while somebody reads on.
            Written.runBy(gus, "2026-03-15T06:00:00Z", 5_000, 1_500);
        } while (cursor != null);
        assertThat(shown)
                .containsExactlyElementsOf(all.stream()
                        .sorted((a, b) -> b.toString().compareTo(a.toString()))
                        .toList());
    }

    @Test
    void filters_narrow_it() {
        var tempo = Written.run("2026-03-14T06:00:00Z", 5_000, 1_500);
        tempo.put("sub_type", "tempo-run");
        var race = Written.run("2026-03-15T06:00:00Z", 5_000, 1_500);
        race.put("sub_type", "race");
        var ride = Written.run("2026-03-16T06:00:00Z", 5_000, 1_500);
        ride.put("activity_type", "bike");
        var tempoId = Written.by(club.ben(), tempo);
        var raceId = Written.by(gus, race);
        var rideId = Written.by(club.ben(), ride);
        assertThat(ids(club.ada(), "")).containsExactly(raceId, tempoId);
        assertThat(ids(club.ada(), "?activity_type=all")).containsExactly(rideId, raceId, tempoId);
        assertThat(ids(club.ada(), "?activity_type=bike")).containsExactly(rideId);
        assertThat(ids(club.ada(), "?sub_type=tempo")).containsExactly(tempoId);
        assertThat(ids(club.ada(), "?sub_type=race,tempo-run")).containsExactly(raceId, tempoId);
        assertThat(ids(club.ada(), "?sub_type=race&activity_type=bike")).isEmpty();
        assertThat(ids(club.ada(), "?start_date=2026-03-15")).containsExactly(raceId);
        assertThat(ids(club.ada(), "?end_date=2026-03-14")).containsExactly(tempoId);
        assertThat(ids(club.ada(), "?start_date=2026-03-14&end_date=2026-03-14"))
                .containsExactly(tempoId);
        assertThat(ids(club.ada(), "?athlete_id=" + gus.athleteId())).containsExactly(raceId);
        assertThat(ids(club.ada(), "?athlete_id=" + club.mia().athleteId())).isEmpty();
    }

    @Test
    void dates_are_the_athletes_own() {
        var far = cast.club("Pacific/Kiritimati", 1); // UTC+14
        var run = Written.runBy(far.ben(), "2026-03-14T10:30:00Z", 5_000, 1_500);
        String feed = "/groups/" + far.groupId() + "/activities";
        far.ada()
                .calls()
                .get(feed + "?start_date=2026-03-15&end_date=2026-03-15")
                .then()
                .body("activities.activity_id", equalTo(List.of(run.toString())));
        far.ada().calls().get(feed + "?end_date=2026-03-14").then().body("activities.size()", equalTo(0));
    }

    @Test
    void inactive_and_former_members_are_left_out_and_runs_from_before_joining_are_not() {
        var own = Written.runBy(club.ben(), "2020-03-14T06:00:00Z", 5_000, 1_500);
        Written.runBy(gus, "2026-03-15T06:00:00Z", 5_000, 1_500);
        database.change(handle -> handle.createUpdate(
                        "UPDATE athlete SET status = 'inactive' WHERE org_id = :org AND athlete_id = :id")
                .bind("org", club.orgId())
                .bind("id", gus.athleteId())
                .execute());
        assertThat(ids(club.ada(), "")).containsExactly(own);
        database.change(handle -> handle.createUpdate(
                        "UPDATE group_stay SET left_at = joined_at WHERE org_id = :org AND athlete_id = :id")
                .bind("org", club.orgId())
                .bind("id", club.ben().athleteId())
                .execute());
        assertThat(ids(club.ada(), "")).isEmpty();
    }

    @Test
    void an_outsider_may_know_of_a_public_group_but_not_read_its_feed() {
        club.mia().calls().get("/groups/" + group + "/activities").then().statusCode(403);
        var secret = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Secret",
                "private",
                club.ben().athleteId());
        club.ben().calls().get("/groups/" + secret + "/activities").then().statusCode(200);
        club.mia().calls().get("/groups/" + secret + "/activities").then().statusCode(404);
        club.zoe().calls().get("/groups/" + group + "/activities").then().statusCode(404);
        club.ada()
                .calls()
                .get("/groups/" + UUID.randomUUID() + "/activities")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=-1",
                "cursor=x",
                "start_date=2026-02-30",
                "start_date=2026-03-02&end_date=2026-03-01",
                "start_date=%2B999999999-01-01",
                "sub_type=sprint",
                "sub_type=race,,track",
                "activity_type=sleep",
                "athlete_id=7",
                "page=2"
            })
    void a_parameter_outside_of_what_is_documented_is_refused(String query) {
        club.ada()
                .calls()
                .get("/groups/" + group + "/activities?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(query.replaceAll(".*&", "").replaceAll("=.*", "")));
    }

    @Test
    void a_forged_cursor_is_refused() {
        for (String key :
                List.of("+1000000000-12-31T23:59:59Z\0" + group, "2026-03-14T06:00:00Z\0me", "2026-03-14T06:00:00Z")) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            club.ada()
                    .calls()
                    .get("/groups/" + group + "/activities?cursor=" + cursor)
                    .then()
                    .statusCode(400);
        }
    }

    private List<UUID> ids(Person person, String query) {
        return person
                .calls()
                .get("/groups/" + group + "/activities" + query)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("activities.activity_id")
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
