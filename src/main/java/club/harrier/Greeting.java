package club.harrier;

import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/// What the terminal says once the server answers.
@Singleton
final class Greeting {
    private final Settings settings;

    @Inject
    Greeting(Settings settings) {
        this.settings = settings;
    }

    void say() {
        System.out.println("Harrier answers at " + settings.baseUrl() + " (API: " + settings.baseUrl()
                + "/api/docs). Stop it with Ctrl-C.");
    }
}
