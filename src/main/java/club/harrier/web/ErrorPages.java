package club.harrier.web;

import club.harrier.door.ErrorPage;
import club.harrier.door.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// The page that says what went wrong and where to go next.
@Singleton
final class ErrorPages implements ErrorPage {
    @CheckedTemplate(basePath = "error")
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Problem problem);
    }

    @Override
    public Response of(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Templates.show(problem).render())
                .build();
    }
}
