package club.harrier.stats;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.account.Preferences;
import club.harrier.org.Caller;
import club.harrier.org.Org;
import club.harrier.org.Role;
import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import club.harrier.unit.UnitSystem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thousands of figures of clubs made at random, each compared with the same figure computed anew in plain Java
/// from the activities as they are stored. The number in a test's name is all it takes to see a failure again.
@QuarkusTest
class FiguresTest {
    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    GroupStats stats;

    @Inject
    WeeklyOverview overview;

    @Inject
    Comparison comparison;

    private RandomClub club;
    private SplittableRandom random;
    private Org org;
    private Truth truth;

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    private void begin(int seed) {
        random = new SplittableRandom(seed);
        club = new RandomClub(random, cast, log, database);
        org = new Org(club.orgId, "Club", club.zone, DayOfWeek.of(club.weekStart), UnitSystem.METRIC);
        truth = new Truth(database, org);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void a_groups_stats_are_what_its_activities_say(int seed) {
        begin(seed);
        for (int n = 0; n < 80; n++) {
            clock.set(club.moment());
            var asked = asked();
            var caller = asked.caller();
            UUID group = asked.group();
            var window = window();
            var counting = counting();
            var metric = club.any(List.of(Metric.values()));
            int limit = club.any(List.of(1, 3, 5_000));
            var actual = stats.in(caller, group, window, counting, metric, limit);
            var dates = window.dates();
            var before = new DateRange(
                    dates.start().minusDays(dates.days()), dates.start().minusDays(1));
            var board = truth.board(caller, group, dates, counting, metric);
            assertThat(actual)
                    .as("%s of %s as %s, %s by %s", window, group, caller, counting, metric)
                    .isEqualTo(new GroupFigures(
                            group,
                            window,
                            Truth.totals(truth.counted(group, dates, counting)),
                            Truth.totals(truth.counted(group, before, counting)),
                            truth.engagement(group, dates, counting),
                            board.stream().limit(limit).toList(),
                            board.size(),
                            board.stream()
                                    .filter(row -> caller.is(row.athleteId()))
                                    .findFirst()
                                    .orElse(null),
                            truth.trend(group, dates, counting)));
            assertThat(actual.totals().paceSPerKm()).isEqualTo(LongDivision.pace(actual.totals()));
            assertThat(actual.engagement().rate()).isEqualTo(LongDivision.rate(actual.engagement()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void a_groups_week_is_what_its_activities_say(int seed) {
        begin(seed);
        for (int n = 0; n < 80; n++) {
            clock.set(club.moment());
            var today = clock.instant().atZone(club.zone).toLocalDate();
            var date = random.nextInt(3) == 0 ? today : club.date();
            var first = firstOfWeek(date);
            if (first.isAfter(today)) {
                continue;
            }
            var label = DateTimeFormatter.ISO_WEEK_DATE.format(thursday(first)).substring(0, 8);
            var asked = asked();
            var caller = asked.caller();
            UUID group = asked.group();
            var counting = counting();
            var week = WeekName.of(random.nextBoolean() ? label : date.toString(), org, clock);
            var actual = overview.of(caller, group, week, counting);
            var dates = new DateRange(first, first.plusDays(6));
            boolean isCurrent = dates.contains(today);
            var measured = new DateRange(first, isCurrent ? today : dates.end());
            var before = new DateRange(first.minusDays(7), measured.end().minusDays(7));
            assertThat(actual)
                    .as("%s of %s as %s, %s", label, group, caller, counting)
                    .isEqualTo(new WeekFigures(
                            week,
                            isCurrent,
                            Truth.totals(truth.counted(group, dates, counting)),
                            truth.engagement(group, dates, counting),
                            truth.trend(group, dates, counting),
                            change(group, before, measured, counting)));
            assertThat(week.startDate()).isEqualTo(first);
            assertThat(week.label()).isEqualTo(label);
            assertThat(actual.nextWeek() == null).isEqualTo(isCurrent);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void the_comparison_is_what_the_activities_say(int seed) {
        begin(seed);
        for (int n = 0; n < 60; n++) {
            clock.set(club.moment());
            var window = window();
            var counting = counting();
            var actual = comparison.in(coach(), window, counting);
            var groups = truth.groups.stream()
                    .sorted(Comparator.comparing(it -> it.nameKey().codePoints().toArray(), Arrays::compare))
                    .map(it -> crew(it.groupId(), it.name(), window.dates(), counting))
                    .toList();
            assertThat(actual)
                    .as("%s, %s", window, counting)
                    .isEqualTo(new Comparison.Answer(groups, crew(null, "Club", window.dates(), counting)));
        }
    }

    private CrewFigures crew(@Nullable UUID group, String name, DateRange window, Counting counting) {
        var who = truth.engagement(group, window, counting);
        var sums = Truth.totals(truth.counted(group, window, counting));
        return new CrewFigures(
                group,
                name,
                who.members(),
                who.activeMembers(),
                who.engagedMembers(),
                sums.activities(),
                sums.distanceCm(),
                sums.movingMs());
    }

    private WeekFigures.Change change(UUID group, DateRange before, DateRange measured, Counting counting) {
        var was = Truth.totals(truth.counted(group, before, counting));
        var is = Truth.totals(truth.counted(group, measured, counting));
        return new WeekFigures.Change(
                LongDivision.percent(is.distanceCm() - was.distanceCm(), was.distanceCm()),
                LongDivision.percent(is.activities() - was.activities(), was.activities()),
                LongDivision.difference(
                        LongDivision.rate(truth.engagement(group, before, counting)),
                        LongDivision.rate(truth.engagement(group, measured, counting))));
    }

    private Caller coach() {
        return new Caller(org, club.coach, "Ada", Role.HEAD_COACH, null, Preferences.NONE);
    }

    /// Who asks, and of which group: a coach, a coach who runs, or an athlete of the group.
    private record Asked(Caller caller, UUID group) {}

    private Asked asked() {
        var stay =
                club.any(truth.stays.stream().filter(it -> it.leftAt() == null).toList());
        return switch (random.nextInt(3)) {
            case 0 -> new Asked(coach(), club.any(club.groups));
            case 1 ->
                new Asked(
                        new Caller(org, club.coach, "Ada", Role.COACH, stay.athleteId(), Preferences.NONE),
                        club.any(club.groups));
            default ->
                new Asked(
                        new Caller(org, UUID.randomUUID(), "Ben", null, stay.athleteId(), Preferences.NONE),
                        stay.groupId());
        };
    }

    private Window window() {
        var range = club.any(List.of(Range.values()));
        if (range != Range.CUSTOM) {
            return Window.of(Window.Asked.of(range), org, clock);
        }
        var start = club.date();
        int days = club.any(List.of(0, 0, 1, 2, 6, 30, 365));
        return Window.of(new Window.Asked(null, start, start.plusDays(days), null, null), org, clock);
    }

    private Counting counting() {
        return new Counting(
                random.nextBoolean() ? TypeFilter.RUN : club.any(List.of(TypeFilter.values())),
                club.any(List.of(Members.values())));
    }

    private LocalDate firstOfWeek(LocalDate date) {
        return date.getDayOfWeek().getValue() == club.weekStart ? date : firstOfWeek(date.minusDays(1));
    }

    private static LocalDate thursday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.THURSDAY ? date : thursday(date.plusDays(1));
    }
}
