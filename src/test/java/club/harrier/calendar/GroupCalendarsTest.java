package club.harrier.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast.Person;
import club.harrier.org.Callers;
import club.harrier.unit.OrgWeek;
import club.harrier.web.OnAWednesday;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupCalendarsTest extends OnAWednesday {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final String PLAN = """
            Plan: Twice a day
            Type: run
            Level: intermediate
            Weeks: 1
            Description: Three runs on a Monday.

            W1 Mon "Morning" easy-run goal 6km: 6km easy
            W1 Mon "Noon" easy-run goal 5km: 5km easy
            W1 Mon "Evening" easy-run goal 30min: 30min easy
            W1 Tue "Track": 2km easy, 8x400m @interval / 200m jog
            W1 Thu "Tempo" tempo-run goal 45min: 45min @marathon
            W1 Sun "Long" long-run goal 16km: 16km easy
            """;

    @Inject
    GroupCalendars calendars;

    @Inject
    Callers callers;

    @Test
    void in_brief_it_says_of_the_lines_shown_what_the_whole_week_says_and_counts_all() {
        var club = cast.club();
        planned.join(club, 0, 3);
        planned.assign(club, planned.plan(club, PLAN), "2026-05-04");
        planned.run(club.ben(), "2026-05-04", 5_100);
        planned.run(club.ben(), "2026-05-05", 9_000);
        var coach = callers.member(club.orgId(), club.ada().accountId()).orElseThrow();
        var week = new OrgWeek(MONDAY);
        change(
                club.cole(),
                calendars.of(coach, club.groupId(), week),
                club.ben().athleteId());
        pause(club.cole(), club.ben().athleteId());

        var whole = calendars.of(coach, club.groupId(), week);
        var all = calendars.brief(coach, club.groupId(), week, 0, 50);
        assertThat(all.lines()).hasSize(4);
        assertThat(all.compliance()).isEqualTo(whole.compliance());
        assertThat(all.lines())
                .extracting(GroupCalendars.Line::compliance)
                .containsExactlyElementsOf(whole.lines().stream()
                        .map(GroupCalendars.Line::compliance)
                        .toList());
        for (var line : whole.lines()) {
            assertThat(all.workouts(line.athleteId()).stream().map(GroupCalendarsTest::said))
                    .as(line.displayName())
                    .containsExactlyElementsOf(whole.workouts(line.athleteId()).stream()
                            .map(GroupCalendarsTest::said)
                            .toList());
        }
        var ben = all.workouts(club.ben().athleteId());
        assertThat(ben)
                .extracting(Brief::name)
                .containsExactly("Morning", "Noon", "Evening", "Track", "Shorter", "Long");
        assertThat(ben).extracting(Brief::doneDistanceCm).containsExactly(null, 510_000L, null, 900_000L, null, null);
        assertThat(ben).extracting(Brief::status).endsWith(Entry.Status.SKIPPED);

        var second = calendars.brief(coach, club.groupId(), week, 1, 1);
        assertThat(second.compliance()).isEqualTo(whole.compliance());
        assertThat(second.workouts()).containsOnlyKeys(whole.lines().get(1).athleteId());
    }

    private static List<Object> said(Entry it) {
        return List.of(
                it.date(),
                it.workout().name(),
                it.status(),
                String.valueOf(it.band()),
                String.valueOf(it.activityId()),
                String.valueOf(it.workout().targetDistanceCm()),
                String.valueOf(it.workout().targetDurationS()));
    }

    private static List<Object> said(Brief it) {
        return List.of(
                it.date(),
                it.name(),
                it.status(),
                String.valueOf(it.band()),
                String.valueOf(it.activityId()),
                String.valueOf(it.targetDistanceCm()),
                String.valueOf(it.targetDurationS()));
    }

    private static void change(Person coach, GroupCalendars.Grid<Entry> week, UUID athleteId) {
        var tempo = week.workouts(athleteId).stream()
                .filter(it -> it.workout().name().equals("Tempo"))
                .findFirst()
                .orElseThrow();
        coach.calls()
                .body("{\"name\": \"Shorter\", \"target_duration_s\": 1200}")
                .patch("/scheduled-workouts/" + tempo.scheduledWorkoutId())
                .then()
                .statusCode(200);
    }

    private static void pause(Person coach, UUID athleteId) {
        coach.calls()
                .body("{\"start_date\": \"2026-05-10\", \"end_date\": \"2026-05-10\", \"reason\": \"holiday\"}")
                .post("/athletes/" + athleteId + "/pauses")
                .then()
                .statusCode(201);
    }
}
