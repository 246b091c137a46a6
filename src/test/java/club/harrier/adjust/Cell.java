package club.harrier.adjust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A thing of the model that changes touch, each with the last change that did.
sealed interface Cell {
    @Nullable
    UUID last();

    /// A workout on a calendar.
    ///
    /// @param squad whose workout it is; empty: of those in none
    /// @param key the same in all squads; its name
    /// @param isOff taken off for the athlete alone
    /// @param own the athlete's own content, as its line, or null
    record Work(
            int athlete,
            UUID enrolment,
            String squad,
            String key,
            boolean isAdded,
            LocalDate date,
            @Nullable LocalDate base,
            boolean isSkipped,
            boolean isGone,
            boolean isOff,
            @Nullable String own,
            @Nullable UUID last)
            implements Cell {
        static Work placed(
                int athlete,
                UUID enrolment,
                String squad,
                String key,
                boolean isAdded,
                LocalDate date,
                @Nullable LocalDate base) {
            return new Work(athlete, enrolment, squad, key, isAdded, date, base, false, false, false, null, null);
        }

        String planned() {
            return key + (squad.equals("A") && !isAdded ? "/A" : "");
        }

        String shown() {
            return own == null ? planned() : own;
        }

        Work with(LocalDate at, @Nullable LocalDate newBase, boolean skipped, @Nullable String content, UUID change) {
            return new Work(
                    athlete, enrolment, squad, key, isAdded, at, newBase, skipped, isGone, isOff, content, change);
        }

        Work of(String newSquad, LocalDate at, @Nullable LocalDate newBase, UUID change) {
            return new Work(
                    athlete, enrolment, newSquad, key, isAdded, at, newBase, isSkipped, isGone, isOff, own, change);
        }

        Work gone(@Nullable UUID change) {
            return new Work(athlete, enrolment, squad, key, isAdded, date, base, isSkipped, true, isOff, own, change);
        }

        Work off(UUID change) {
            return new Work(athlete, enrolment, squad, key, isAdded, date, base, isSkipped, true, true, own, change);
        }
    }

    /// A workout of the group's copy.
    record Copy(
            UUID plan,
            String squad,
            String key,
            LocalDate date,
            boolean isRemoved,
            @Nullable UUID last) implements Cell {}

    record Plan(
            LocalDate first,
            LocalDate end,
            boolean isRemoved,
            @Nullable UUID last) implements Cell {}

    /// By so many days what lies on that date or after it.
    record Shift(LocalDate from, int days) {}

    record Enrolment(
            UUID plan,
            int athlete,
            String squad,
            LocalDate from,
            List<Shift> shifts,
            boolean isEnded,
            @Nullable UUID last)
            implements Cell {
        LocalDate own(LocalDate planned) {
            var day = planned;
            for (var shift : shifts) {
                day = day.isBefore(shift.from()) ? day : day.plusDays(shift.days());
            }
            return day;
        }

        Enrolment ended(@Nullable UUID change) {
            return new Enrolment(plan, athlete, squad, from, shifts, true, change);
        }

        Enrolment in(String newSquad, UUID change) {
            return new Enrolment(plan, athlete, newSquad, from, shifts, false, change);
        }

        Enrolment shifted(Shift shift, UUID change) {
            var all = new ArrayList<>(shifts);
            all.add(shift);
            return new Enrolment(plan, athlete, squad, from, all, false, change);
        }
    }

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
}
