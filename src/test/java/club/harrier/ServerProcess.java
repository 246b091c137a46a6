package club.harrier;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Harrier as an operator runs it: a process of its own, with its database in a folder.
public final class ServerProcess {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path data;
    private final String address;

    private ServerProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.address = "http://127.0.0.1:" + port;
    }

    /// The application made of the compiled classes; the packaged one if it is younger than they are.
    public static Path application(Path folder) throws Exception {
        var packaged = ROOT.resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.exists(packaged) && isYoungerThanTheClasses(packaged)) {
            return packaged;
        }
        try (var app = QuarkusBootstrap.builder()
                .setApplicationRoot(ROOT.resolve("target/classes"))
                .setProjectRoot(ROOT)
                .setTargetDirectory(folder)
                .setBaseClassLoader(ServerProcess.class.getClassLoader())
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setOffline(true)
                .setIsolateDeployment(true)
                .setBaseName("harrier")
                .build()
                .bootstrap()) {
            return app.createAugmentor().createProductionApplication().getJar().getPath();
        }
    }

    private static boolean isYoungerThanTheClasses(Path packaged) throws IOException {
        var made = Files.getLastModifiedTime(packaged);
        try (var classes = Files.walk(ROOT.resolve("target/classes"))) {
            return classes.allMatch(it -> it.toFile().lastModified() <= made.toMillis());
        }
    }

    /// Starts it and waits until it answers.
    public static ServerProcess start(Path application, Path data) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        application.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("server.log").toFile()));
        builder.environment().put("HARRIER_DATA", data.toString());
        builder.environment().put("HARRIER_PORT", String.valueOf(port));
        var server = new ServerProcess(builder.start(), data, port);
        server.waitUntilItAnswers();
        return server;
    }

    private void waitUntilItAnswers() throws Exception {
        for (int i = 0; i < 1_800; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended: " + log());
            }
            try {
                if (http.send(
                                        HttpRequest.newBuilder(URI.create(address + "/health"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still on its way
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The server does not answer: " + log());
    }

    private String log() throws IOException {
        return Files.readString(data.resolveSibling("server.log"));
    }

    /// What the API answers; an `IOException` where nothing answers.
    public String call(String method, String path, String token, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofMinutes(3))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /// Kills the server and its database at once, as when the power goes.
    public void kill() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.children().toList();
        process.destroyForcibly();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        postmaster.onExit().get();
        for (var child : children) {
            child.onExit().get();
        }
    }
}
