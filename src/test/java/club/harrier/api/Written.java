package club.harrier.api;

import club.harrier.Cast.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Activities written by hand, for tests that need some.
public final class Written {
    private Written() {}

    public static Map<String, Object> run(String startedAt, double metres, double seconds) {
        var body = new HashMap<String, Object>();
        body.put("activity_type", "run");
        body.put("started_at", startedAt);
        body.put("elapsed_time_s", seconds);
        body.put("moving_time_s", seconds);
        body.put("distance_m", metres);
        return body;
    }

    public static UUID by(Person person, Map<String, Object> body) {
        return UUID.fromString(person.calls()
                .body(body)
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activity_id"));
    }

    public static UUID runBy(Person person, String startedAt, double metres, double seconds) {
        return by(person, run(startedAt, metres, seconds));
    }
}
