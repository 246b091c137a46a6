package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Versions;
import club.harrier.library.Place;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.Plans;
import club.harrier.library.Plans.Whole;
import club.harrier.library.Sheet;
import club.harrier.platform.Failure;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.WorkoutCard;
import club.harrier.workout.Workout;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What the pages share on which a coach writes a plan: the desk itself, and changes that are refused where somebody
/// else has changed the plan meanwhile.
@Singleton
final class PlanDesks {
    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(PlanDesk desk);
    }

    private final Plans plans;
    private final Versions versions;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanDesks(Plans plans, Versions versions, Door door, Screen screen, View view) {
        this.plans = plans;
        this.versions = versions;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    Whole whole(UUID planId) {
        return plans.whole(door.caller(), planId);
    }

    String version(Whole whole) {
        return versions.of(whole);
    }

    /// The plan, if it still is as the coach saw it; else 412.
    Whole asSeen(UUID planId, String version) {
        var whole = whole(planId);
        versions.require(version, () -> whole);
        return whole;
    }

    /// Changes the plan, if it still is as the coach saw it; else 412.
    Whole revise(UUID planId, String version, UnaryOperator<Sheet> change) {
        return plans.revise(door.caller(), planId, present -> {
            versions.require(version, () -> present);
            return change.apply(Sheet.of(present.draft())).into(present.draft());
        });
    }

    /// Changes the plan, however it is by now.
    Whole revise(UUID planId, UnaryOperator<Sheet> change) {
        return revise(planId, "*", change);
    }

    /// @param at the place or day to begin at; empty for the first
    PlanDesk desk(UUID planId, String at) {
        var whole = whole(planId);
        return PlanDesk.of(whole, version(whole), at, view);
    }

    Response show(UUID planId, String at) {
        return screen.show(Templates.edit(desk(planId, at)));
    }

    Response show(int status, PlanDesk desk) {
        return screen.show(status, Templates.edit(desk));
    }

    /// Back to the desk after a change.
    Response to(UUID planId, Object at, Flash said) {
        return screen.to("/plans/" + planId + "/edit?at=" + at, said);
    }

    /// The desk again, as the plan stands now, saying what was not done.
    Response refuse(Failure refused, UUID planId) {
        return switch (refused.reason()) {
            case STALE -> show(412, desk(planId, "").noticing(words().stale()));
            case INVALID -> show(422, desk(planId, "").noticing(view.sentence(refused)));
            default -> throw refused;
        };
    }

    /// Puts a workout last on its day, if the plan still is as the coach saw it.
    Response add(UUID planId, String version, PlacedWorkout placed) {
        var now = revise(planId, version, sheet -> sheet.add(placed));
        int last = Sheet.of(now.draft()).count(placed.week(), placed.day()) - 1;
        return saved(planId, new Place(placed.week(), placed.day(), last), placed.workout());
    }

    Response saved(UUID planId, Place place, Workout workout) {
        String name = WorkoutCard.of(workout, view).name();
        String where = PlanDesk.day(place.week(), place.day(), view);
        return to(planId, place, Flash.done(words().workoutSaved(name, where)));
    }

    PlanEditWords words() {
        return view.words(PlanEditWords.class);
    }
}
