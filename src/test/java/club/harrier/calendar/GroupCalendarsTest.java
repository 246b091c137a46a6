package club.harrier.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.platform.Database;
import club.harrier.unit.OrgWeek;
import club.harrier.web.OnAWednesday;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Inject
    Database database;

    @Test
    void in_brief_it_says_of_the_lines_shown_what_the_whole_week_says_and_counts_all() {
        var club = cast.club();
        planned.join(club, 0, 3);
        planned.assign(club, planned.plan(club, PLAN), "2026-05-04");
        planned.run(club.ben(), "2026-05-04", 5_100);
        planned.run(club.ben(), "2026-05-05", 9_000);
        var coach = coach(club);
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

    @Test
    void what_a_person_says_shows_at_once_in_a_week_that_was_looked_at() {
        var club = cast.club();
        planned.join(club, 0, 1);
        planned.assign(club, planned.plan(club, PLAN), "2026-05-04");
        String earlier = planned.run(club.ben(), "2026-05-02", 16_000);
        String tuesday = planned.run(club.ben(), "2026-05-05", 9_000);
        assertThat(done(club)).containsExactly("Track " + tuesday);

        var track = workout(club, "Track");
        var longRun = workout(club, "Long");
        say(club.ben(), longRun, earlier);
        assertThat(done(club))
                .as("an activity of the week before")
                .containsExactly("Track " + tuesday, "Long " + earlier);
        say(club.ben(), track, null);
        assertThat(done(club)).as("none").containsExactly("Long " + earlier);
        say(club.ben(), longRun, tuesday);
        forget(club.ben(), track);
        assertThat(done(club)).as("one that would be another").containsExactly("Long " + tuesday);
        forget(club.ben(), longRun);
        assertThat(done(club)).as("nothing said any more").containsExactly("Track " + tuesday);

        say(club.ben(), longRun, tuesday);
        database.change(handle -> handle.execute(
                "UPDATE scheduled_workout SET cancelled_at = now() WHERE scheduled_workout_id = ?", longRun));
        assertThat(done(club)).as("what was said of a workout taken off").containsExactly("Track " + tuesday);
    }

    /// Each workout that Ben has done, with what it was.
    private List<String> done(Club club) {
        var week = calendars.brief(coach(club), club.groupId(), new OrgWeek(MONDAY), 0, 50);
        return week.workouts(club.ben().athleteId()).stream()
                .filter(it -> it.activityId() != null)
                .map(it -> it.name() + " " + it.activityId())
                .toList();
    }

    private UUID workout(Club club, String name) {
        return calendars
                .of(coach(club), club.groupId(), new OrgWeek(MONDAY))
                .workouts(club.ben().athleteId())
                .stream()
                .filter(it -> it.workout().name().equals(name))
                .findFirst()
                .orElseThrow()
                .scheduledWorkoutId();
    }

    private Caller coach(Club club) {
        return callers.member(club.orgId(), club.ada().accountId()).orElseThrow();
    }

    private static void say(Person person, UUID workout, @Nullable String activity) {
        person.calls()
                .body("{\"activity_id\": " + (activity == null ? "null" : "\"" + activity + "\"") + "}")
                .put("/scheduled-workouts/" + workout + "/match")
                .then()
                .statusCode(200);
    }

    private static void forget(Person person, UUID workout) {
        person.calls()
                .delete("/scheduled-workouts/" + workout + "/match")
                .then()
                .statusCode(200);
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
