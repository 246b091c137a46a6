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
import java.util.UUID;

/// Asks the running server over HTTP, one request after the other, and prints how long answers take.
@Singleton
public final class Measurements {
    private static final int WARM_UP = 40;
    private static final int TIMES = 100;
    private static final double BOUND_MS = 50;
    private static final String ASSIGNING = "assign 96 workouts each to 1,000 members";
    private static final int ASSIGNED = 5;
    private static final double ASSIGN_BOUND_MS = 3_000;

    private final BenchClub bench;
    private final BenchPlans plans;
    private final Tokens tokens;
    private final Sessions sessions;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    Measurements(BenchClub bench, BenchPlans plans, Tokens tokens, Sessions sessions, ObjectMapper json) {
        this.bench = bench;
        this.plans = plans;
        this.tokens = tokens;
        this.sessions = sessions;
        this.json = json;
    }

    /// Measures the questions whose name holds some words and prints a line for each.
    ///
    /// @param base address of the server, without a slash at the end
    /// @param words part of a name; empty: every question
    /// @return whether every median stays below its bound: 50 ms for an answer, 3 s for assigning a plan to 1,000
    public boolean print(BenchClub.Made club, String base, String words, PrintStream out)
            throws IOException, InterruptedException {
        String token = tokens.issue(club.orgId(), club.headCoachId(), "bench").text();
        String coach = session(club, club.headCoachId());
        String athlete = session(club, bench.account(club));
        var asked = new LinkedHashMap<String, HttpRequest>();
        questions(club, base, token).forEach((name, address) -> asked.put(name, request(address, token)));
        coachPages(club, base).forEach((name, address) -> asked.put(name, visit(address, coach)));
        athletePages(club, base).forEach((name, address) -> asked.put(name, visit(address, athlete)));
        asked.keySet().removeIf(name -> !name.contains(words));
        out.printf("%-48s %9s %9s %9s %9s%n", "", "median ms", "p95 ms", "best ms", "kB");
        boolean isFast = true;
        for (var question : asked.entrySet()) {
            isFast &= measure(question.getKey(), question.getValue(), out);
        }
        if (ASSIGNING.contains(words)) {
            isFast &= assign(club, out);
        }
        return isFast;
    }

    private String session(BenchClub.Made club, UUID accountId) {
        return new OrgSecret(club.orgId(), sessions.start(accountId, club.orgId())).text();
    }

    private boolean assign(BenchClub.Made club, PrintStream out) {
        double[] took = new double[ASSIGNED];
        for (int n = 0; n < took.length; n++) {
            took[n] = plans.assignMillis(club);
        }
        plans.tidy();
        return print(ASSIGNING, took, 0, out) < ASSIGN_BOUND_MS;
    }

    private Map<String, String> coachPages(BenchClub.Made club, String base) {
        String group = base + "/groups/" + bench.group(club, BenchClub.BIG);
        String athlete = base + "/athletes/" + bench.member(club);
        var pages = new LinkedHashMap<String, String>();
        pages.put("page: 200 groups", base + "/groups");
        pages.put("page: week of 500 members", group);
        pages.put("page: feed of 500 members", group + "/activity");
        pages.put("page: leaderboard of 500 members, 30 days", group + "/leaderboard?range=30d");
        pages.put("page: members", group + "/members");
        pages.put("page: plans of the group", group + "/plans");
        pages.put("page: plan that 500 follow", group + "/plans/" + bench.assignment(club));
        pages.put("page: week grid of 500", group + "/plans/week");
        pages.put("page: comparison of 200 groups, 30 days", base + "/compare?range=30d");
        pages.put("page: roster of 5,000 athletes", base + "/athletes");
        pages.put("page: athletes in no group", base + "/groups/unassigned");
        pages.put("page: an athlete", athlete);
        pages.put("page: calendar of an athlete", athlete + "/calendar");
        pages.put("page: plans of an athlete", athlete + "/plans");
        pages.put("page: library of plans", base + "/plans");
        pages.put("page: plan of 16 weeks, edited", base + "/plans/" + plans.large(club));
        pages.put("page: an activity", base + "/activities/" + bench.activity(club));
        pages.put("page: audit log", base + "/settings/audit");
        return pages;
    }

    private Map<String, String> athletePages(BenchClub.Made club, String base) {
        String group = base + "/groups/" + bench.group(club, BenchClub.BIG);
        var pages = new LinkedHashMap<String, String>();
        pages.put("athlete's page: today", base + "/today");
        pages.put("athlete's page: calendar", base + "/me/calendar");
        pages.put("athlete's page: activities", base + "/me/activities");
        pages.put("athlete's page: groups", base + "/me/groups");
        pages.put("athlete's page: discover", base + "/discover");
        pages.put("athlete's page: feed of 500 members", group + "/activity");
        pages.put("athlete's page: leaderboard, 30 days", group + "/leaderboard?range=30d");
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
        return print(name, took, bytes, out) < BOUND_MS;
    }

    private static double print(String name, double[] took, int bytes, PrintStream out) {
        Arrays.sort(took);
        double median = (took[(took.length - 1) / 2] + took[took.length / 2]) / 2;
        double p95 = took[Math.ceilDiv(took.length * 95, 100) - 1];
        out.printf("%-48s %9.1f %9.1f %9.1f %9.1f%n", name, median, p95, took[0], bytes / 1024.0);
        return median;
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
