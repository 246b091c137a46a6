package club.harrier.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.platform.Failure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacementTest {
    /// Over two years, day by day: daylight-saving changes, year's ends and a leap day are all in it.
    @Test
    void week_one_is_the_org_week_that_holds_the_start() {
        for (var weekStart : DayOfWeek.values()) {
            for (var start = LocalDate.of(2027, 6, 1); start.getYear() < 2029; start = start.plusDays(1)) {
                var placement = Placement.of(start, null, 3, weekStart);
                var first = start;
                while (first.getDayOfWeek() != weekStart) {
                    first = first.minusDays(1);
                }
                var seen = first;
                for (int week = 1; week <= 3; week++) {
                    for (int i = 0; i < 7; i++) {
                        assertThat(placement.dateOf(week, seen.getDayOfWeek())).isEqualTo(seen);
                        assertThat(placement.weekOn(seen)).isEqualTo(week);
                        seen = seen.plusDays(1);
                    }
                }
                assertThat(placement.endDate(3)).isEqualTo(seen.minusDays(1));
                assertThat(placement.weekOn(first.minusDays(1))).isZero();
            }
        }
    }

    @Test
    void counted_back_the_last_week_holds_the_race() {
        var race = LocalDate.of(2028, 4, 9);
        var placement = Placement.of(null, race, 16, DayOfWeek.MONDAY);
        assertThat(placement.weekOn(race)).isEqualTo(16);
        assertThat(placement.startDate()).isEqualTo(LocalDate.of(2027, 12, 20));
        assertThat(placement.endDate(16)).isEqualTo(race);
    }

    @Test
    void exactly_one_date_says_where_it_lies() {
        var day = LocalDate.of(2028, 4, 9);
        assertThatThrownBy(() -> Placement.of(day, day, 1, DayOfWeek.MONDAY)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Placement.of(null, null, 1, DayOfWeek.MONDAY)).isInstanceOf(Failure.class);
    }
}
