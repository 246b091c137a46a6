package club.harrier.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrgWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-18, MONDAY, 2026-03-16, 2026-W12",
        "2026-03-18, SUNDAY, 2026-03-15, 2026-W12",
        "2026-03-15, SUNDAY, 2026-03-15, 2026-W12",
        "2026-03-14, SATURDAY, 2026-03-14, 2026-W12",
        "2026-12-31, MONDAY, 2026-12-28, 2026-W53",
        "2027-01-03, MONDAY, 2026-12-28, 2026-W53",
        "2027-01-03, SUNDAY, 2027-01-03, 2027-W01",
        "2024-02-29, MONDAY, 2024-02-26, 2024-W09",
        "2025-12-29, MONDAY, 2025-12-29, 2026-W01"
    })
    void a_week_holds_its_dates_and_is_named_by_its_thursday(
            LocalDate date, DayOfWeek firstDay, LocalDate start, String label) {
        var week = OrgWeek.holding(date, firstDay);
        assertThat(week.startDate()).isEqualTo(start);
        assertThat(week.label()).isEqualTo(label);
        assertThat(week.dates().contains(date)).isTrue();
        assertThat(week.dates().days()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void every_week_is_found_by_its_own_name(DayOfWeek firstDay) {
        LocalDate.of(2019, 12, 20).datesUntil(LocalDate.of(2033, 1, 20)).forEach(date -> {
            var week = OrgWeek.holding(date, firstDay);
            int year = Integer.parseInt(week.label().substring(0, 4));
            int number = Integer.parseInt(week.label().substring(6));
            assertThat(OrgWeek.named(year, number, firstDay)).isEqualTo(week);
        });
    }

    @Test
    void a_year_without_a_53rd_week_has_none() {
        assertThatThrownBy(() -> OrgWeek.named(2025, 53, DayOfWeek.MONDAY)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> OrgWeek.named(2025, 0, DayOfWeek.MONDAY)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_weekday_has_its_date_inside_the_week_wherever_it_starts() {
        var week = OrgWeek.holding(LocalDate.of(2026, 3, 18), DayOfWeek.SUNDAY);
        assertThat(week.dateOf(DayOfWeek.SUNDAY)).isEqualTo("2026-03-15");
        assertThat(week.dateOf(DayOfWeek.MONDAY)).isEqualTo("2026-03-16");
        assertThat(week.dateOf(DayOfWeek.SATURDAY)).isEqualTo("2026-03-21");
    }
}
