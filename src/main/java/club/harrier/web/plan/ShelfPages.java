package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutFilter;
import club.harrier.library.WorkoutPatch;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.ShelfLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The library's workouts, for coaches: to find, look at, copy and put away.
@Path("/workouts")
@Page
@RunOnVirtualThread
public final class ShelfPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "workout")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);

        static native TemplateInstance delete(ShelfLine line);
    }

    /// What was asked of the list; empty is no condition.
    ///
    /// @param show empty for what is offered, `private` or `archived`
    record Asked(String q, String kind, String show) {
        WorkoutFilter filter() {
            String[] named = kind.split("/", 2);
            return new WorkoutFilter(
                    q.isEmpty() ? null : q,
                    ActivityType.named(named[0]).orElse(null),
                    named.length == 2 ? SubType.named(named[1]).orElse(null) : null,
                    show.equals("private") ? Visibility.PRIVATE : null,
                    show.equals("archived"));
        }

        /// The way to the page that begins at a cursor.
        String path(String cursor) {
            return UriBuilder.fromPath("/workouts")
                    .queryParam("q", q)
                    .queryParam("kind", kind)
                    .queryParam("show", show)
                    .queryParam("cursor", cursor)
                    .build()
                    .toString();
        }

        public boolean isAnything() {
            return !(q.isEmpty() && kind.isEmpty() && show.isEmpty());
        }
    }

    /// @param next the way to the next page, or null
    record ListPage(
            List<ShelfLine> lines,
            Asked asked,
            List<Choice> kinds,
            @Nullable String next) {
        public boolean isEmptyShelf() {
            return lines.isEmpty() && !asked.isAnything();
        }
    }

    /// @param text the workout as it is typed
    record ShowPage(ShelfLine line, String text) {}

    /// Whose it is, in words.
    static String owner(@Nullable String name, View view) {
        var words = view.words(ShelfWords.class);
        return words.ownedBy(name == null ? words.formerOwner() : name);
    }

    private final Workouts workouts;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ShelfPages(Workouts workouts, Door door, Screen screen, View view) {
        this.workouts = workouts;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = new Asked(q.strip(), kind, show);
        var slice = Slice.of(ROWS, ROWS, cursor, Workouts.KEY_PARTS);
        var part = workouts.page(door.caller(), asked.filter(), slice);
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.list(new ListPage(
                part.rows().stream().map(it -> ShelfLine.of(it, view)).toList(),
                asked,
                WorkoutForm.kinds(view),
                next == null ? null : asked.path(next))));
    }

    @GET
    @Path("{workout}")
    public Response show(@PathParam("workout") UUID workoutId) {
        var template = workouts.one(door.caller(), workoutId);
        var page = new ShowPage(ShelfLine.of(template, view), WorkoutText.written(template.workout()));
        return screen.show(Templates.show(page));
    }

    @POST
    @Path("{workout}/copies")
    public Response copy(@PathParam("workout") UUID workoutId) {
        var caller = door.caller();
        String name = words().copyName(workouts.one(caller, workoutId).name());
        var copy = workouts.copy(caller, workoutId, name.length() > 100 ? null : name);
        return screen.to("/workouts/" + copy.workoutId(), Flash.done(words().created(copy.name())));
    }

    private ShelfWords words() {
        return view.words(ShelfWords.class);
    }

    @POST
    @Path("{workout}/archive")
    public Response archive(@PathParam("workout") UUID workoutId) {
        var kept = workouts.change(door.caller(), workoutId, WorkoutPatch.archived(true), _ -> {});
        var said = Flash.done(words().archived(kept.name()));
        return screen.to("/workouts", said.undo("/workouts/" + workoutId + "/restoration", "workout", List.of()));
    }

    @POST
    @Path("{workout}/restoration")
    public Response restore(@PathParam("workout") UUID workoutId) {
        var kept = workouts.change(door.caller(), workoutId, WorkoutPatch.archived(false), _ -> {});
        return screen.to("/workouts/" + workoutId, Flash.done(words().restored(kept.name())));
    }

    @GET
    @Path("{workout}/delete")
    public Response confirm(@PathParam("workout") UUID workoutId) {
        return screen.show(Templates.delete(ShelfLine.of(workouts.one(door.caller(), workoutId), view)));
    }

    @POST
    @Path("{workout}/delete")
    public Response delete(@PathParam("workout") UUID workoutId) {
        String name = workouts.one(door.caller(), workoutId).name();
        workouts.delete(door.caller(), workoutId, _ -> {});
        return screen.to("/workouts", Flash.done(words().deleted(name)));
    }
}
