package club.harrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real server and its database are killed in the middle of assigning a plan to a big group, and started again.
class KilledServerTest {
    private static final Logger LOG = Logger.getLogger(KilledServerTest.class);
    private static final int MEMBERS = 1_000;
    private static final int WEEKS = 8;
    private static final int KILLS = 3;

    private final ObjectMapper json = new ObjectMapper();
    private ServerProcess server;
    private String token = "";
    private String group = "";
    private String plan = "";

    @Test
    void the_group_has_no_plan_or_everybody_has_all_of_it(@TempDir Path folder) throws Exception {
        var application = ServerProcess.application(folder);
        var data = Files.createDirectories(folder.resolve("data"));
        server = ServerProcess.start(application, data);
        try {
            prepare();
            long took = millis(() -> assign(LocalDate.of(2030, 3, 4)));
            assertThat(enrolled(LocalDate.of(2030, 3, 4))).isEqualTo(MEMBERS);
            var random = new Random();
            int cutOff = 0;
            for (int i = 1; i <= KILLS; i++) {
                var start = LocalDate.of(2030, 3, 4).plusWeeks(10L * i);
                var assigning = CompletableFuture.supplyAsync(() -> isDone(start));
                long moment = random.nextLong(took + 1);
                Thread.sleep(moment);
                server.kill();
                boolean isAnswered = assigning.get();
                server = ServerProcess.start(application, data);
                int enrolled = enrolled(start);
                LOG.warnf(
                        "killed after %d of about %d ms: answered %b, enrolled %d", moment, took, isAnswered, enrolled);
                assertThat(enrolled).isIn(0, MEMBERS);
                assertThat(!isAnswered || enrolled == MEMBERS)
                        .as("what was answered is there")
                        .isTrue();
                assertThat(workouts(start))
                        .as("workouts of the first and last week")
                        .isEqualTo(12 * enrolled);
                cutOff += enrolled == 0 ? 1 : 0;
            }
            var last = LocalDate.of(2030, 3, 4).plusWeeks(10L * KILLS);
            assign(last);
            assertThat(enrolled(last)).as("assigned again").isEqualTo(MEMBERS);
            LOG.warnf("%d of %d assignments were cut off", cutOff, KILLS);
        } finally {
            server.kill();
        }
    }

    private void prepare() throws Exception {
        token = post("/organizations", """
                {"name": "Club", "time_zone": "Europe/Berlin", "head_coach":
                 {"display_name": "Ada", "email": "ada@example.org", "password": "a long enough one"}}
                """).get("token").asText();
        group = post("/groups", "{\"name\": \"Big\"}").get("group_id").asText();
        String lines = IntStream.range(0, MEMBERS)
                .mapToObj(it -> "Athlete " + it + ",Big")
                .collect(Collectors.joining("\n", "display_name,groups\n", "\n"));
        server.call("POST", "/athletes", token, "text/csv", lines);
        String workouts = IntStream.range(0, 6 * WEEKS)
                .mapToObj(it -> "{\"week\": %d, \"day\": %d, \"name\": \"W\"}".formatted(it / 6 + 1, it % 6 + 1))
                .collect(Collectors.joining(", "));
        plan = post("/plans", "{\"name\": \"Plan\", \"weeks\": " + WEEKS + ", \"workouts\": [" + workouts + "]}")
                .get("plan_id")
                .asText();
    }

    private JsonNode post(String path, String body) throws Exception {
        return json.readTree(server.call("POST", path, token, "application/json", body));
    }

    private JsonNode get(String path) throws Exception {
        return json.readTree(server.call("GET", path, token, "application/json", ""));
    }

    private JsonNode assign(LocalDate start) throws Exception {
        return post(
                "/groups/" + group + "/plans", "{\"plan_id\": \"" + plan + "\", \"start_date\": \"" + start + "\"}");
    }

    private boolean isDone(LocalDate start) {
        try {
            return assign(start).get("results").size() == MEMBERS;
        } catch (IOException killed) {
            return false;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int enrolled(LocalDate start) throws Exception {
        for (var assignment : get("/groups/" + group + "/plans").get("assignments")) {
            if (assignment.get("start_date").asText().equals(start.toString())) {
                return assignment.get("enrolled_count").asInt();
            }
        }
        return 0;
    }

    private int workouts(LocalDate start) throws Exception {
        int workouts = 0;
        for (var week : new LocalDate[] {start, start.plusWeeks(WEEKS - 1)}) {
            for (var line : get("/groups/" + group + "/calendar?week=" + week).get("members")) {
                for (var day : line.get("days")) {
                    workouts += day.get("workouts").size();
                }
            }
        }
        return workouts;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long millis(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
