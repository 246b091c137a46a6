package club.harrier.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.adjust.Cell.Copy;
import club.harrier.adjust.Cell.Enrolment;
import club.harrier.adjust.Cell.Plan;
import club.harrier.adjust.Cell.Work;
import club.harrier.copy.SquadWish;
import club.harrier.plan.Assignments;
import club.harrier.plan.CopyChanges;
import club.harrier.plan.Enrollments;
import club.harrier.plan.Unassigning;
import club.harrier.plan.Whom;
import club.harrier.platform.Failure;
import club.harrier.schedule.Enrolled;
import club.harrier.schedule.Regrouping;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Athletes come into plans, change squads and leave, and a group's plan gets workouts.
@Singleton
final class LifeOfPlans {
    private static final List<String> SQUADS = List.of("", "A", "B");

    private final LifeClub club;
    private final Assignments assignments;
    private final Enrollments enrollments;
    private final Unassigning unassigning;
    private final Regrouping regrouping;
    private final CopyChanges copyChanges;

    @Inject
    LifeOfPlans(
            LifeClub club,
            Assignments assignments,
            Enrollments enrollments,
            Unassigning unassigning,
            Regrouping regrouping,
            CopyChanges copyChanges) {
        this.club = club;
        this.assignments = assignments;
        this.enrollments = enrollments;
        this.unassigning = unassigning;
        this.regrouping = regrouping;
        this.copyChanges = copyChanges;
    }

    String enrolments() {
        var running = club.model.running(_ -> true);
        int dice = club.random.nextInt(4);
        @Nullable UUID plan = club.assignment;
        if (dice == 0 && plan != null) {
            return unassign(plan);
        }
        if (dice == 1 && !running.isEmpty()) {
            UUID id = club.any(new ArrayList<>(running.keySet()));
            var enrolment = Objects.requireNonNull(running.get(id));
            return club.both(
                    "leave",
                    () -> unassigning
                            .leave(club.coach(), club.athletes.get(enrolment.athlete()), id)
                            .changeId(),
                    it -> club.rules.ended(it, Map.of(id, enrolment)));
        }
        if (dice == 2 && plan != null) {
            return enrolLate(club.random.nextInt(LifeClub.ATHLETES), plan);
        }
        return assign();
    }

    private String unassign(UUID plan) {
        return club.both(
                "unassign",
                () -> unassigning.unassign(club.coach(), club.groupId, plan).changeId(),
                it -> {
                    if (club.isRemoved(plan)) {
                        throw new LifeModel.Refused("not_found");
                    }
                    var after = club.rules.ended(
                            it, club.model.running(e -> e.plan().equals(plan)));
                    var present = club.plan(plan);
                    after.put(plan, new Plan(present.first(), present.end(), true, it));
                    return after;
                });
    }

    String regroup() {
        var running = club.model.running(_ -> true);
        if (running.isEmpty()) {
            return "nothing";
        }
        UUID id = club.any(new ArrayList<>(running.keySet()));
        var athlete = club.athletes.get(Objects.requireNonNull(running.get(id)).athlete());
        String squad = club.any(SQUADS);
        return club.both(
                "regroup",
                () -> regrouping
                        .regroup(club.coach(), athlete, id, squad.isEmpty() ? null : squad)
                        .changeId(),
                it -> club.rules.regrouped(it, id, squad, club::idOf));
    }

    /// For everybody, or for one squad.
    String addForGroup() {
        @Nullable UUID plan = club.assignment;
        if (plan == null) {
            return "nothing";
        }
        var squads = club.random.nextBoolean() ? SQUADS : List.of(club.any(SQUADS));
        var whom = squads.size() > 1
                ? Whom.EVERYBODY
                : new Whom(false, squads.getFirst().isEmpty() ? null : squads.getFirst());
        String key = club.newName("G");
        var day = club.anyDay();
        var place = new CopyChanges.Place(day, null, null);
        // for one squad it is what that squad runs, not a share of it
        var workout = LifeClub.workout(key, squads.equals(List.of("A")) ? 400_000L : 500_000L);
        return club.both(
                "add for group",
                () -> copyChanges
                        .add(club.coach(), club.groupId, plan, whom, place, workout)
                        .changeId(),
                it -> club.rules.added(it, plan, squads, key, day, club::idOf));
    }

