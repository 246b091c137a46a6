package club.harrier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The table. Each row: route, and what Ada, Cole, Ben, Mia, Zoe and nobody are answered about things of
/// Ada's club. Ben is a member of its public group, Mia is not; Zoe is the head coach of another club.
final class Routes {
    private Routes() {}

    static final List<Function<Cast.Club, Cast.@Nullable Person>> ROLES =
            List.of(Cast.Club::ada, Cast.Club::cole, Cast.Club::ben, Cast.Club::mia, Cast.Club::zoe, _ -> null);

    /// What stands for a place in a path or a body.
    static final Map<String, Function<Cast.Club, String>> THINGS = Map.ofEntries(
            Map.entry("athlete_id", club -> club.ben().athleteId().toString()),
            Map.entry("group_id", club -> club.groupId().toString()),
            Map.entry("account_id", club -> club.cole().accountId().toString()),
            Map.entry("mia", club -> club.mia().athleteId().toString()),
            Map.entry("token_id", _ -> UUID.randomUUID().toString()),
            Map.entry("invitation_id", _ -> UUID.randomUUID().toString()),
            Map.entry("code", _ -> "nonsense"),
            Map.entry("join_request_id", Routes::joinRequest),
            Map.entry("activity_id", Routes::activity),
            Map.entry("import_id", _ -> UUID.randomUUID().toString()),
            Map.entry("key", _ -> "marathon"),
            Map.entry("plan_id", Routes::plan),
            Map.entry("plan_text", Routes::planText),
            Map.entry("workout_id", Routes::libraryWorkout),
            Map.entry("threshold_id", Routes::threshold),
            Map.entry("assignment_id", club -> assigned(club).path("assignment_id")),
            Map.entry("enrollment_id", club -> assigned(club).path("results[0].enrollment_id")),
            Map.entry("change_id", club -> assigned(club).path("change_id")),
            Map.entry("pause_id", Routes::pause),
            Map.entry("scheduled_workout_id", Routes::workout));

    private static final String RUN =
            "{\"activity_type\":\"run\",\"started_at\":\"2026-05-04T06:12:09Z\",\"elapsed_time_s\":1800}";

    private static final String THRESHOLD = "{\"pace_s_per_km\":300}";

    private static final String PLAN =
            "{\"name\":\"Base\",\"weeks\":1,\"workouts\":[{\"week\":1,\"day\":1,\"name\":\"Easy\"}]}";
    private static final String ASSIGN = "{\"plan_id\":\"{plan_id}\",\"start_date\":\"2026-05-04\"}";

    private static final String SHIFT = "{\"days\":366,\"from_date\":\"2026-05-04\"}";

