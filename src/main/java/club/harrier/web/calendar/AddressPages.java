package club.harrier.web.calendar;

import club.harrier.calendar.Addresses;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Groups;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Settings;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The secret address under which a calendar program reads an athlete's own calendar, or a group's.
@Path("/calendar-addresses")
@Page
@RunOnVirtualThread
public final class AddressPages {
    @CheckedTemplate(basePath = "address")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(AddressPage page);
    }

    /// @param title whose calendar it is
    /// @param path where its forms lead
    /// @param back the page it belongs to
    /// @param since since when there is one, or null
    /// @param url the one just issued, shown this once
    record AddressPage(
            String title,
            boolean isGroup,
            String path,
            String back,
            @Nullable Instant since,
            @Nullable String url) {

        public String revocation() {
            return path + "/revocation";
        }
    }

    private final Addresses addresses;
    private final Groups groups;
    private final Settings settings;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AddressPages(Addresses addresses, Groups groups, Settings settings, Door door, Screen screen, View view) {
        this.addresses = addresses;
        this.groups = groups;
        this.settings = settings;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("mine")
    public Response mine() {
        return screen.show(Templates.show(mine(null)));
    }

    private AddressPage mine(@Nullable String url) {
        var caller = door.caller();
        @Nullable
        Instant since = addresses.ofAthlete(caller, caller.asAthlete()).orElse(null);
        return new AddressPage(caller.displayName(), false, "/calendar-addresses/mine", "/profile", since, url);
    }

    /// Answers with the page itself, not with a way on: the secret passes through nothing but this answer.
    @POST
    @Path("mine")
    public Response issueMine() {
        var caller = door.caller();
        return screen.show(Templates.show(mine(url(addresses.issueForAthlete(caller, caller.asAthlete())))));
    }

    @POST
    @Path("mine/revocation")
    public Response revokeMine() {
        var caller = door.caller();
        addresses.revokeForAthlete(caller, caller.asAthlete());
        return revoked("/calendar-addresses/mine");
    }

    @GET
    @Path("groups/{group}")
    public Response group(@PathParam("group") UUID groupId) {
        return screen.show(Templates.show(group(groupId, null)));
    }

    private AddressPage group(UUID groupId, @Nullable String url) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        @Nullable Instant since = addresses.ofGroup(caller, groupId).orElse(null);
        String path = "/calendar-addresses/groups/" + groupId;
        return new AddressPage(group.name(), true, path, "/groups/" + groupId + "/plans", since, url);
    }

    @POST
    @Path("groups/{group}")
    public Response issueForGroup(@PathParam("group") UUID groupId) {
        return screen.show(Templates.show(group(groupId, url(addresses.issueForGroup(door.caller(), groupId)))));
    }

    @POST
    @Path("groups/{group}/revocation")
    public Response revokeForGroup(@PathParam("group") UUID groupId) {
        addresses.revokeForGroup(door.caller(), groupId);
        return revoked("/calendar-addresses/groups/" + groupId);
    }

    private Response revoked(String path) {
        return screen.to(path, Flash.done(view.words(AddressWords.class).revoked()));
    }

    private String url(OrgSecret secret) {
        return settings.baseUrl().toString().replaceFirst("/$", "") + "/calendar/" + secret.text() + ".ics";
    }
}