    /// Assigns the plan, or enrols those who have left.
    String assign() {
        var squads = List.of(
                new SquadWish("A", null, 80, null, List.of()),
                new SquadWish("B", null, null, club.variantId, List.of()));
        var wish = new Assignments.Wish(club.planId, LifeClub.START, null, null, squads);
        var answer = assignments.assign(club.coach(), club.groupId, wish);
        UUID plan = answer.assignment().assignmentId();
        club.assignment = plan;
        if (!club.model.cells.containsKey(plan)) {
            copied(plan);
        }
        var first = club.plan(plan).first();
        var after = new LinkedHashMap<UUID, Cell>();
        for (var result : answer.results()) {
            int athlete = club.athletes.indexOf(result.athleteId());
            boolean isRunning =
                    !club.model.running(it -> it.athlete() == athlete).isEmpty();
            assertThat(result.outcome() == Enrolled.Outcome.ALREADY_ENROLLED).isEqualTo(isRunning);
            if (!isRunning) {
                after.putAll(enrolled(athlete, plan, Objects.requireNonNull(result.enrollmentId()), first));
            }
        }
        assertThat(answer.changeId() == null).isEqualTo(after.isEmpty());
        if (answer.changeId() != null) {
            club.model.change(answer.changeId(), after);
            club.made.add(answer.changeId());
        }
        return "assign";
    }

    private void copied(UUID plan) {
        var end = LifeClub.START.plusDays(7L * LifeClub.WEEKS - 1);
        club.model.cells.put(plan, new Plan(LifeClub.START, end, false, null));
        for (String squad : SQUADS) {
            var keys = squad.equals("B") ? LifeClub.keysOfVariant() : LifeClub.keys();
            keys.forEach((key, date) ->
                    club.model.cells.put(club.ids.next(), new Copy(plan, squad, key, date, false, null)));
        }
    }

    private String enrolLate(int athlete, UUID plan) {
        boolean isOver = !club.model.running(it -> it.athlete() == athlete).isEmpty() || club.isRemoved(plan);
        if (isOver) {
            return "nothing";
        }
        try {
            var wish = new Enrollments.Wish(null, null, null, plan);
            var answer = enrollments.enrol(club.coach(), club.athletes.get(athlete), wish);
            var present = club.plan(plan).first();
            var first = present.isAfter(club.model.today) ? present : club.model.today;
            UUID change = Objects.requireNonNull(answer.changeId());
            UUID enrolment = Objects.requireNonNull(answer.enrolled().enrollmentId());
            club.model.change(change, enrolled(athlete, plan, enrolment, first));
            club.made.add(change);
            return "enrol";
        } catch (Failure failure) {
            assertThat(failure.code()).isEqualTo("plan_is_over");
            return "enrol plan_is_over";
        }
    }

    /// What an ended enrolment has left on the calendar is not put there twice. Ids are the real ones.
    private Map<UUID, Cell> enrolled(int athlete, UUID plan, UUID enrolment, LocalDate first) {
        var kept = club.model.works(it -> it.athlete() == athlete && !it.isGone() && !it.isAdded()).values().stream()
                .map(Work::key)
                .toList();
        var after = new LinkedHashMap<UUID, Cell>();
        after.put(enrolment, new Enrolment(plan, athlete, "", first, List.of(), false, null));
        for (var copy : club.model.copies(plan).values()) {
            boolean isTheirs = copy.squad().isEmpty() && !copy.isRemoved();
            if (isTheirs && !copy.date().isBefore(first) && !kept.contains(copy.key())) {
                after.put(
                        club.idOf(athlete, enrolment, copy.key()),
                        Work.placed(athlete, enrolment, "", copy.key(), false, copy.date(), null));
            }
        }
        return after;
    }
}