    static final List<Row> ALL = List.of(
            // getting in
            row("POST /organizations", "{}", 400, 400, 400, 400, 400, 400),
            row("GET /organization", null, 200, 403, 403, 403, 200, 401),
            row("PATCH /organization", "{\"name\":\"New\"}", 200, 403, 403, 403, 200, 401),
            row("POST /tokens", "{\"email\":\"x@example.org\",\"password\":\"x\"}", 401, 401, 401, 401, 401, 401),
            row("GET /tokens", null, 200, 200, 200, 200, 200, 401),
            row("DELETE /tokens/current", null, 204, 204, 204, 204, 204, 401),
            row("DELETE /tokens/{token_id}", null, 404, 404, 404, 404, 404, 401),
            row("GET /me", null, 200, 200, 200, 200, 200, 401),
            row("PATCH /me", "{\"preferences\":{}}", 200, 200, 200, 200, 200, 401),
            row("PUT /me/password", "{}", 400, 400, 400, 400, 400, 401),
            row("POST /password-resets", "{}", 400, 400, 400, 400, 400, 400),
            row(
                    "POST /password-resets/{code}",
                    "{\"new_password\":\"long enough here\"}",
                    404,
                    404,
                    404,
                    404,
                    404,
                    404),
            row("GET /coaches", null, 200, 403, 403, 403, 200, 401),
            row("POST /coaches", "{\"display_name\":\"C\",\"email\":\"c@example.org\"}", 201, 403, 403, 403, 201, 401),
            row("DELETE /coaches/{account_id}", null, 204, 403, 403, 403, 404, 401),
            row("DELETE /coaches/invitations/{invitation_id}", null, 404, 403, 403, 403, 404, 401),
            row(
                    "POST /invitations/{code}/acceptance",
                    "{\"password\":\"long enough here\"}",
                    404,
                    404,
                    404,
                    404,
                    404,
                    404),
            row("GET /audit-log", null, 200, 200, 403, 403, 200, 401),
            // athletes
            row("GET /athletes", null, 200, 200, 403, 403, 200, 401),
            row("POST /athletes", "{\"display_name\":\"Lea\"}", 201, 201, 403, 403, 201, 401),
            row("POST /athletes", "display_name\nLea\n", 200, 200, 403, 403, 200, 401)
                    .as("text/csv"),
            row("GET /athletes/{athlete_id}", null, 200, 200, 200, 404, 404, 401),
            row("PATCH /athletes/{athlete_id}", "{\"note\":\"n\"}", 200, 200, 403, 404, 404, 401),
            row("PATCH /athletes/{athlete_id}", "{\"display_name\":\"B\"}", 200, 200, 200, 404, 404, 401),
            row("DELETE /athletes/{athlete_id}?confirm=Ben", null, 204, 403, 403, 404, 404, 401),
            row("POST /athletes/{athlete_id}/invitation", null, 409, 409, 403, 404, 404, 401),
            row("DELETE /athletes/{athlete_id}/invitation", null, 404, 404, 403, 404, 404, 401),
            row("POST /athletes/{athlete_id}/password-reset", null, 201, 201, 403, 404, 404, 401),
            // zones
            row("GET /athletes/{athlete_id}/thresholds", null, 200, 200, 200, 404, 404, 401),
            row("POST /athletes/{athlete_id}/thresholds", THRESHOLD, 201, 201, 201, 404, 404, 401),
            row("GET /athletes/{athlete_id}/thresholds/{threshold_id}", null, 200, 200, 200, 404, 404, 401),
            row("DELETE /athletes/{athlete_id}/thresholds/{threshold_id}", null, 204, 204, 204, 404, 404, 401),
            row("GET /athletes/{athlete_id}/zones", null, 200, 200, 200, 404, 404, 401),
            // groups
            row("GET /groups", null, 200, 200, 200, 200, 200, 401),
            row("POST /groups", "{\"name\":\"New\"}", 201, 201, 403, 403, 201, 401),
            row("GET /groups/{group_id}", null, 200, 200, 200, 200, 404, 401),
            row("PATCH /groups/{group_id}", "{\"name\":\"New\"}", 200, 200, 403, 403, 404, 401),
            row("PUT /groups/{group_id}", "{\"name\":\"New\"}", 200, 200, 403, 403, 404, 401),
            row("DELETE /groups/{group_id}", null, 204, 204, 403, 403, 404, 401),
            row("GET /groups/{group_id}/members", null, 200, 200, 200, 403, 404, 401),
            row("POST /groups/{group_id}/members", "{\"athlete_ids\":[\"{mia}\"]}", 200, 200, 403, 403, 404, 401),
            row("DELETE /groups/{group_id}/members/{athlete_id}", null, 204, 204, 204, 403, 404, 401),
            row("POST /groups/{group_id}/join-requests", "{}", 403, 403, 409, 201, 404, 401),
            row("GET /groups/{group_id}/join-requests", null, 200, 200, 200, 200, 404, 401),
            row("GET /groups/{group_id}/join-requests/{join_request_id}", null, 200, 200, 404, 200, 404, 401),
            row(
                    "PUT /groups/{group_id}/join-requests/{join_request_id}",
                    "{\"status\":\"approved\"}",
                    200,
                    200,
                    404,
                    403,
                    404,
                    401),
            row("GET /groups/{group_id}/activities", null, 200, 200, 200, 403, 404, 401),
            row("GET /groups/{group_id}/activities/live", null, 200, 200, 200, 403, 404, 401),
            row("GET /groups/{group_id}/stats", null, 200, 200, 200, 403, 404, 401),
            row("GET /groups/{group_id}/overview", null, 200, 200, 200, 403, 404, 401),
            row("GET /groups/comparison", null, 200, 200, 403, 403, 200, 401),
            // activities
            row("POST /activities", RUN, 400, 400, 201, 201, 400, 401),
            row("GET /activities/{activity_id}", null, 200, 200, 200, 404, 404, 401),
            row("PATCH /activities/{activity_id}", "{\"name\":\"n\"}", 200, 200, 200, 404, 404, 401),
            row("DELETE /activities/{activity_id}", null, 204, 204, 204, 404, 404, 401),
            row("POST /activities/{activity_id}/restoration", null, 409, 409, 409, 404, 404, 401),
            row("GET /activities/{activity_id}/original", null, 404, 404, 404, 404, 404, 401),
            row("POST /imports", "{}", 415, 415, 415, 415, 415, 415),
            row("GET /imports/{import_id}", null, 404, 404, 404, 404, 404, 401),
            // plans
            row("GET /plans", null, 200, 200, 403, 403, 200, 401),
            row("POST /plans", PLAN, 201, 201, 403, 403, 201, 401),
            row("GET /plans/{plan_id}", null, 200, 200, 403, 403, 404, 401),
            row("PATCH /plans/{plan_id}", "{\"name\":\"New\"}", 200, 200, 403, 403, 404, 401),
            row("DELETE /plans/{plan_id}", null, 204, 204, 403, 403, 404, 401),
            row("POST /plans/{plan_id}/copies", null, 201, 201, 403, 403, 404, 401),
            row("GET /plan-templates", null, 200, 200, 403, 403, 200, 401),
            row("POST /plan-templates/{key}/copies", null, 201, 201, 403, 403, 201, 401),
            row("POST /plans/text", "{plan_text}", 201, 201, 403, 403, 201, 401).as("text/plain"),
            row("GET /plans/{plan_id}/text", null, 200, 200, 403, 403, 404, 401),
            row("GET /plans/{plan_id}/export", null, 200, 200, 403, 403, 404, 401),
            // workout library
            row("GET /workouts", null, 200, 200, 403, 403, 200, 401),
            row("POST /workouts", "{\"name\":\"Easy\"}", 201, 201, 403, 403, 201, 401),
            row("GET /workouts/{workout_id}", null, 200, 200, 403, 403, 404, 401),
            row("PATCH /workouts/{workout_id}", "{\"name\":\"New\"}", 200, 200, 403, 403, 404, 401),
            row("DELETE /workouts/{workout_id}", null, 204, 204, 403, 403, 404, 401),
            row("POST /workouts/{workout_id}/copies", null, 201, 201, 403, 403, 404, 401),
            row("GET /workouts/{workout_id}/text", null, 200, 200, 403, 403, 404, 401),
            row("POST /workouts/text", "easy-run: 10km", 201, 201, 403, 403, 201, 401)
                    .as("text/plain"),
            row("POST /groups/{group_id}/plans", ASSIGN, 201, 201, 403, 403, 404, 401),
            row("GET /groups/{group_id}/plans", null, 200, 200, 403, 403, 404, 401),
            row("GET /groups/{group_id}/plans/{assignment_id}", null, 200, 200, 403, 403, 404, 401),
            row(
                    "PATCH /groups/{group_id}/plans/{assignment_id}",
                    "{\"enrols_newcomers\":true}",
                    200,
                    200,
                    403,
                    403,
                    404,
                    401),
            row(
                    "POST /groups/{group_id}/plans/{assignment_id}/workouts",
                    "{\"date\":\"2199-12-30\",\"name\":\"Late\"}",
                    422,
                    422,
                    403,
                    403,
                    404,
                    401),
            row(
                    "GET /groups/{group_id}/plans/{assignment_id}/workouts/{workout_id}",
                    null,
                    404,
                    404,
                    403,
                    403,
                    404,
                    401),
            row(
                    "PATCH /groups/{group_id}/plans/{assignment_id}/workouts/{workout_id}",
                    "{}",
                    404,
                    404,
                    403,
                    403,
                    404,
                    401),
            row(
                    "DELETE /groups/{group_id}/plans/{assignment_id}/workouts/{workout_id}",
                    null,
                    404,
                    404,
                    403,
                    403,
                    404,
                    401),
            row("DELETE /groups/{group_id}/plans/{assignment_id}", null, 200, 200, 403, 403, 404, 401),
            row("GET /groups/{group_id}/calendar", null, 200, 200, 403, 403, 404, 401),
            row("POST /athletes/{athlete_id}/plans", ASSIGN, 201, 201, 403, 404, 404, 401),
            row(
                    "PATCH /athletes/{athlete_id}/plans/{enrollment_id}",
                    "{\"squad\":\"none\"}",
                    200,
                    200,
                    403,
                    404,
                    404,
                    401),
            row("DELETE /athletes/{athlete_id}/plans/{enrollment_id}", null, 200, 200, 403, 404, 404, 401),
            row(
                    "GET /athletes/{athlete_id}/calendar?start_date=2026-05-04&end_date=2026-05-10",
                    null,
                    200,
                    200,
                    200,
                    404,
                    404,
                    401),
            row("GET /athletes/{athlete_id}/plans", null, 200, 200, 200, 404, 404, 401),
            row("GET /athletes/{athlete_id}/plans/{enrollment_id}", null, 200, 200, 200, 404, 404, 401),
            row("POST /athletes/{athlete_id}/plans/{enrollment_id}/shifts", SHIFT, 200, 200, 403, 404, 404, 401),
            row("POST /groups/{group_id}/plans/{assignment_id}/shifts", SHIFT, 200, 200, 403, 403, 404, 401),
            row("GET /groups/{group_id}/plans/{assignment_id}/changes", null, 200, 200, 403, 403, 404, 401),
            row("POST /plan-changes/{change_id}/undo", null, 200, 200, 403, 403, 404, 401),
            row(
                    "POST /athletes/{athlete_id}/scheduled-workouts",
                    "{\"date\":\"2026-05-05\",\"name\":\"Extra\",\"enrollment_id\":\"{enrollment_id}\"}",
                    201,
                    201,
                    403,
                    404,
                    404,
                    401),
            row("GET /athletes/{athlete_id}/pauses", null, 200, 200, 200, 404, 404, 401),
            row("POST /athletes/{athlete_id}/pauses", "{\"reason\":\"injury\"}", 201, 201, 201, 404, 404, 401),
            row("GET /athletes/{athlete_id}/pauses/{pause_id}", null, 200, 200, 200, 404, 404, 401),
            row(
                    "PATCH /athletes/{athlete_id}/pauses/{pause_id}",
                    "{\"reason\":\"illness\"}",
                    200,
                    200,
                    403,
                    404,
                    404,
                    401),
            row("DELETE /athletes/{athlete_id}/pauses/{pause_id}", null, 200, 200, 403, 404, 404, 401),
            row("DELETE /scheduled-workouts/{scheduled_workout_id}", null, 200, 200, 403, 404, 404, 401),
            row("GET /scheduled-workouts/{scheduled_workout_id}", null, 200, 200, 200, 404, 404, 401),
            row("PATCH /scheduled-workouts/{scheduled_workout_id}", "{\"skipped\":true}", 200, 200, 403, 404, 404, 401),
            row("GET /scheduled-workouts/{scheduled_workout_id}/fit", null, 200, 200, 200, 404, 404, 401),
            row("POST /athletes/{athlete_id}/calendar-address", null, 201, 201, 201, 404, 404, 401),
            row("DELETE /athletes/{athlete_id}/calendar-address", null, 204, 204, 204, 404, 404, 401),
            row("POST /groups/{group_id}/calendar-address", null, 201, 201, 403, 403, 404, 401),
            row("DELETE /groups/{group_id}/calendar-address", null, 204, 204, 403, 403, 404, 401),
            row(
                    "PUT /scheduled-workouts/{scheduled_workout_id}/match",
                    "{\"activity_id\":\"{activity_id}\"}",
                    200,
                    200,
                    200,
                    404,
                    404,
                    401),
            row("DELETE /scheduled-workouts/{scheduled_workout_id}/match", null, 200, 200, 200, 404, 404, 401));

