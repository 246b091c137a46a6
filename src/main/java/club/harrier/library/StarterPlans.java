package club.harrier.library;

import club.harrier.platform.Failure;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Four plans to begin with, of Harrier's own making, which a coach may copy into the library.
@Singleton
public final class StarterPlans {
    private static final List<String> KEYS = List.of("first-5k", "steady-10k", "half-marathon", "marathon");

    private final List<Starter> all = KEYS.stream().map(StarterPlans::load).toList();

    /// A plan and the word that names it.
    public record Starter(String key, PlanDraft plan) {}

    /// Shortest race first.
    public List<Starter> all() {
        return all;
    }

    /// The plan of that name, or 404.
    public PlanDraft named(String key) {
        return all.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("plan to begin with"))
                .plan();
    }

    private static Starter load(String key) {
        try (@Nullable InputStream text = StarterPlans.class.getResourceAsStream("/plans/" + key + ".txt")) {
            var bytes = Objects.requireNonNull(text, key).readAllBytes();
            return new Starter(key, PlanText.read(new String(bytes, StandardCharsets.UTF_8), Shelf.EMPTY));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
