package club.harrier.web.assign;

import club.harrier.copy.SquadWish;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.library.Plan;
import club.harrier.library.Plans;
import club.harrier.plan.Assignments;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Dates;
import club.harrier.web.Undo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The second step of assigning a plan to a group: from when, and what it would mean for each member.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class AssignDatePages {
    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance date(DatePage page);

        static native TemplateInstance outcome(OutcomePage page);
    }

    /// @param date as it was typed
    /// @param variants plans that each squad may follow instead, by its letter
    /// @param preview what assigning would do, or null where `problem` says why it cannot
    record DatePage(
            Group group,
            Plan plan,
            boolean isRace,
            String date,
            SquadForm form,
            Map<String, VariantChoices> variants,
            @Nullable AssignPreview preview,
            @Nullable String problem) {

        DatePage with(String wrong) {
            return new DatePage(group, plan, isRace, date, form, variants, preview, wrong);
        }

        boolean isRefused() {
            return problem != null || !form.errors().isEmpty();
        }

        public String path() {
            return AssignPages.path(group.groupId()) + "/" + plan.planId();
        }

        public String field() {
            return isRace ? "race_date" : "start_date";
        }
    }

    record OutcomePage(Group group, AssignPreview outcome) {
        public String path(String below) {
            return GroupPlanPages.path(group.groupId(), below);
        }

        public String undo() {
            return Undo.path(outcome.changeId());
        }
    }

    private final Groups groups;
    private final Plans plans;
    private final Assignments assignments;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    AssignDatePages(
            Groups groups, Plans plans, Assignments assignments, Clock clock, Door door, Screen screen, View view) {
        this.groups = groups;
        this.plans = plans;
        this.assignments = assignments;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{group}/plans/assign/{plan}")
    public Response ask(
            @PathParam("group") UUID groupId,
            @PathParam("plan") UUID planId,
            @QueryParam("by") @DefaultValue("start") String by,
            @QueryParam("start_date") @Nullable String start,
            @QueryParam("race_date") @Nullable String race) {
        var group = groups.visibleTo(door.caller(), groupId);
        var plan = plans.whole(door.caller(), planId).plan();
        boolean isRace = race != null || by.equals("race");
        @Nullable String given = isRace ? race : start;
        var date = given == null ? usual(plan, isRace).toString() : given;
        return screen.show(Templates.date(page(group, plan, isRace, date, null)));
    }

    /// The next first day of a week, or the last day of the plan that starts there.
    private LocalDate usual(Plan plan, boolean isRace) {
        var org = door.caller().org();
        var today = org.today(clock);
        var week = org.week(clock);
        var first = today.equals(week.startDate()) ? week : week.plusWeeks(1);
        return isRace ? first.plusWeeks(plan.weeks() - 1).endDate() : first.startDate();
    }

    /// @param entered the squads as they were entered; null: what is offered
    private DatePage page(Group group, Plan plan, boolean isRace, String date, @Nullable SquadForm entered) {
        @Nullable String problem = null;
        Assignments.@Nullable Answer answer = null;
        @Nullable SquadForm form = entered;
        try {
            answer = rehearse(group, plan, isRace, date, entered == null ? List.of() : entered.wishes());
        } catch (Failure refused) {
            problem = said(refused);
            form = entered == null ? null : entered.refused(refused, view);
        }
        if (answer == null && entered != null) {
            answer = withoutSquads(group, plan, isRace, date);
        }
        if (form == null) {
            form = SquadForm.fresh(answer == null ? List.of() : answer.squads());
        }
        return new DatePage(
                group,
                plan,
                isRace,
                date,
                form,
                VariantChoices.of(plans, door.caller(), plan, form, view),
                answer == null
                        ? null
                        : AssignPreview.of(answer, door.caller().org().today(clock), view),
                form.errors().isEmpty() ? problem : null);
    }

    /// The members are shown also where their squads are refused, so that these can be mended.
    private Assignments.@Nullable Answer withoutSquads(Group group, Plan plan, boolean isRace, String date) {
        try {
            return rehearse(group, plan, isRace, date, List.of());
        } catch (Failure refused) {
            said(refused);
            return null;
        }
    }

    private Assignments.Answer rehearse(Group group, Plan plan, boolean isRace, String date, List<SquadWish> squads) {
        return assignments.rehearse(door.caller(), group.groupId(), wish(plan.planId(), isRace, date, null, squads));
    }

    /// What is wrong with what was entered; anything else is no matter for the form.
    private String said(Failure refused) {
        if (refused.reason() != Reason.INVALID
                && refused.reason() != Reason.IMPOSSIBLE
                && refused.reason() != Reason.CONFLICT) {
            throw refused;
        }
        return view.sentence(refused);
    }

    private static Assignments.Wish wish(
            UUID planId, boolean isRace, String date, @Nullable List<UUID> athletes, List<SquadWish> squads) {
        var day = Dates.read(isRace ? "race_date" : "start_date", date);
        return new Assignments.Wish(planId, isRace ? null : day, isRace ? day : null, athletes, squads);
    }

    /// What it would mean with these squads. In parts, because a plain form holds a thousand fields at most.
    @POST
    @Path("{group}/plans/assign/{plan}/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@PathParam("group") UUID groupId, @PathParam("plan") UUID planId, AssignFields fields) {
        var page = entered(groupId, planId, fields);
        return page.isRefused() ? screen.refuse(Templates.date(page)) : screen.show(Templates.date(page));
    }

    private DatePage entered(UUID groupId, UUID planId, AssignFields fields) {
        var caller = door.caller();
        return page(
                groups.visibleTo(caller, groupId),
                plans.whole(caller, planId).plan(),
                fields.isRace(),
                fields.date,
                SquadForm.entered(fields));
    }

    @POST
    @Path("{group}/plans/assign/{plan}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response assign(@PathParam("group") UUID groupId, @PathParam("plan") UUID planId, AssignFields fields) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        String problem = view.words(AssignWords.class).nobodyChosen();
        if (!fields.athletes.isEmpty()) {
            try {
                var squads = SquadForm.entered(fields).wishes();
                var wish = wish(planId, fields.isRace(), fields.date, fields.athletes, squads);
                var answer = assignments.assign(caller, groupId, wish);
                var outcome = AssignPreview.of(answer, caller.org().today(clock), view);
                return screen.show(Templates.outcome(new OutcomePage(group, outcome)));
            } catch (Failure refused) {
                problem = said(refused);
            }
        }
        var page = entered(groupId, planId, fields);
        return screen.refuse(Templates.date(page.form().errors().isEmpty() ? page.with(problem) : page));
    }
}
