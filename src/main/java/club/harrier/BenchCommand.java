package club.harrier;

import club.harrier.bench.BenchClub;
import club.harrier.bench.BenchPlans;
import club.harrier.bench.Measurements;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// `bench generate` makes the club that speed is measured on; `bench` measures, `bench WORDS` only what is called so.
@Singleton
final class BenchCommand implements Command {
    private final BenchClub club;
    private final BenchPlans plans;
    private final Measurements measurements;
    private final int port;

    @Inject
    BenchCommand(
            BenchClub club,
            BenchPlans plans,
            Measurements measurements,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.club = club;
        this.plans = plans;
        this.measurements = measurements;
        this.port = port;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.equals(List.of("generate"))) {
            return generate();
        }
        return measure(String.join(" ", arguments));
    }

    private int generate() {
        long start = System.nanoTime();
        try {
            club.generate();
            plans.complete(club.find().orElseThrow());
        } catch (IllegalStateException taken) {
            System.err.println(taken.getMessage());
            return 1;
        }
        System.out.printf("The bench club stands after %d s.%n", (System.nanoTime() - start) / 1_000_000_000);
        return 0;
    }

    private int measure(String words) {
        var made = club.find();
        if (made.isEmpty()) {
            System.err.println("There is no bench club here; ./harrier bench generate makes it.");
            return 1;
        }
        System.out.printf(
                "The club was made at %s; windows end today.%n", made.get().madeAt());
        plans.complete(made.get());
        try {
            return measurements.print(made.get(), "http://localhost:" + port, words, System.out) ? 0 : 1;
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
