package club.harrier.adjust;

import club.harrier.adjust.Cell.Work;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to one athlete's workouts.
@Singleton
final class LifeOfOne {
    private final LifeClub club;
    private final PersonalChanges personal;
    private final Additions additions;

    @Inject
    LifeOfOne(LifeClub club, PersonalChanges personal, Additions additions) {
        this.club = club;
        this.personal = personal;
        this.additions = additions;
    }

    String one() {
        var model = club.model;
        var works = model.works(it -> !it.isGone());
        if (works.isEmpty()) {
            return "nothing";
        }
        UUID id = club.any(new ArrayList<>(works.keySet()));
        var work = Objects.requireNonNull(works.get(id));
        return switch (club.random.nextInt(5)) {
            case 0 -> {
                var day = club.anyDay();
                yield club.both(
                        "move",
                        () -> change(id, PersonalChanges.Patch.to(day)),
                        it -> model.edited(id, w -> model.placed(w, day, w.isSkipped(), w.own(), it)));
            }
            case 1 ->
                club.both(
                        "skip",
                        () -> change(id, PersonalChanges.Patch.skipped(!work.isSkipped())),
                        it -> model.edited(id, w -> model.placed(w, w.date(), !w.isSkipped(), w.own(), it)));
            case 2 -> rename(id, work);
            case 3 ->
                club.both(
                        "restore",
                        () -> change(id, PersonalChanges.Patch.plansAgain()),
                        it -> model.edited(id, w -> model.placed(w, model.planDate(w), w.isSkipped(), null, it)));
            default ->
                club.both(
                        "remove",
                        () -> personal.remove(club.coach(), id, () -> {}),
                        it -> model.edited(id, w -> w.off(it)));
        };
    }

    /// The name becomes another, the distance stays what the athlete has.
    private String rename(UUID id, Work work) {
        String name = club.any(List.of("Easy", "Hills", work.key()));
        String content = name + (work.shown().endsWith("/A") ? "/A" : "");
        @Nullable String own = content.equals(work.planned()) ? null : content;
        var patch = new PersonalChanges.Patch(
                null, null, new Workout.Change("", name, null, null, null, null, null, null), false);
        return club.both(
                "change",
                () -> change(id, patch),
                it -> club.model.edited(id, w -> club.model.placed(w, w.date(), w.isSkipped(), own, it)));
    }

    private @Nullable UUID change(UUID id, PersonalChanges.Patch patch) {
        return personal.change(club.coach(), id, patch, () -> {});
    }

    String add() {
        int athlete = club.random.nextInt(LifeClub.ATHLETES);
        var day = club.anyDay();
        String name = club.newName("X");
        var enrolments = club.model.running(it -> it.athlete() == athlete);
        UUID[] placed = new UUID[1];
        return club.both(
                "add",
                () -> {
                    var wish = new Additions.Wish(null, day, LifeClub.workout(name));
                    var answer = additions.add(club.coach(), club.athletes.get(athlete), _ -> wish);
                    placed[0] = answer.scheduledWorkoutId();
                    return answer.changeId();
                },
                _ -> {
                    if (enrolments.isEmpty()) {
                        throw new LifeModel.Refused("no_enrollment");
                    }
                    UUID enrolment = enrolments.keySet().iterator().next();
                    return Map.of(placed[0], Work.placed(athlete, enrolment, "", name, true, day, null));
                });
    }
}
