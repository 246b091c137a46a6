package club.harrier.door;

import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jspecify.annotations.Nullable;

/// Turns what went wrong into an answer: a problem document for programs, a page for people.
@Singleton
public final class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Ids ids;
    private final ErrorPage page;
    private final Guard guard;
    private final Door door;

    @Inject
    Answers(Ids ids, ErrorPage page, Guard guard, Door door) {
        this.ids = ids;
        this.page = page;
        this.guard = guard;
        this.door = door;
    }

    /// The one place where a reason becomes a status.
    static int status(Reason reason) {
        return switch (reason) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case IMPOSSIBLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    @ServerExceptionMapper
    public Response failure(Failure failure, ContainerRequestContext request) {
        var answer = Response.fromResponse(
                answer(request, status(failure.reason()), failure.code(), failure.sentence(), failure.faults()));
        if (failure.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, failure.retryAfterSeconds());
        }
        if (failure.reason() == Reason.TOO_LARGE) {
            answer.header("Connection", "close"); // the rest of the body is not read
        }
        if (failure.reason() == Reason.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Harrier\"");
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response unknownField(UnrecognizedPropertyException wrong, ContainerRequestContext request) {
        String field = path(wrong);
        return invalid(request, field, "unknown_field", "There is no field " + field + " here.");
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException wrong, ContainerRequestContext request) {
        String field = path(wrong);
        return field.isEmpty()
                ? notJson(wrong, request)
                : invalid(request, field, "invalid_value", "The value of " + field + " cannot be read.");
    }

    @ServerExceptionMapper
    public Response notJson(JsonProcessingException wrong, ContainerRequestContext request) {
        return wrong instanceof JsonMappingException mapping && !path(mapping).isEmpty()
                ? invalid(request, path(mapping), "invalid_value", "The value of " + path(mapping) + " cannot be read.")
                : answer(request, 400, "not_json", "The body is not the JSON that is expected here.", List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, ContainerRequestContext request) {
        if (thrown.getCause() instanceof Failure failure) {
            return failure(failure, request);
        }
        if (thrown.getCause() instanceof UnrecognizedPropertyException wrong) {
            return unknownField(wrong, request);
        }
        if (thrown.getCause() instanceof JsonProcessingException wrong) {
            return notJson(wrong, request);
        }
        @Nullable Failure tooLarge = tooLarge(thrown);
        if (tooLarge != null) {
            return failure(tooLarge, request);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        return switch (status) {
            case 404 -> answer(request, 404, "not_found", "There is nothing at this address.", List.of());
            case 405 ->
                answer(request, 405, "method_not_allowed", "This address does not take this method.", List.of());
            case 406 ->
                answer(request, 406, "not_acceptable", "This is not to be had in the form asked for.", List.of());
            case 413 -> answer(request, 413, "too_large", "The body is larger than is taken here.", List.of());
            case 415 ->
                answer(request, 415, "unsupported_media_type", "This content type is not taken here.", List.of());
            default -> answer(request, status, "bad_request", "The request cannot be read.", List.of());
        };
    }

    /// An address that nothing stands behind was asked of nobody, so the guard has not looked who calls. A page that
    /// says so is drawn in that person's own frame, off the thread that must not wait.
    @ServerExceptionMapper
    public Uni<Response> nowhere(NotFoundException thrown, ContainerRequestContext request) {
        if (Guard.isApi(request) || door.callerIfAny().isPresent()) {
            return Uni.createFrom().item(web(thrown, request));
        }
        return Uni.createFrom()
                .item(() -> {
                    guard.recognize(request);
                    return web(thrown, request);
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /// A form whose parts are cut off or are none; everything else about input and output is our own trouble.
    @ServerExceptionMapper
    public Response notAForm(IOException wrong, ContainerRequestContext request) {
        boolean isForm = Arrays.stream(wrong.getStackTrace())
                .anyMatch(step -> step.getClassName().equals(FormBodyHandler.class.getName()));
        return isForm
                ? answer(request, 400, "not_a_form", "The body is not the form that is expected here.", List.of())
                : anythingElse(wrong, request);
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable unexpected, ContainerRequestContext request) {
        @Nullable Failure tooLarge = tooLarge(unexpected);
        if (tooLarge != null) {
            return failure(tooLarge, request);
        }
        String requestId = ids.next().toString();
        LOG.errorf(
                unexpected,
                "request %s: %s %s",
                requestId,
                request.getMethod(),
                request.getUriInfo().getPath());
        return answer(
                request,
                500,
                "internal_error",
                "Something went wrong on our side. The request id helps the operator to find it.",
                List.of(),
                requestId);
    }

    /// A body cut off at its bound may come wrapped by whoever was reading it.
    private static @Nullable Failure tooLarge(Throwable thrown) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof BoundedBody.TooLarge tooLarge) {
                return BodyLimits.tooLarge(tooLarge.limit);
            }
        }
        return null;
    }

    private Response invalid(ContainerRequestContext request, String field, String code, String sentence) {
        return answer(request, 400, code, sentence, List.of(new Failure.Fault(field, code, sentence)));
    }

    private Response answer(
            ContainerRequestContext request, int status, String code, String detail, List<Failure.Fault> errors) {
        return answer(request, status, code, detail, errors, ids.next().toString());
    }

    private Response answer(
            ContainerRequestContext request,
            int status,
            String code,
            String detail,
            List<Failure.Fault> errors,
            String requestId) {
        Response.@Nullable Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Unprocessable Content" : known.getReasonPhrase();
        var problem = new Problem("about:blank", title, status, detail, code, errors, requestId);
        return Guard.isApi(request)
                ? Response.status(status)
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem)
                        .build()
                : page.of(problem);
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
