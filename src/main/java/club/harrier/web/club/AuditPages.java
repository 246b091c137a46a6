package club.harrier.web.club;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Groups;
import club.harrier.org.AuditTrail;
import club.harrier.org.AuditTrail.Filter;
import club.harrier.org.Caller;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who changed what, and when, in sentences.
@Path("/settings/audit")
@Page
@RunOnVirtualThread
public final class AuditPages {
    private static final int LINES = 50;

    @CheckedTemplate(basePath = "settings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audit(AuditPage page);
    }

    /// @param next the way to older entries, or null
    record AuditPage(
            List<AuditEntry> entries,
            List<Choice> groups,
            List<Choice> actors,
            List<Choice> actions,
            Asked asked,
            @Nullable String next) {}

    /// What was asked for; empty is no condition.
    record Asked(String group, String actor, String action, boolean isOlder) {
        public boolean isAnything() {
            return !group.isEmpty() || !actor.isEmpty() || !action.isEmpty();
        }

        public String path(@Nullable String cursor) {
            return "/settings/audit?group=" + text(group) + "&actor=" + text(actor) + "&action=" + text(action)
                    + (cursor == null ? "" : "&cursor=" + cursor);
        }

        private static String text(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private final AuditTrail trail;
    private final Groups groups;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AuditPages(AuditTrail trail, Groups groups, Door door, Screen screen, View view) {
        this.trail = trail;
        this.groups = groups;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("actor") @DefaultValue("") String actor,
            @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        var filter = new Filter(Chosen.id("group", group), Chosen.id("actor", actor), action.isEmpty() ? null : action);
        var part = trail.entries(caller, filter, Slice.of(LINES, LINES, cursor, AuditTrail.KEY_PARTS));
        var asked = new Asked(group, actor, action, cursor != null);
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.audit(new AuditPage(
                entries(part.rows()),
                groups(caller),
                actors(caller),
                actions(caller),
                asked,
                next == null ? null : asked.path(next))));
    }

    private List<AuditEntry> entries(List<AuditTrail.Line> lines) {
        var words = view.words(AuditWords.class);
        var fields = view.words(AuditFieldWords.class);
        var sentences = view.words(AuditSentences.class);
        var format = view.format();
        return lines.stream()
                .map(line -> AuditEntry.of(line, words, fields, sentences, format))
                .toList();
    }

    private List<Choice> groups(Caller caller) {
        return groups.named(caller).stream()
                .map(it -> new Choice(it.groupId().toString(), it.name()))
                .toList();
    }

    private List<Choice> actors(Caller caller) {
        return trail.actors(caller).stream()
                .map(it -> new Choice(it.accountId().toString(), it.displayName()))
                .toList();
    }

    /// What concerns the club itself only the head coach can find.
    private List<Choice> actions(Caller caller) {
        var words = view.words(AuditWords.class);
        return Stream.of(AuditAction.values())
                .filter(it -> caller.isHeadCoach() || !it.isOfClub())
                .map(it -> new Choice(it.key(), it.label(words)))
                .toList();
    }
}
