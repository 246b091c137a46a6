package club.harrier.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import org.eclipse.microprofile.config.Config;

/// Hands the settings to the rooms. The start has read them strictly before; here they may also come from
/// configuration, as the tests do it.
@Singleton
final class SettingsSource {
    @Produces
    @Singleton
    Settings settings(Config config) {
        var environment = new HashMap<String, String>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("HARRIER_")) {
                config.getOptionalValue(name, String.class).ifPresent(value -> environment.put(name, value));
            }
        }
        return SettingsReader.read(environment);
    }
}
