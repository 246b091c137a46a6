package club.harrier.web;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/// Does what a small form asks for; what speaks against it is said on the page that follows.
public final class Attempt {
    private Attempt() {}

    /// Makes a change and leads on; what is refused for what was entered is said on that page.
    public static Response change(Screen screen, View view, String next, Supplier<Flash> change) {
        return answer(screen, view, next, () -> screen.to(next, change.get()));
    }

    /// Answers; what is refused for what was entered is said on the next page.
    public static Response answer(Screen screen, View view, String next, Supplier<Response> attempt) {
        try {
            return attempt.get();
        } catch (Failure refused) {
            if (refused.reason() != Reason.INVALID
                    && refused.reason() != Reason.IMPOSSIBLE
                    && refused.reason() != Reason.CONFLICT) {
                throw refused;
            }
            return screen.to(next, Flash.problem(view.sentence(refused)));
        }
    }
}
