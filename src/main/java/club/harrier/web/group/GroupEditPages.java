package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.GroupChanges;
import club.harrier.group.GroupDetails;
import club.harrier.group.Groups;
import club.harrier.group.Privacy;
import club.harrier.org.Staff;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A coach creates, changes and deletes groups.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GroupEditPages {
    /// What is wrong with what was typed; everything else is no matter for the form.
    private static final Set<Reason> ABOUT_THE_FORM = Set.of(Reason.INVALID, Reason.CONFLICT, Reason.IMPOSSIBLE);

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(EditPage page);

        static native TemplateInstance delete(Group group);
    }

    /// @param group null for a new one
    record EditPage(@Nullable Group group, Entered form, List<Choice> coaches, String action, String back) {}

    private final Groups groups;
    private final GroupChanges changes;
    private final Staff staff;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    GroupEditPages(Groups groups, GroupChanges changes, Staff staff, Door door, Screen screen, View view) {
        this.groups = groups;
        this.changes = changes;
        this.staff = staff;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("new")
    public Response fresh() {
        String self = door.caller().asCoach().accountId().toString();
        return screen.show(page(null, entered("", "", "public", self)));
    }

    private static Entered entered(
            String name, @Nullable String description, @Nullable String privacy, @Nullable String owner) {
        return Entered.of("name", name, "description", description, "privacy", privacy, "owner_id", owner);
    }

    private TemplateInstance page(@Nullable Group group, Entered form) {
        String path = group == null ? "/groups" : "/groups/" + group.groupId();
        var coaches = staff.named(door.caller()).stream()
                .map(it -> new Choice(it.accountId().toString(), it.displayName()))
                .toList();
        return Templates.edit(new EditPage(group, form, coaches, group == null ? "/groups" : path + "/edit", path));
    }

    @POST
    public Response create(
            @RestForm String name,
            @RestForm @Nullable String description,
            @RestForm @Nullable String privacy,
            @RestForm("owner_id") @Nullable String owner) {
        try {
            UUID id = changes.create(door.caller(), details(name, description, privacy, owner));
            var said = Flash.done(view.words(GroupWords.class).created(name.strip()));
            return screen.to("/groups/" + id + "/members", said);
        } catch (Failure refused) {
            return refuse(refused, null, entered(name, description, privacy, owner));
        }
    }

    private static GroupDetails details(
            String name, @Nullable String description, @Nullable String privacy, @Nullable String owner) {
        return new GroupDetails(
                name,
                description == null ? "" : description.replace("\r\n", "\n"),
                "private".equals(privacy) ? Privacy.PRIVATE : Privacy.PUBLIC,
                owner == null ? null : Chosen.id("owner_id", owner),
                null);
    }

    private Response refuse(Failure refused, @Nullable Group group, Entered form) {
        if (!ABOUT_THE_FORM.contains(refused.reason())) {
            throw refused;
        }
        return screen.refuse(page(group, form.refused(refused, view)));
    }

    @GET
    @Path("{group}/edit")
    public Response edit(@PathParam("group") UUID groupId) {
        var group = groups.visibleTo(door.caller().asCoach(), groupId);
        var privacy = group.privacy() == Privacy.PRIVATE ? "private" : "public";
        return screen.show(page(
                group,
                entered(
                        group.name(),
                        group.description(),
                        privacy,
                        group.ownerId().toString())));
    }

    @POST
    @Path("{group}/edit")
    public Response change(
            @PathParam("group") UUID groupId,
            @RestForm String name,
            @RestForm @Nullable String description,
            @RestForm @Nullable String privacy,
            @RestForm("owner_id") @Nullable String owner) {
        var group = groups.visibleTo(door.caller(), groupId);
        try {
            changes.change(door.caller(), groupId, details(name, description, privacy, owner));
            return screen.to(
                    "/groups/" + groupId,
                    Flash.done(view.words(GroupWords.class).changed(name.strip())));
        } catch (Failure refused) {
            return refuse(refused, group, entered(name, description, privacy, owner));
        }
    }

    @GET
    @Path("{group}/delete")
    public Response confirm(@PathParam("group") UUID groupId) {
        return screen.show(Templates.delete(groups.visibleTo(door.caller().asCoach(), groupId)));
    }

    @POST
    @Path("{group}/delete")
    public Response delete(@PathParam("group") UUID groupId) {
        var group = groups.visibleTo(door.caller(), groupId);
        changes.delete(door.caller(), groupId);
        return screen.to("/groups", Flash.done(view.words(GroupWords.class).deleted(group.name())));
    }
}
