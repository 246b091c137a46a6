package club.harrier.web.calendar;

import club.harrier.calendar.Calendars;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.roster.Roster;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An athlete's month, as the coaches see it.
@Path("/athletes/{athlete}/calendar")
@Page
@RunOnVirtualThread
public final class AthleteCalendarPages {
    private final Roster roster;
    private final Calendars calendars;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AthleteCalendarPages(Roster roster, Calendars calendars, Door door, Screen screen, View view) {
        this.roster = roster;
        this.calendars = calendars;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(@PathParam("athlete") UUID athleteId, @QueryParam("month") @Nullable String asked) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        String path = "/athletes/" + athleteId + "/calendar";
        return screen.show(CalendarPages.Templates.calendar(
                CalendarPages.page(calendars, caller, view, athleteId, athlete, path, asked)));
    }
}
