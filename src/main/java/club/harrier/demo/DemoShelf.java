package club.harrier.demo;

import club.harrier.library.Shelf;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.org.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/// The workouts that the demo club's coach keeps in the library.
@Singleton
final class DemoShelf {
    private static final List<String> TYPED = List.of("""
            "Cruise kilometres" interval-run: 2km warmup easy, 6x1km @threshold / 1min jog, 2km cooldown easy
              > Even splits; the last one no faster than the first.
            """, """
            "Ladder" interval-run: 2km warmup easy, 2x(400m @interval, 200m jog, 800m @interval, 400m jog), 1km cooldown
            """, """
            "Short hills" hill-repeats: 3km easy, 10x45s @effort9 / 2min jog, 2km cooldown easy
            """, """
            "Brisk end" long-run: 14km easy, 4km @marathon
            """, """
            "Core and hips" goal 25min (strength)
            """);

    private final Workouts workouts;

    @Inject
    DemoShelf(Workouts workouts) {
        this.workouts = workouts;
    }

    void fill(Caller coach) {
        TYPED.forEach(it -> workouts.create(coach, WorkoutText.read(it, Shelf.EMPTY), Visibility.ORG));
    }
}
