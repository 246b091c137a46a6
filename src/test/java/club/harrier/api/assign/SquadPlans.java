package club.harrier.api.assign;

import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.platform.Database;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A plan, a variant of it, and squads that follow them.
final class SquadPlans {
    private SquadPlans() {}

    /// A week of 10 km on Tuesday and an hour on Thursday, twice, then a race on Sunday.
    static final String PLAN = """
            {"name": "Base", "weeks": 2, "workouts": [
               {"week": 1, "day": 2, "name": "T1", "target_distance_m": 10000},
               {"week": 1, "day": 4, "name": "D1", "target_duration_s": 3600},
               {"week": 2, "day": 2, "name": "T2", "blocks": [
                 {"type": "warmup", "distance_m": 2000},
                 {"repeat": 6, "blocks": [
                   {"type": "interval", "distance_m": 800}, {"type": "recovery", "distance_m": 400}]},
                 {"type": "cooldown", "distance_m": 2000}]},
               {"week": 2, "day": 7, "name": "R2", "sub_type": "race", "target_distance_m": 10000}]}
            """;

    static final String VARIANT = """
            {"name": "Gentle", "weeks": 1, "workouts": [
               {"week": 1, "day": 3, "name": "V1", "target_distance_m": 3000},
               {"week": 1, "day": 6, "name": "VR", "sub_type": "race", "target_distance_m": 5000}]}
            """;

    /// Date, name and goal of what is on the calendar, by date.
    static List<String> calendar(Database database, Person athlete) {
        var sql = """
                SELECT s.date || ' ' || w.name || ' '
                       || coalesce(w.target_distance_cm / 100 || ' m', w.target_duration_s || ' s')
                FROM scheduled_workout s
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                     AND w.workout_id = s.workout_id
                WHERE s.org_id = :org AND s.athlete_id = :athlete AND s.cancelled_at IS NULL
                ORDER BY s.date, w.position
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .mapTo(String.class)
                .list());
    }

    static final List<String> WHOLE =
            List.of("2030-03-05 T1 10000 m", "2030-03-07 D1 3600 s", "2030-03-12 T2 11200 m", "2030-03-17 R2 10000 m");
    static final List<String> EIGHTY =
            List.of("2030-03-05 T1 8000 m", "2030-03-07 D1 2880 s", "2030-03-12 T2 9200 m", "2030-03-17 R2 10000 m");

    static void join(Club club, Person athlete) {
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + athlete.athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
    }

    static String squad(String letter, String rest, Person... athletes) {
        var ids =
                Arrays.stream(athletes).map(it -> "\"" + it.athleteId() + "\"").collect(Collectors.joining(", "));
        return "{\"squad\": \"" + letter + "\", " + rest + " \"athlete_ids\": [" + ids + "]}";
    }

    static Response assign(Club club, String planId, String rest) {
        return club.ada()
                .calls()
                .body("{\"plan_id\": \"" + planId + "\", \"start_date\": \"2030-03-04\", " + rest + "}")
                .post("/groups/" + club.groupId() + "/plans");
    }

    static Response regroup(Club club, Person athlete, String enrollment, String squad) {
        return club.cole()
                .calls()
                .body("{\"squad\": \"" + squad + "\"}")
                .patch("/athletes/" + athlete.athleteId() + "/plans/" + enrollment);
    }
}
