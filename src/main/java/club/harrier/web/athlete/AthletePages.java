package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.feed.Diary;
import club.harrier.org.Caller;
import club.harrier.plan.CurrentPlans;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.RosterFigures;
import club.harrier.unit.UnitSystem;
import club.harrier.web.ActivityLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// One athlete, as the coaches see them.
@Path("/athletes/{athlete}")
@Page
@RunOnVirtualThread
public final class AthletePages {
    private static final int WEEKS = 12;
    private static final int ACTIVITIES = 10;

    @CheckedTemplate(basePath = "roster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance athlete(AthletePage page);
    }

    /// @param weeks oldest first; the last one is the current
    /// @param recent the latest activities
    record AthletePage(
            RosterLine line,
            String status,
            List<RosterFigures.Week> weeks,
            List<ActivityLine> recent,
            UnitSystem units) {

        /// The distance of a week for a machine to draw: kilometres or miles, with a dot and two decimals.
        public String plain(RosterFigures.Week week) {
            double cmPerUnit = units == UnitSystem.METRIC ? 100_000 : 160_934.4;
            return String.format(Locale.ROOT, "%.2f", week.distanceCm() / cmPerUnit);
        }

        public Athlete athlete() {
            return line.athlete();
        }

        public RosterFigures.Week week() {
            return weeks.getLast();
        }

        /// Whether somebody signs in as this athlete.
        public boolean isIn() {
            return athlete().accountId() != null;
        }

        public boolean isInvitable() {
            return !isIn() && athlete().email() != null && !line.isSuspended();
        }

        public String path(String what) {
            return "/athletes/" + athlete().athleteId() + "/" + what;
        }
    }

    private final Roster roster;
    private final RosterFigures figures;
    private final CurrentPlans plans;
    private final Diary diary;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AthletePages(
            Roster roster,
            RosterFigures figures,
            CurrentPlans plans,
            Diary diary,
            Door door,
            Screen screen,
            View view) {
        this.roster = roster;
        this.figures = figures;
        this.plans = plans;
        this.diary = diary;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(@PathParam("athlete") UUID athleteId) {
        var caller = door.caller().asCoach();
        var athlete = roster.visibleTo(caller, athleteId);
        var recent = diary.of(caller, athleteId, Slice.of(ACTIVITIES, ACTIVITIES, null, Diary.KEY_PARTS));
        return screen.show(Templates.athlete(new AthletePage(
                line(caller, athlete),
                RosterPages.status(view.words(RosterWords.class), athlete.status()),
                figures.weeks(caller, athleteId, WEEKS),
                ActivityLine.of(recent.rows(), view),
                view.format().units())));
    }

    private RosterLine line(Caller caller, Athlete athlete) {
        var lines = figures.of(caller, List.of(athlete.athleteId()));
        if (!lines.containsKey(athlete.athleteId())) {
            throw Failure.notFound("athlete"); // erased since the first look-up
        }
        var current = plans.of(caller, List.of(athlete.athleteId()));
        return new RosterLine(
                athlete,
                Objects.requireNonNull(lines.get(athlete.athleteId())),
                current.getOrDefault(athlete.athleteId(), List.of()));
    }
}
