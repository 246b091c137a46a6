package club.harrier.web.assign;

import club.harrier.adjust.PlanChanges;
import club.harrier.adjust.Shifting;
import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.plan.AssignedPlan;
import club.harrier.plan.AssignedPlans;
import club.harrier.plan.Differing;
import club.harrier.plan.Newcomers;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.unit.DateRange;
import club.harrier.web.Attempt;
import club.harrier.web.Dates;
import club.harrier.web.PlanChangeWords;
import club.harrier.web.Undo;
import club.harrier.web.WorkoutCard;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// One plan of a group: its weeks, who follows it, what was done to it, and shifting the rest of it.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class FollowedPlanPages {
    private static final int CHANGES = 50;
    private static final int OWN = 20;

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanPage page);
    }

    record PlanPage(
            Group group,
            AssignedPlan plan,
            List<Week> weeks,
            List<Follower> followers,
            OwnPart own,
            List<PlanChangeLine> changes) {
        public Assignment assignment() {
            return plan.assignment();
        }

        public DateRange dates() {
            return new DateRange(assignment().firstDate(), assignment().lastDate());
        }

        public String path(String below) {
            return FollowedPlanPages.path(group.groupId(), assignment().assignmentId()) + below;
        }

        public String workout(Line line) {
            return path("/workouts/" + line.copied().workoutId());
        }

        public @Nullable String ownBefore() {
            return own.page() > 1 ? ownPath(own.page() - 1) : null;
        }

        public @Nullable String ownAfter() {
            return own.hasMore() ? ownPath(own.page() + 1) : null;
        }

        private String ownPath(int page) {
            return path((page > 1 ? "?own=" + page : "") + "#differing");
        }

        public boolean isOpen() {
            return plan.isOpen();
        }

        public String statusName() {
            return plan.status().name();
        }
    }

    record Week(int number, DateRange dates, boolean isCurrent, boolean isGoneBy, List<Line> workouts) {
        /// How many somebody in no squad has.
        public int ofNoSquad() {
            return Math.toIntExact(
                    workouts.stream().filter(it -> it.copied().squad() == null).count());
        }

        public int ofSquads() {
            return workouts.size() - ofNoSquad();
        }
    }

    /// Some of the workouts that athletes have otherwise than the group.
    ///
    /// @param hasMore whether there are any after these
    record OwnPart(int page, List<Own> rows, boolean hasMore) {
        public int first() {
            return (page - 1) * OWN + 1;
        }

        public int last() {
            return (page - 1) * OWN + rows.size();
        }

        public boolean isAll() {
            return page == 1 && !hasMore;
        }
    }

    /// A workout that an athlete has otherwise than the group.
    ///
    /// @param plan as the plan has it now; empty where it has it no more
    record Own(Differing differing, String plan, String own) {
        public String path() {
            return "/scheduled-workouts/" + differing.scheduledWorkoutId();
        }
    }

    /// A member who follows the plan.
    ///
    /// @param squad null: in none
    /// @param since such as `since 24 Nov 2026`
    record Follower(UUID athleteId, String name, @Nullable String squad, String since) {}

    /// A workout of the copy.
    record Line(CopiedWorkout copied, WorkoutCard card) {}

    private final Groups groups;
    private final AssignedPlans plans;
    private final PlanChanges changes;
    private final Shifting shifting;
    private final Newcomers newcomers;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    FollowedPlanPages(
            Groups groups,
            AssignedPlans plans,
            PlanChanges changes,
            Shifting shifting,
            Newcomers newcomers,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.plans = plans;
        this.changes = changes;
        this.shifting = shifting;
        this.newcomers = newcomers;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    static String path(UUID groupId, UUID assignmentId) {
        return GroupPlanPages.path(groupId, "/" + assignmentId);
    }

    @GET
    @Path("{group}/plans/{assignment}")
    public Response show(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @QueryParam("own") @DefaultValue("1") int page) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var plan = plans.one(caller, groupId, assignmentId);
        var own = own(caller, groupId, assignmentId, page);
        var slice = Slice.of(CHANGES, CHANGES, null, PlanChanges.KEY_PARTS);
        var done = changes.of(caller, groupId, assignmentId, slice).rows().stream()
                .map(it -> PlanChangeLine.of(it, view))
                .toList();
        return screen.show(Templates.plan(new PlanPage(group, plan, weeks(plan), followers(plan), own, done)));
    }

    /// Hundreds have the same date, which is written out once.
    private List<Follower> followers(AssignedPlan plan) {
        var words = view.words(GroupPlanWords.class);
        var format = view.format();
        var since = new HashMap<Optional<LocalDate>, String>();
        return plan.enrolled().stream()
                .map(it -> new Follower(
                        it.athleteId(),
                        it.displayName(),
                        it.squad(),
                        since.computeIfAbsent(
                                Optional.ofNullable(it.fromDate()),
                                date -> words.since(format.date(date.orElse(null))))))
                .toList();
    }

    private OwnPart own(Caller caller, UUID groupId, UUID assignmentId, int page) {
        if (page < 1 || page > 10_000) {
            throw Failure.notFound("page");
        }
        var found = plans.differing(caller, groupId, assignmentId, (page - 1) * OWN, OWN + 1);
        if (page > 1 && found.isEmpty()) {
            throw Failure.notFound("page");
        }
        var rows = found.stream()
                .limit(OWN)
                .map(it -> new Own(it, it.group() == null ? "" : said(it.group()), said(it.personal())))
                .toList();
        return new OwnPart(page, rows, found.size() > OWN);
    }

    private String said(Differing.Version version) {
        var card = WorkoutCard.of(version.workout(), view);
        return view.format().day(version.date()) + ", " + card.name()
                + (card.goal().isEmpty() ? "" : ", " + card.goal());
    }

    private List<Week> weeks(AssignedPlan plan) {
        return plan.weeks().stream()
                .map(it -> new Week(
                        it.week(),
                        new DateRange(it.startDate(), it.endDate()),
                        Integer.valueOf(it.week()).equals(plan.week()),
                        it.isGoneBy(),
                        it.workouts().stream()
                                .map(workout -> new Line(workout, WorkoutCard.of(workout.workout(), view)))
                                .toList()))
                .toList();
    }

    /// Whether who joins the group is enrolled without a coach.
    @POST
    @Path("{group}/plans/{assignment}/newcomers")
    public Response newcomers(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm @DefaultValue("false") boolean enrol) {
        newcomers.decide(door.caller(), groupId, assignmentId, enrol, () -> {});
        var words = view.words(PlanChangeWords.class);
        String path = path(groupId, assignmentId);
        var said = Flash.done((enrol ? words.newcomersOn() : words.newcomersOff()) + ".");
        return screen.to(path, said.undo(path + "/newcomers", "enrol", List.of(String.valueOf(!enrol))));
    }

    @POST
    @Path("{group}/plans/{assignment}/shifts")
    public Response shift(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm @DefaultValue("") String days,
            @RestForm @DefaultValue("") String from) {
        String path = path(groupId, assignmentId);
        return Attempt.change(screen, view, path, () -> {
            var shifted = shifting.ofGroup(
                    door.caller(), groupId, assignmentId, Dates.days("days", days), Dates.readIfAny("from", from));
            var said = view.words(PlanChangeWords.class)
                    .hasShifted(shifted.workouts(), view.format().date(shifted.endDate()));
            return Undo.offer(Flash.done(said), shifted.changeId(), path);
        });
    }
}
