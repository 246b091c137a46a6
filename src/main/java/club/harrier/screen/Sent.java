package club.harrier.screen;

import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/// The form that was just sent, for a page with more fields than a method should have parameters.
public final class Sent {
    private Sent() {}

    /// These fields as the person left them; one that was not sent is empty.
    public static Entered fields(String... names) {
        return Entered.of(Arrays.stream(names)
                .flatMap(name -> Arrays.stream(new String[] {name, field(name)}))
                .toArray(String[]::new));
    }

    private static String field(String name) {
        @Nullable ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context != null && context.getFormParameter(name, true, false) instanceof String given ? given : "";
    }
}
