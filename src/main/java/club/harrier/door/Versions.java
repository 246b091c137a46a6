package club.harrier.door;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// `ETag`, `If-None-Match` and `If-Match`: the version of a thing is the digest of what the caller sees of it,
/// so it can never be out of step with the answer.
@Singleton
public final class Versions {
    private final ObjectMapper json;

    @Inject
    Versions(ObjectMapper json) {
        this.json = json;
    }

    /// The entity tag of an answer.
    public String of(Object answer) {
        try {
            byte[] digest = Secrets.sha256(json.writeValueAsBytes(answer));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16)) + '"';
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /// Refuses a change (412) whose `If-Match` names another version than the present one. Call it inside the
    /// write, after the row is locked, so that nothing changes between the check and the change.
    ///
    /// @param ifMatch the header, or null: then nothing is asked
    /// @param present what the caller would be shown now
    public void require(@Nullable String ifMatch, Supplier<?> present) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        if (!names(ifMatch, of(present.get()))) {
            throw Failure.of(
                    Reason.STALE,
                    "stale",
                    "Somebody has changed this since you loaded it. Load it again and repeat your change.");
        }
    }

    /// Gives every JSON answer of the API its tag, and answers 304 where the caller has it already.
    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!Guard.isApi(request)
                || response.getStatus() / 100 != 2
                || !(response.getEntity() instanceof Record entity)
                || entity instanceof RawJson) {
            return;
        }
        String tag = of(entity instanceof Versioned more ? more.thing() : entity);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isRead) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            @Nullable String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (known != null && names(known, tag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private static boolean names(String header, String tag) {
        return Arrays.stream(header.split(",", -1))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
