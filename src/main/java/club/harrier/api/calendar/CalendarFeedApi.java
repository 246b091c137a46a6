package club.harrier.api.calendar;

import club.harrier.calendar.Addresses;
import club.harrier.calendar.CalendarFile;
import club.harrier.calendar.Feed;
import club.harrier.door.Open;
import club.harrier.platform.Failure;
import club.harrier.platform.Secrets;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What calendar programs read at a secret address; whoever knows it is let in.
@Open
@Path("/calendar/{address}.ics")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
public final class CalendarFeedApi {
    private final Addresses addresses;
    private final Feed feed;

    @Inject
    CalendarFeedApi(Addresses addresses, Feed feed) {
        this.addresses = addresses;
        this.feed = feed;
    }

    @GET
    @Operation(summary = "The workouts of an athlete or a group as an iCalendar file")
    @APIResponse(responseCode = "200", description = "The file (text/calendar)")
    @APIResponse(responseCode = "304", description = "Unchanged since the version named in If-None-Match")
    @APIResponse(responseCode = "404", description = "This address has ended, or never was.")
    public Response read(
            @PathParam("address") String address, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var owner = addresses.find(address).orElseThrow(() -> Failure.notFound("calendar"));
        byte[] file = CalendarFile.of(feed.of(owner));
        String tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(file)) + '"';
        var answer = tag.equals(known) ? Response.notModified() : Response.ok(file, "text/calendar;charset=UTF-8");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
