package club.harrier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table `routes.txt`: every route, and what each role is answered; and the things that stand for its places.
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

    /// What is too long for a line of the table.
    private static final Map<String, String> BODIES =
            Map.of("@RUN", RUN, "@THRESHOLD", THRESHOLD, "@PLAN", PLAN, "@ASSIGN", ASSIGN, "@SHIFT", SHIFT);

    private static final Pattern LINE =
            Pattern.compile("(?<method>[A-Z]+) (?<path>[^ ?]+)(?<query>\\?\\S+)? +(?<statuses>\\d{3}(?: \\d{3}){5})"
                    + "(?: +(?<type>text/\\S+))?(?: +(?<body>.+))?");

    static final List<Row> ALL = read();

    private static List<Row> read() {
        try (var table = Routes.class.getResourceAsStream("/routes.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Routes::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new AssertionError("routes.txt: " + line);
        }
        var statuses = Stream.of(parts.group("statuses").split(" ", -1))
                .map(Integer::valueOf)
                .toList();
        @Nullable String body = parts.group("body");
        return new Row(
                parts.group("method"),
                parts.group("path"),
                Objects.requireNonNullElse(parts.group("query"), ""),
                body == null ? null : BODIES.getOrDefault(body, body.replace("\\n", "\n")),
                Objects.requireNonNullElse(parts.group("type"), "application/json"),
                statuses);
    }

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
