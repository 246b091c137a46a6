package club.harrier.web;

import club.harrier.Browser;
import club.harrier.Cast;
import club.harrier.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What tests of pages about plans begin with: clubs with plans, a browser, and Wednesday, 6 May 2026, noon in Berlin.
public abstract class OnAWednesday {
    @Inject
    protected Browser browser;

    @Inject
    protected Cast cast;

    @Inject
    protected PlannedGroups planned;

    @Inject
    protected TestClock clock;

    @BeforeEach
    void it_is_a_wednesday() {
        clock.set(Instant.parse("2026-05-06T10:00:00Z"));
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }
}
