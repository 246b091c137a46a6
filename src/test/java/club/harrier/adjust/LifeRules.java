package club.harrier.adjust;

import club.harrier.adjust.Cell.Copy;
import club.harrier.adjust.Cell.Enrolment;
import club.harrier.adjust.Cell.Plan;
import club.harrier.adjust.Cell.Shift;
import club.harrier.adjust.Cell.Work;
import club.harrier.adjust.LifeModel.Refused;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What becomes of the model's cells when a plan is shifted or added to, ends, or an athlete changes squads.
final class LifeRules {
    private final LifeModel model;

    LifeRules(LifeModel model) {
        this.model = model;
    }

    private Plan plan(UUID plan) {
        return (Plan) Objects.requireNonNull(model.cells.get(plan));
    }

    Map<UUID, Cell> shiftedGroup(UUID change, UUID plan, int days, LocalDate from) {
        var after = new LinkedHashMap<UUID, Cell>();
        var enrolments = model.running(it -> it.plan().equals(plan)).keySet();
        model.works(it -> enrolments.contains(it.enrolment())
                        && !it.isGone()
                        && it.base() == null
                        && !it.isAdded()
                        && !it.date().isBefore(from))
                .forEach((id, it) -> after.put(
                        id, it.with(notPast(it.date().plusDays(days)), null, it.isSkipped(), it.own(), change)));
        var present = plan(plan);
        boolean isWhole = !from.isAfter(present.first());
        int moved = after.size();
        for (var entry : model.copies(plan).entrySet()) {
            var copy = entry.getValue();
            if (isWhole || !copy.date().isBefore(from)) {
                if (days < 0 && !copy.isRemoved() && !copy.date().isBefore(present.first())) {
                    notPast(copy.date().plusDays(days));
                }
                after.put(
                        entry.getKey(),
                        new Copy(plan, copy.squad(), copy.key(), copy.date().plusDays(days), copy.isRemoved(), change));
            }
        }
        if (moved + after.size() == 0) {
            throw new Refused("nothing_to_shift");
        }
        int later = from.isAfter(present.end()) ? 0 : days;
        after.put(
                plan,
                new Plan(
                        present.first().plusDays(isWhole ? days : 0),
                        present.end().plusDays(later),
                        false,
                        change));
        return after;
    }

    Map<UUID, Cell> shiftedAthlete(UUID change, Map<UUID, Enrolment> enrolments, int days, LocalDate from) {
        var after = new LinkedHashMap<UUID, Cell>();
        model.works(it -> enrolments.containsKey(it.enrolment())
                        && !it.isGone()
                        && !it.date().isBefore(from))
                .forEach((id, it) -> {
                    var date = notPast(it.date().plusDays(days));
                    var plan = model.planDate(it);
                    @Nullable
                    LocalDate base =
                            it.isAdded() ? it.base() : date.equals(plan) ? null : it.base() == null ? plan : it.base();
                    after.put(id, it.with(date, base, it.isSkipped(), it.own(), change));
                });
        enrolments.forEach((id, it) -> after.put(id, it.shifted(new Shift(from, days), change)));
        return after;
    }

    private LocalDate notPast(LocalDate date) {
        if (date.isBefore(model.today)) {
            throw new Refused("into_the_past");
        }
        return date;
    }

    Map<UUID, Cell> ended(UUID change, Map<UUID, Enrolment> enrolments) {
        var after = new LinkedHashMap<UUID, Cell>();
        enrolments.forEach((id, it) -> after.put(id, it.ended(change)));
        model.works(it -> enrolments.containsKey(it.enrolment())
                        && !it.isGone()
                        && !it.date().isBefore(model.today))
                .forEach((id, it) -> after.put(id, it.gone(change)));
        return after;
    }

    /// @param idOf the id on the calendar of what comes onto it: of an enrolment and a key
    Map<UUID, Cell> added(
            UUID change,
            UUID plan,
            List<String> squads,
            String key,
            LocalDate day,
            BiFunction<UUID, String, UUID> idOf) {
        var present = plan(plan);
        if (present.isRemoved()) {
            throw new Refused("not_found");
        }
        if (day.isBefore(model.today)) {
            throw new Refused("gone_by");
        }
        if (day.isBefore(present.first()) || day.isAfter(present.end())) {
            throw new Refused("outside_plan");
        }
        var after = new LinkedHashMap<UUID, Cell>();
        squads.forEach(it -> after.put(UUID.randomUUID(), new Copy(plan, it, key, day, false, change)));
        model.running(it -> it.plan().equals(plan) && squads.contains(it.squad()))
                .forEach((id, it) -> {
                    var own = it.own(day);
                    if (!own.isBefore(first(it))) {
                        after.put(
                                idOf.apply(id, key),
                                Work.placed(
                                        it.athlete(), id, it.squad(), key, false, own, own.equals(day) ? null : day));
                    }
                });
        after.put(plan, new Plan(present.first(), present.end(), false, change));
        return after;
    }

    private LocalDate first(Enrolment enrolment) {
        return enrolment.from().isAfter(model.today) ? enrolment.from() : model.today;
    }

    /// @param idOf as for `added`
    Map<UUID, Cell> regrouped(UUID change, UUID id, String squad, BiFunction<UUID, String, UUID> idOf) {
        var enrolment = (Enrolment) Objects.requireNonNull(model.cells.get(id));
        var first = first(enrolment);
        var after = new LinkedHashMap<UUID, Cell>();
        var had = new HashSet<String>();
        model.works(it -> it.enrolment().equals(id) && !it.isAdded() && (!it.isGone() || it.isOff()))
                .forEach((work, it) -> {
                    had.add(it.key());
                    if (it.date().isBefore(first)
                            || copy(enrolment, it.squad(), it.key()).isEmpty()) {
                        return;
                    }
                    var now = copy(enrolment, squad, it.key())
                            .map(Copy::date)
                            .filter(day ->
                                    it.base() != null || !enrolment.own(day).isBefore(first));
                    if (now.isPresent()) {
                        var own = enrolment.own(now.get());
                        var base = own.equals(now.get()) ? null : now.get();
                        after.put(
                                work,
                                it.base() == null
                                        ? it.of(squad, own, base, change)
                                        : it.of(squad, it.date(), it.base(), change));
                    } else if (!it.isGone()) {
                        after.put(work, it.gone(change));
                        had.remove(it.key());
                    }
                });
        model.copies(enrolment.plan()).values().stream()
                .filter(it -> it.squad().equals(squad) && !it.isRemoved() && !had.contains(it.key()))
                .forEach(it -> {
                    var own = enrolment.own(it.date());
                    if (!own.isBefore(first)) {
                        after.put(
                                idOf.apply(id, it.key()),
                                Work.placed(
                                        enrolment.athlete(),
                                        id,
                                        squad,
                                        it.key(),
                                        false,
                                        own,
                                        own.equals(it.date()) ? null : it.date()));
                    }
                });
        after.put(id, enrolment.in(squad, change));
        return after;
    }

    private Optional<Copy> copy(Enrolment enrolment, String squad, String key) {
        return model.copies(enrolment.plan()).values().stream()
                .filter(it -> it.squad().equals(squad) && it.key().equals(key) && !it.isRemoved())
                .findFirst();
    }
}
