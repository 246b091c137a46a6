package club.harrier.api.assign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignedPlanApiTest {
    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// The address of Ada's plan for the group, from Monday, 4 March 2030.
    private static String assigned(Cast.Club club) {
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        return club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2030-03-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*/api/v1", "");
    }

    @Test
    void the_address_that_assigning_gives_shows_the_plan_week_by_week() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        String address = assigned(club);
        club.cole()
                .calls()
                .get(address)
                .then()
                .statusCode(200)
                .body("plan_name", equalTo("First 10 km"))
                .body("current_week", equalTo(2))
                .body("status", equalTo("active"))
                .body("enrols_newcomers", equalTo(false))
                .body("squads", hasSize(0))
                .body("plan.week", contains(1, 2))
                .body("plan.start_date", contains("2030-03-04", "2030-03-11"))
                .body("plan.gone_by", contains(true, false))
                .body("plan[0].workouts.name", contains("Intervals", "Core"))
                .body("plan[0].workouts.date", everyItem(equalTo("2030-03-05")))
                .body("plan[0].workouts.squad", everyItem(nullValue()))
                .body("plan[0].workouts[0].blocks[1].repeat", equalTo(6))
                .body("plan[1].workouts.date", contains("2030-03-17"))
                .body("plan[1].workouts.called_off", contains(false))
                .body("members_enrolled.display_name", contains("Ben"))
                .body("members_not_enrolled", hasSize(0))
                .body("former_members", hasSize(0));
    }

    @Test
    void who_came_later_and_who_left_are_told_apart() {
        var club = cast.club();
        String address = assigned(club);
        String members = "/groups/" + club.groupId() + "/members";
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post(members);
        club.ada().calls().delete(members + "/" + club.ben().athleteId());
        club.ada()
                .calls()
                .get(address)
                .then()
                .body("members_enrolled", hasSize(0))
                .body("members_not_enrolled.display_name", contains("Mia"))
                .body("former_members.display_name", contains("Ben"));
    }

    @Test
    void an_unassigned_plan_can_still_be_looked_at_and_another_groups_is_not_found() {
        var club = cast.club();
        String address = assigned(club);
        var other = cast.group(club.orgId(), club.ada().accountId(), "Other", "public");
        club.ada()
                .calls()
                .get(address.replace(club.groupId().toString(), other.toString()))
                .then()
                .statusCode(404);
        club.ben().calls().get(address).then().statusCode(403);
        club.zoe().calls().get(address).then().statusCode(404);
        club.ada().calls().delete(address).then().statusCode(200);
        club.ada().calls().get(address).then().statusCode(200).body("status", equalTo("removed"));
    }
}
