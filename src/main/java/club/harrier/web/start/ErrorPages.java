package club.harrier.web.start;

import club.harrier.door.ErrorPage;
import club.harrier.door.Problem;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Screen;
import club.harrier.screen.ShellWords;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// The page that says what went wrong and where to go next.
@Singleton
final class ErrorPages implements ErrorPage {
    @CheckedTemplate(basePath = "error")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(Trouble trouble);
    }

    /// What went wrong, for a person.
    ///
    /// @param requestId under which the operator finds it, or null where there is nothing to find
    record Trouble(String title, String text, @Nullable String requestId) {}

    private final Screen screen;
    private final View view;

    @Inject
    ErrorPages(Screen screen, View view) {
        this.screen = screen;
        this.view = view;
    }

    @Override
    public Response of(Problem problem) {
        return screen.show(problem.status(), Templates.show(trouble(problem)));
    }

    private Trouble trouble(Problem problem) {
        var words = view.words(ShellWords.class);
        return switch (problem.status()) {
            case 404 -> new Trouble(words.notFoundTitle(), words.notFoundText(), null);
            case 403 -> new Trouble(words.forbiddenTitle(), view.sentence(failure(problem)), null);
            case 500 -> new Trouble(words.brokenTitle(), words.brokenText(), problem.requestId());
            default -> new Trouble(words.refusedTitle(), view.sentence(failure(problem)), null);
        };
    }

    private static Failure failure(Problem problem) {
        return Failure.of(Reason.INVALID, problem.code(), problem.detail(), problem.errors());
    }
}
