package club.harrier.web.group;

import club.harrier.activity.FeedEntry;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.feed.Feed;
import club.harrier.feed.FeedFilter;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.live.LiveFeed;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Kinds;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the members of a group have run, newest first.
@Path("/groups/{group}/activity")
@Page
@RunOnVirtualThread
public final class FeedPages {
    private static final int AT_ONCE = 20;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance feed(FeedPage page);

        static native TemplateInstance runs(Runs runs);
    }

    /// @param live the address of the stream of what is recorded from now on
    /// @param newest the address of the first page with these filters
    record FeedPage(
            Group group, Runs runs, Entered form, List<Choice> kinds, String emptyText, String live, String newest) {

        public boolean isFiltered() {
            return form.values().values().stream().anyMatch(it -> !it.isEmpty());
        }
    }

    /// A part of the feed.
    ///
    /// @param next the address of what follows, or null
    record Runs(List<Run> runs, @Nullable String next) {
        public boolean isEmpty() {
            return runs.isEmpty();
        }
    }

    /// @param kind what the run was meant to be, in words
    record Run(FeedEntry entry, String kind, String title) {
        /// The first letter of the athlete's name.
        public String initial() {
            return Character.toString(entry.displayName().codePointAt(0));
        }

        /// Seconds, or null.
        public @Nullable Number movingSeconds() {
            @Nullable Long millis = entry.movingMillis();
            return millis == null ? null : millis / 1000.0;
        }
    }

    private final Groups groups;
    private final Feed feed;
    private final LiveFeed live;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    FeedPages(Groups groups, Feed feed, LiveFeed live, Door door, Screen screen, View view) {
        this.groups = groups;
        this.feed = feed;
        this.live = live;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(
            @PathParam("group") UUID groupId,
            @QueryParam("sub_type") @Nullable String kind,
            @QueryParam("start_date") @Nullable String start,
            @QueryParam("end_date") @Nullable String end,
            @QueryParam("q") @Nullable String sought,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var form = Entered.of("sub_type", kind, "start_date", start, "end_date", end, "q", sought);
        var filter = new FeedFilter(
                ActivityType.RUN,
                form.has("sub_type", "") ? List.of() : FeedFilter.subTypes(kind),
                date(form, "start_date"),
                date(form, "end_date"),
                null,
                sought);
        long position = live.position(caller); // before the runs are read, so that none falls in between
        var part = feed.of(caller, groupId, filter, Slice.of(AT_ONCE, AT_ONCE, cursor, Feed.KEY_PARTS));
        var kinds = view.kinds();
        var runs = new Runs(
                part.rows().stream()
                        .map(entry ->
                                new Run(entry, kinds.of(entry.activityType(), entry.subType()), kinds.title(entry)))
                        .toList(),
                part.nextCursor() == null ? null : filtered(page(groupId), form, "cursor", part.nextCursor()));
        if (view.isPart()) {
            return screen.show(Templates.runs(runs));
        }
        return screen.show(Templates.feed(new FeedPage(
                groups.visibleTo(caller, groupId),
                runs,
                form,
                choices(kinds),
                emptyText(filter),
                filtered("/api/v1/groups/" + groupId + "/activities/live", form, "after", Long.toString(position)),
                filtered(page(groupId), form, null, null))));
    }

    private static String page(UUID groupId) {
        return "/groups/" + groupId + "/activity";
    }

    private String emptyText(FeedFilter filter) {
        var words = view.words(FeedWords.class);
        return filter.equals(FeedFilter.RUNS) ? words.noRunsText() : words.noRunsFiltered();
    }

    private static @Nullable LocalDate date(Entered form, String field) {
        try {
            return form.has(field, "") ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeParseException notADate) {
            throw Failure.invalid(field, "The date is written like 2026-05-04.");
        }
    }

    private List<Choice> choices(Kinds kinds) {
        var choices = new ArrayList<>(
                List.of(new Choice("", view.words(FeedWords.class).everyKind())));
        Arrays.stream(SubType.values())
                .map(it -> new Choice(it.toString(), kinds.of(it)))
                .forEach(choices::add);
        return choices;
    }

    /// An address with the filters, and one thing more.
    private static String filtered(String path, Entered form, @Nullable String name, @Nullable String value) {
        var address = UriBuilder.fromPath(path);
        form.values().forEach((field, given) -> {
            if (!given.isEmpty()) {
                address.queryParam(field, "{" + field + "}").resolveTemplate(field, given);
            }
        });
        if (name != null) {
            address.queryParam(name, value);
        }
        return address.build().toString();
    }
}
