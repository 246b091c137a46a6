package club.harrier.bench;

import club.harrier.account.Sessions;
import club.harrier.org.OrgSecret;
import club.harrier.org.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Asks the running server over HTTP, one request after the other, and prints how long answers take.
@Singleton
public final class Measurements {
    private static final int WARM_UP = 40;
    private static final int TIMES = 100;
    private static final double BOUND_MS = 50;

    private final BenchClub bench;
    private final Tokens tokens;
    private final Sessions sessions;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    Measurements(BenchClub bench, Tokens tokens, Sessions sessions, ObjectMapper json) {
        this.bench = bench;
        this.tokens = tokens;
        this.sessions = sessions;
        this.json = json;
    }

    /// Measures every question and prints a line for each.
    ///
    /// @param base address of the server, without a slash at the end
    /// @return whether every median stays below 50 ms
    public boolean print(BenchClub.Made club, String base, PrintStream out) throws IOException, InterruptedException {
        String token = tokens.issue(club.orgId(), club.headCoachId(), "bench").text();
        out.printf("%-44s %9s %9s %9s %9s%n", "", "median ms", "p95 ms", "best ms", "kB");
        boolean isFast = true;
        for (var question : questions(club, base, token).entrySet()) {
            isFast &= measure(question.getKey(), request(question.getValue(), token), out);
        }
        String session = new OrgSecret(club.orgId(), sessions.start(club.headCoachId(), club.orgId())).text();
        for (var page : pages(club, base).entrySet()) {
            isFast &= measure(page.getKey(), visit(page.getValue(), session), out);
        }
        return isFast;
    }

    private Map<String, String> pages(BenchClub.Made club, String base) {
        String group = base + "/groups/" + bench.group(club, BenchClub.BIG);
        var pages = new LinkedHashMap<String, String>();
        pages.put("page: 200 groups", base + "/groups");
        pages.put("page: week of 500 members", group);
        pages.put("page: feed of 500 members", group + "/activity");
        pages.put("page: leaderboard of 500 members, 30 days", group + "/leaderboard?range=30d");
        pages.put("page: members", group + "/members");
        pages.put("page: plans of the group", group + "/plans");
        pages.put("page: comparison of 200 groups, 30 days", base + "/compare?range=30d");
        pages.put("page: roster of 5,000 athletes", base + "/athletes");
        pages.put("page: an athlete", base + "/athletes/" + bench.athlete(club));
        pages.put("page: an activity", base + "/activities/" + bench.activity(club));
        pages.put("page: audit log", base + "/settings/audit");
        return pages;
    }

    private Map<String, String> questions(BenchClub.Made club, String base, String token)
            throws IOException, InterruptedException {
        String groups = base + "/api/v1/groups/";
        String big = groups + bench.group(club, BenchClub.BIG);
        String quiet = groups + bench.group(club, BenchClub.QUIET);
        var questions = new LinkedHashMap<String, String>();
        questions.put("feed of 500 members, first page", big + "/activities");
        questions.put("feed of 500 members, page 50", page(big + "/activities", 50, token));
        questions.put("feed of 500 members, a rare sub-type", big + "/activities?sub_type=hill-repeats");
        questions.put("feed of 5 members quiet for 500 days", quiet + "/activities");
        questions.put("stats of 500 members, 30 days, board of 50", big + "/stats?range=30d");
        questions.put("stats, 30 days, whole board", big + "/stats?range=30d&limit=5000");
        questions.put("stats, 30 days, every type of activity", big + "/stats?range=30d&activity_type=all");
        questions.put("stats, 30 days, members of then", big + "/stats?range=30d&members=then");
        questions.put("stats of 500 members, 90 days", big + "/stats?range=90d");
        questions.put("week of 500 members", big + "/overview");
        questions.put("comparison of 200 groups, 7 days", groups + "comparison");
        questions.put("comparison of 200 groups, 30 days", groups + "comparison?range=30d");
        questions.put("comparison, 30 days, members of then", groups + "comparison?range=30d&members=then");
        return questions;
    }

    private String page(String feed, int number, String token) throws IOException, InterruptedException {
        String page = feed;
        for (int n = 1; n < number; n++) {
            JsonNode answer = json.readTree(ask(request(page, token)).body());
            page = feed + "?cursor=" + answer.path("next_cursor").asText();
        }
        return page;
    }

    private boolean measure(String name, HttpRequest request, PrintStream out)
            throws IOException, InterruptedException {
        for (int n = 0; n < WARM_UP; n++) {
            ask(request);
        }
        double[] took = new double[TIMES];
        int bytes = 0;
        for (int n = 0; n < TIMES; n++) {
            long start = System.nanoTime();
            bytes = ask(request).body().length;
            took[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        double median = (took[TIMES / 2 - 1] + took[TIMES / 2]) / 2;
        out.printf(
                "%-44s %9.1f %9.1f %9.1f %9.1f%n", name, median, took[TIMES * 95 / 100 - 1], took[0], bytes / 1024.0);
        return median < BOUND_MS;
    }

    private HttpResponse<byte[]> ask(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static HttpRequest visit(String address, String session) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", "harrier_session=" + session)
                .build();
    }

    private static HttpRequest request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
