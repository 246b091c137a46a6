package club.harrier.web.run;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.feed.Diary;
import club.harrier.platform.Slice;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.ActivityLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the athlete has done, newest first.
@Path("/me/activities")
@Page
@RunOnVirtualThread
public final class MyActivityPages {
    private static final int ROWS = 25;

    @CheckedTemplate(basePath = "activity")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    /// A page of the list.
    ///
    /// @param next the cursor of the page after it, or null
    record ListPage(
            List<ActivityLine> lines,
            boolean isFirst,
            @Nullable String next) {}

    private final Diary diary;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    MyActivityPages(Diary diary, Door door, Screen screen, View view) {
        this.diary = diary;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var part = diary.of(caller, caller.asAthlete(), Slice.of(null, ROWS, cursor, Diary.KEY_PARTS));
        return screen.show(
                Templates.list(new ListPage(ActivityLine.of(part.rows(), view), cursor == null, part.nextCursor())));
    }
}
