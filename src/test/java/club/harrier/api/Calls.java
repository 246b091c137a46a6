package club.harrier.api;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// What the tests of the API share: calls without a caller or by a token, and calls at the same time.
public final class Calls {
    public static final String PASSWORD = "six laps before breakfast";

    private Calls() {}

    public static RequestSpecification anybody() {
        return given().basePath("/api/v1").contentType("application/json");
    }

    public static RequestSpecification by(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }

    /// Accepts an invitation and answers the status.
    public static int accept(String code, String password) {
        return anybody()
                .body(Map.of("password", password))
                .post("/invitations/" + code + "/acceptance")
                .statusCode();
    }

    public static String signIn(String email, String password) {
        return anybody()
                .body(Map.of("email", email, "password", password))
                .post("/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /// Runs the work of all at the same time, and answers what each came to, sorted.
    @SafeVarargs
    public static List<Integer> together(Callable<Integer>... work) throws Exception {
        var start = new CyclicBarrier(work.length);
        try (var threads = Executors.newFixedThreadPool(work.length)) {
            var running = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var one : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            var results = new ArrayList<Integer>();
            for (var one : running) {
                results.add(one.get());
            }
            results.sort(null);
            return results;
        }
    }
}
