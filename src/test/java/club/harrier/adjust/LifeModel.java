package club.harrier.adjust;

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

    sealed interface Cell {
        @Nullable
        UUID last();
    }

    record Work(
            int athlete,
            UUID enrolment,
            String key,
            boolean isAdded,
            String name,
            LocalDate date,
            @Nullable LocalDate base,
            boolean isSkipped,
            boolean isGone,
            @Nullable String own,
            @Nullable UUID last)
            implements Cell {
        Work with(LocalDate at, @Nullable LocalDate newBase, boolean skipped, @Nullable String content, UUID change) {
            return new Work(athlete, enrolment, key, isAdded, name, at, newBase, skipped, isGone, content, change);
        }

        Work gone(@Nullable UUID change) {
            return new Work(athlete, enrolment, key, isAdded, name, date, base, isSkipped, true, own, change);
        }
    }

    record Copy(
            UUID plan, String key, LocalDate date, @Nullable UUID last) implements Cell {}

    record Plan(
            LocalDate first, boolean isRemoved, @Nullable UUID last) implements Cell {}

    record Enrolment(
            UUID plan,
            int athlete,
            boolean isEnded,
            @Nullable UUID last) implements Cell {}

    record Rest(
            int athlete,
            LocalDate start,
            @Nullable LocalDate end,
            boolean isGone,
            @Nullable UUID last) implements Cell {
        boolean holds(LocalDate date) {
            return !isGone && !date.isBefore(start) && (end == null || !date.isAfter(end));
        }

        boolean meets(Rest other) {
            return !isGone
                    && (end == null || !other.start.isAfter(end))
                    && (other.end == null || !start.isAfter(other.end));
        }
    }

    private record Change(Map<UUID, @Nullable Cell> before, boolean isEnrolling, boolean isUndone) {}

    final Map<UUID, Cell> cells = new LinkedHashMap<>();
    private final Map<UUID, Change> changes = new HashMap<>();
    LocalDate today;

    LifeModel(LocalDate today) {
        this.today = today;
    }

    private <T extends Cell> Map<UUID, T> all(Class<T> type, Predicate<T> which) {
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
                    return it.date() + " " + (it.own() == null ? it.name() : it.own())
                            + (it.isSkipped() || isPaused ? " skipped" : "") + (isPaused ? " paused" : "")
                            + (it.base() != null || it.own() != null ? " own" : "");
                })
                .sorted()
                .toList();
    }

    /// Applies a change to cells; nothing is kept where one refuses.
    void change(UUID id, Map<UUID, Cell> after) {
        var before = new LinkedHashMap<UUID, @Nullable Cell>();
        after.keySet().forEach(it -> before.put(it, cells.get(it)));
        boolean isEnrolling = after.values().stream().allMatch(it -> it.last() == null);
        cells.putAll(after);
        changes.put(id, new Change(before, isEnrolling, false));
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
                .filter(it -> it.key().equals(work.key()))
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

    Map<UUID, Cell> shiftedGroup(UUID change, UUID plan, int days, LocalDate from) {
        var after = new LinkedHashMap<UUID, Cell>();
        var enrolments = running(it -> it.plan().equals(plan)).keySet();
        works(it -> enrolments.contains(it.enrolment())
                        && !it.isGone()
                        && it.base() == null
                        && !it.isAdded()
                        && !it.date().isBefore(from))
                .forEach((id, it) -> after.put(
                        id, it.with(notPast(it.date().plusDays(days)), null, it.isSkipped(), it.own(), change)));
        var present = (Plan) Objects.requireNonNull(cells.get(plan));
        boolean isWhole = !from.isAfter(present.first());
        int moved = after.size();
        for (var entry : copies(plan).entrySet()) {
            var copy = entry.getValue();
            if (isWhole || !copy.date().isBefore(from)) {
                if (days < 0 && !copy.date().isBefore(present.first())) {
                    notPast(copy.date().plusDays(days));
                }
                after.put(entry.getKey(), new Copy(plan, copy.key(), copy.date().plusDays(days), change));
            }
        }
        if (moved + after.size() == 0) {
            throw new Refused("nothing_to_shift");
        }
        after.put(plan, new Plan(present.first().plusDays(isWhole ? days : 0), false, change));
        return after;
    }

    Map<UUID, Cell> shiftedAthlete(UUID change, Map<UUID, Enrolment> enrolments, int days, LocalDate from) {
        var after = new LinkedHashMap<UUID, Cell>();
        works(it -> enrolments.containsKey(it.enrolment())
                        && !it.isGone()
                        && !it.date().isBefore(from))
                .forEach((id, it) -> {
                    var date = notPast(it.date().plusDays(days));
                    var plan = planDate(it);
                    @Nullable
                    LocalDate base =
                            it.isAdded() ? it.base() : date.equals(plan) ? null : it.base() == null ? plan : it.base();
                    after.put(id, it.with(date, base, it.isSkipped(), it.own(), change));
                });
        enrolments.forEach((id, it) -> after.put(id, new Enrolment(it.plan(), it.athlete(), false, change)));
        return after;
    }

    private LocalDate notPast(LocalDate date) {
        if (date.isBefore(today)) {
            throw new Refused("into_the_past");
        }
        return date;
    }

    Map<UUID, Cell> ended(UUID change, Map<UUID, Enrolment> enrolments) {
        var after = new LinkedHashMap<UUID, Cell>();
        enrolments.forEach((id, it) -> after.put(id, new Enrolment(it.plan(), it.athlete(), true, change)));
        works(it -> enrolments.containsKey(it.enrolment())
                        && !it.isGone()
                        && !it.date().isBefore(today))
                .forEach((id, it) -> after.put(id, it.gone(change)));
        return after;
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
            @Nullable UUID expected = before == null && !(cells.get(cell) instanceof Rest) ? null : id;
            if (!Objects.equals(Objects.requireNonNull(cells.get(cell)).last(), expected)) {
                throw new Refused("changed_since");
            }
        });
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
        changes.put(id, new Change(change.before(), change.isEnrolling(), true));
        if (change.isEnrolling()) {
            removeUnfollowed(change);
        }
    }

    private void refuseTwice(UUID id, Enrolment restored) {
        if (running(it -> it.athlete() == restored.athlete()).keySet().stream().anyMatch(it -> !it.equals(id))) {
            throw new Refused("changed_since");
        }
    }

    private Cell unmade(UUID id) {
        return switch (Objects.requireNonNull(cells.get(id))) {
            case Work work -> work.gone(null);
            case Enrolment it -> new Enrolment(it.plan(), it.athlete(), true, null);
            case Rest it -> new Rest(it.athlete(), it.start(), it.end(), true, null);
            case Plan it -> it;
            case Copy it -> it;
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
                cells.put(plan, new Plan(present.first(), true, present.last()));
            }
        }
    }
}
