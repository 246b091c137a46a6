package club.harrier.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// By how much the rest of a plan was moved, each time from some date on; the first shift first.
public record Shifts(List<LocalDate> froms, List<Integer> days) {
    public static final Shifts NONE = new Shifts(List.of(), List.of());

    /// SQL for where the workout `w` of the plan `a` lies for the athlete of the enrolment `e`, as `shifted` has it: on
    /// the plan's day, or where the athlete's own shifts have taken it. A race counted back from stays on its day.
    public static final String OWN_DAY = """
            CASE WHEN cardinality(e.shift_froms) = 0 OR (w.date = a.race_date AND w.sub_type = 'race') THEN w.date
                 ELSE (WITH RECURSIVE day (n, date) AS (
                           SELECT 0, w.date
                           UNION ALL
                           SELECT day.n + 1, CASE WHEN day.date < e.shift_froms[day.n + 1] THEN day.date
                                                  ELSE day.date + e.shift_days[day.n + 1] END
                           FROM day WHERE day.n < cardinality(e.shift_froms))
                       SELECT day.date FROM day ORDER BY day.n DESC LIMIT 1) END
            """;

    public Shifts {
        froms = List.copyOf(froms);
        days = List.copyOf(days);
    }

    public Shifts plus(LocalDate from, int moved) {
        return new Shifts(
                Stream.concat(froms.stream(), Stream.of(from)).toList(),
                Stream.concat(days.stream(), Stream.of(moved)).toList());
    }

    /// Where a day of the plan as it was assigned lies now.
    public LocalDate shifted(LocalDate date) {
        var at = date;
        for (int i = 0; i < froms.size(); i++) {
            at = at.isBefore(froms.get(i)) ? at : at.plusDays(days.get(i));
        }
        return at;
    }

    /// The day of the plan as it was assigned that lies on a date now. A date that a shift has left empty stands for
    /// the day before it; where a shift has put days onto others, those that came count.
    public LocalDate unshifted(LocalDate date) {
        var at = date;
        for (int i = froms.size() - 1; i >= 0; i--) {
            var from = froms.get(i);
            if (!at.isBefore(from.plusDays(days.get(i)))) {
                at = at.minusDays(days.get(i));
            } else if (!at.isBefore(from)) {
                at = from.minusDays(1);
            }
        }
        return at;
    }
}
