package club.harrier.api.plan;

import club.harrier.Cast.Person;

/// Plans that coaches put into the library through the API.
public final class LibraryPlans {
    public static final String PLAN = """
            {"name": " First 10 km ", "type": "run", "level": "beginner", "weeks": 2, "description": "Steady",
             "workouts": [
               {"week": 2, "day": 7, "name": "Race", "sub_type": "race", "target_distance_m": 10000},
               {"week": 1, "day": 2, "name": "Intervals", "sub_type": "interval", "blocks": [
                 {"type": "warmup", "distance_m": 2000, "target": {"pace_zone": "easy"}},
                 {"repeat": 6, "blocks": [
                   {"type": "interval", "distance_m": 800.5, "target": {"pace_zone": "threshold"}},
                   {"type": "recovery", "distance_m": 400}]},
                 {"type": "cooldown", "distance_m": 2000}]},
               {"week": 1, "day": 2, "name": "Core", "activity_type": "strength", "target_duration_s": 1200}]}
            """;

    private LibraryPlans() {}

    /// The id of a plan just made.
    public static String create(Person coach, String body) {
        return coach.calls()
                .body(body)
                .post("/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
    }
}
