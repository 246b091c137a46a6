package club.harrier.adjust;

import club.harrier.adjust.Cell.Copy;
import club.harrier.adjust.Cell.Enrolment;
import club.harrier.adjust.Cell.Plan;
import club.harrier.adjust.Cell.Rest;
import club.harrier.adjust.Cell.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What plans, calendars and pauses must look like: cells in memory, and each change with the cells as they were
/// before it. It shares nothing with the code that is tested.
final class LifeModel {
    /// A refusal, by its code.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(code);
        }
    }

    /// @param days of the two squads between which an athlete was moved, by the copies' ids; empty: no such change
    private record Change(
            Map<UUID, @Nullable Cell> before, boolean isEnrolling, boolean isUndone, Map<UUID, LocalDate> days) {}

    final Map<UUID, Cell> cells = new LinkedHashMap<>();
    private final Map<UUID, Change> changes = new HashMap<>();
    LocalDate today;

    LifeModel(LocalDate today) {
        this.today = today;
    }

    <T extends Cell> Map<UUID, T> all(Class<T> type, Predicate<T> which) {
        var found = new LinkedHashMap<UUID, T>();
        cells.forEach((id, cell) -> {
            if (type.isInstance(cell) && which.test(type.cast(cell))) {
                found.put(id, type.cast(cell));
            }
        });
        return found;
    }

    Map<UUID, Work> works(Predicate<Work> which) {
        return all(Work.class, which);
    }

    Map<UUID, Enrolment> running(Predicate<Enrolment> which) {
        return all(Enrolment.class, it -> !it.isEnded() && which.test(it));
    }

    Map<UUID, Rest> rests() {
        return all(Rest.class, it -> !it.isGone());
    }

    List<UUID> changes() {
        return new ArrayList<>(changes.keySet());
    }

    /// A calendar as lines.
    List<String> calendar(int athlete) {
        var rests = rests().values();
        return works(it -> it.athlete() == athlete && !it.isGone()).values().stream()
                .map(it -> {
                    boolean isPaused = rests.stream().anyMatch(r -> r.athlete() == athlete && r.holds(it.date()));
                    return it.date() + " " + it.shown()
                            + (it.isSkipped() || isPaused ? " skipped" : "") + (isPaused ? " paused" : "")
                            + (it.base() != null || it.own() != null ? " own" : "");
                })
                .sorted()
                .toList();
    }

    /// Applies a change to cells; nothing is kept where one refuses.
    void change(UUID id, Map<UUID, Cell> after) {
        var days = regrouped(after);
        var before = new LinkedHashMap<UUID, @Nullable Cell>();
        after.keySet().forEach(it -> before.put(it, cells.get(it)));
        boolean isEnrolling = after.values().stream().allMatch(it -> it.last() == null);
        cells.putAll(after);
        changes.put(id, new Change(before, isEnrolling, false, days));
    }

    /// The days of both squads, if that is a move between squads.
    private Map<UUID, LocalDate> regrouped(Map<UUID, Cell> after) {
        for (var it : after.entrySet()) {
            if (it.getValue() instanceof Enrolment now
                    && cells.get(it.getKey()) instanceof Enrolment before
                    && !now.squad().equals(before.squad())) {
                return days(now.plan(), before.squad(), now.squad());
            }
        }
        return Map.of();
    }

    private Map<UUID, LocalDate> days(UUID plan, String... squads) {
        var days = new HashMap<UUID, LocalDate>();
        copies(plan).forEach((id, it) -> {
            if (!it.isRemoved() && List.of(squads).contains(it.squad())) {
                days.put(id, it.date());
            }
        });
        return days;
    }

    Map<UUID, Cell> edited(UUID id, UnaryOperator<Work> edit) {
        return Map.of(id, edit.apply((Work) Objects.requireNonNull(cells.get(id))));
    }

    LocalDate planDate(Work work) {
        if (work.isAdded()) {
            return work.date();
        }
        UUID plan = ((Enrolment) Objects.requireNonNull(cells.get(work.enrolment()))).plan();
        return copies(plan).values().stream()
                .filter(it -> it.key().equals(work.key()) && it.squad().equals(work.squad()))
                .findFirst()
                .orElseThrow()
                .date();
    }

    Map<UUID, Copy> copies(UUID plan) {
        return all(Copy.class, it -> it.plan().equals(plan));
    }

    Work placed(Work work, LocalDate date, boolean skipped, @Nullable String own, UUID change) {
        @Nullable LocalDate base = work.base();
        if (!date.equals(work.date())) {
            var plan = planDate(work);
            base = work.isAdded() || date.equals(plan) ? null : base == null ? plan : base;
        }
        return work.with(date, base, skipped, own, change);
    }

    void refuseMeeting(UUID id, Rest wanted, String code) {
        if (rests().entrySet().stream()
                .anyMatch(it -> !it.getKey().equals(id)
                        && it.getValue().athlete() == wanted.athlete()
                        && it.getValue().meets(wanted))) {
            throw new Refused(code);
        }
    }

    void undo(UUID id) {
        var change = Objects.requireNonNull(changes.get(id));
        if (change.isUndone()) {
            throw new Refused("already_undone");
        }
        change.before().forEach((cell, before) -> {
            boolean isUnstamped = cells.get(cell) instanceof Work || cells.get(cell) instanceof Enrolment;
            @Nullable UUID expected = before == null && isUnstamped ? null : id;
            if (!Objects.equals(Objects.requireNonNull(cells.get(cell)).last(), expected)) {
                throw new Refused("changed_since");
            }
        });
        refuseOtherDays(change);
        var after = new LinkedHashMap<UUID, Cell>();
        change.before().forEach((cell, before) -> after.put(cell, before == null ? unmade(cell) : before));
        after.forEach((cell, restored) -> {
            if (restored instanceof Rest rest && !rest.isGone()) {
                refuseMeeting(cell, rest, "changed_since");
            }
            if (restored instanceof Enrolment enrolment && !enrolment.isEnded()) {
                refuseTwice(cell, enrolment);
            }
            if (restored instanceof Plan plan
                    && !plan.isRemoved()
                    && all(Plan.class, it -> !it.isRemoved()).keySet().stream().anyMatch(it -> !it.equals(cell))) {
                throw new Refused("changed_since");
            }
        });
        cells.putAll(after);
        changes.put(id, new Change(change.before(), change.isEnrolling(), true, Map.of()));
        if (change.isEnrolling()) {
            removeUnfollowed(change);
        }
    }

    /// A move between squads is taken back only where both have the days that they had then.
    private void refuseOtherDays(Change change) {
        change.before().forEach((id, before) -> {
            if (before instanceof Enrolment was
                    && cells.get(id) instanceof Enrolment now
                    && !was.squad().equals(now.squad())
                    && !days(was.plan(), was.squad(), now.squad()).equals(change.days())) {
                throw new Refused("changed_since");
            }
        });
    }

    private void refuseTwice(UUID id, Enrolment restored) {
        if (running(it -> it.athlete() == restored.athlete()).keySet().stream().anyMatch(it -> !it.equals(id))) {
            throw new Refused("changed_since");
        }
    }

    private Cell unmade(UUID id) {
        return switch (Objects.requireNonNull(cells.get(id))) {
            case Work work -> work.gone(null);
            case Enrolment it -> it.ended(null);
            case Rest it -> new Rest(it.athlete(), it.start(), it.end(), true, null);
            case Plan it -> it;
            case Copy it -> new Copy(it.plan(), it.squad(), it.key(), it.date(), true, it.last());
        };
    }

    /// A plan that came with its enrolments goes with them.
    private void removeUnfollowed(Change change) {
        var plans = change.before().keySet().stream()
                .map(cells::get)
                .filter(Enrolment.class::isInstance)
                .map(it -> ((Enrolment) it).plan())
                .distinct()
                .toList();
        for (UUID plan : plans) {
            boolean isAlone = all(Enrolment.class, it -> it.plan().equals(plan)).keySet().stream()
                    .allMatch(change.before()::containsKey);
            var present = (Plan) Objects.requireNonNull(cells.get(plan));
            if (isAlone && !present.isRemoved()) {
                cells.put(plan, new Plan(present.first(), present.end(), true, present.last()));
            }
        }
    }
}
