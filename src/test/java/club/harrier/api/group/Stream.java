package club.harrier.api.group;

import club.harrier.Cast.Person;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A live feed as a program reads it, over a real connection.
final class Stream implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// One event; `data` is empty for a mere sign of life.
    record Event(String name, String id, String data) {
        String activityId() {
            return data.replaceFirst(".*\"activity_id\":\"([^\"]+)\".*", "$1");
        }
    }

    private final HttpResponse<InputStream> response;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Stream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    static Stream open(Person person, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + person.token());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Stream(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private void read() {
        try (var in = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = "";
            String id = "";
            String data = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    events.add(new Event(name, id, data));
                    name = "";
                    data = "";
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                }
            }
        } catch (IOException closed) {
            // the end, too
        } finally {
            ended.countDown();
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// The next event with data, or a failure after ten seconds.
    Event next() {
        try {
            for (Event event = events.poll(10, TimeUnit.SECONDS);
                    event != null;
                    event = events.poll(10, TimeUnit.SECONDS)) {
                if (!event.data().isEmpty()) {
                    return event;
                }
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        throw new AssertionError("nothing came within ten seconds");
    }

    /// The id of the sign of life that opens a stream.
    String greeting() {
        try {
            var event = events.poll(10, TimeUnit.SECONDS);
            return event == null ? "none" : event.id();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// Everything with data that came within so many seconds.
    List<Event> within(int seconds) throws InterruptedException {
        Thread.sleep(seconds * 1_000L);
        var all = new ArrayList<Event>();
        events.drainTo(all);
        return all.stream().filter(it -> !it.data().isEmpty()).toList();
    }

    boolean endsWithin(int seconds) throws InterruptedException {
        return ended.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException closed) {
            throw new AssertionError(closed);
        }
    }
}