    /// A request: `path` and `query` with places, `body` null for none.
    record Row(
            String method,
            String path,
            String query,
            @Nullable String body,
            String type,
            List<Integer> statuses) {
        String route() {
            return method + " " + path;
        }

        /// A read of what every club has; other things are made for it.
        boolean disturbsNobody() {
            return method.equals("GET") && path.matches("[^{]*(\\{(athlete|group)_id}[^{]*)?");
        }

        /// A stream, of which only the start is looked at.
        boolean isEndless() {
            return path.endsWith("/live");
        }

        Row as(String mediaType) {
            return new Row(method, path, query, body, mediaType, statuses);
        }
    }

    private static Row row(String route, @Nullable String body, Integer... statuses) {
        String[] words = route.split("[ ?]", -1);
        String query = words.length > 2 ? "?" + words[2] : "";
        return new Row(words[0], words[1], query, body, "application/json", List.of(statuses));
    }

    private static String joinRequest(Cast.Club club) {
        return club.mia()
                .calls()
                .body("{}")
                .post("/groups/" + club.groupId() + "/join-requests")
                .path("join_request_id");
    }

    private static String plan(Cast.Club club) {
        return club.ada().calls().body(PLAN).post("/plans").path("plan_id");
    }

    private static String planText(Cast.Club club) {
        return club.ada().calls().get("/plans/" + plan(club) + "/text").asString();
    }

    private static String threshold(Cast.Club club) {
        return club.ben()
                .calls()
                .body(THRESHOLD)
                .post("/athletes/" + club.ben().athleteId() + "/thresholds")
                .path("threshold_id");
    }

    private static String libraryWorkout(Cast.Club club) {
        return club.ada().calls().body("{\"name\":\"Easy\"}").post("/workouts").path("workout_id");
    }

    private static io.restassured.response.Response assigned(Cast.Club club) {
        return club.ada()
                .calls()
                .body(ASSIGN.replace("{plan_id}", plan(club)))
                .post("/groups/" + club.groupId() + "/plans");
    }

    private static String workout(Cast.Club club) {
        assigned(club);
        return club.ada()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2026-05-04&end_date=2026-05-10")
                .path("days[0].workouts[0].scheduled_workout_id");
    }

    private static String pause(Cast.Club club) {
        return club.ada()
                .calls()
                .body("{\"reason\":\"injury\"}")
                .post("/athletes/" + club.ben().athleteId() + "/pauses")
                .path("pause.pause_id");
    }

    private static String activity(Cast.Club club) {
        return club.ben().calls().body(RUN).post("/activities").path("activity_id");
    }
}
