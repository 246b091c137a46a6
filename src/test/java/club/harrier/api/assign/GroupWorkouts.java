package club.harrier.api.assign;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;

/// A group's running plan, whose workouts a coach changes.
final class GroupWorkouts {
    private static final String PLAN = """
            {"name": "Base", "weeks": 3, "workouts": [
               {"week": 1, "day": 2, "name": "T1", "target_distance_m": 10000},
               {"week": 2, "day": 2, "name": "T2", "target_distance_m": 10000},
               {"week": 2, "day": 4, "name": "D2", "target_duration_s": 3600},
               {"week": 3, "day": 7, "name": "S3", "target_distance_m": 20000}]}
            """;

    private GroupWorkouts() {}

    /// A plan from 4 March 2030 on Ben's calendar and, in squad A at half of it, on Mia's; today is 12 March, a
    /// Tuesday.
    record Running(Club club, String address, String plan) {
        String workout(String name) {
            return address + "/workouts/"
                    + club.ada()
                            .calls()
                            .get(address)
                            .path("plan.workouts.flatten().find { it.name == '" + name
                                    + "' && it.squad == null }.workout_id");
        }

        Response patch(String name, String body) {
            return club.cole().calls().body(body).patch(workout(name));
        }
    }

    static Running running(Cast cast, TestClock clock) {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String assignment = club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2030-03-04\", \"squads\": [{\"squad\": \"A\","
                        + " \"volume_pct\": 50, \"athlete_ids\": [\""
                        + club.mia().athleteId() + "\"]}]}")
                .post("/groups/" + club.groupId() + "/plans")
                .path("assignment_id");
        return new Running(club, "/groups/" + club.groupId() + "/plans/" + assignment, plan);
    }

    /// Date, name and goal of each workout on the athlete's own calendar, and what became of it.
    static List<String> calendar(Person athlete) {
        return athlete.calls()
                .get("/athletes/" + athlete.athleteId() + "/calendar?start_date=2030-03-01&end_date=2030-03-31")
                .then()
                .statusCode(200)
                .extract()
                .path("days.workouts.flatten().collect { it.date + ' ' + it.name + ' ' + "
                        + "(it.target_distance_m ?: it.target_duration_s) + ' ' + it.status }");
    }

    static String scheduled(Person athlete, String name) {
        return athlete.calls()
                .get("/athletes/" + athlete.athleteId() + "/calendar?start_date=2030-03-01&end_date=2030-03-31")
                .path("days.workouts.flatten().find { it.name == '" + name + "' }.scheduled_workout_id");
    }

    static void run(Person athlete, String date) {
        athlete.calls()
                .body("{\"activity_type\": \"run\", \"started_at\": \"" + date
                        + "T06:00:00Z\", \"elapsed_time_s\": 3600, \"distance_m\": 10000}")
                .post("/activities")
                .then()
                .statusCode(201);
    }
}
