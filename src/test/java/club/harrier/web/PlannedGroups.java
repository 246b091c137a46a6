package club.harrier.web;

import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Groups of any size that follow a plan of four weeks, for the pages about them.
@Singleton
public final class PlannedGroups {
    private static final String PLAN = """
            Plan: Spring 10 km
            Type: run
            Level: intermediate
            Weeks: 4
            Description: Three runs a week for those who like to know what Tuesday brings.

            W1 Mon "Easy" easy-run: 6km easy
            W1 Tue "Track" interval-run: 2km easy, 6x800m @threshold / 400m jog, 2km easy
              > Bring spikes.
            W1 Sun "Long" long-run goal 14km: 14km easy
            W2 Tue "Track": 2km easy, 8x400m @interval / 200m jog, 2km easy
            W2 Thu "Tempo" tempo-run goal 45min: 45min @marathon
            W2 Sun "Long" long-run goal 16km: 16km easy
            W3 Tue "Track": 10km easy
            W4 Sun "Race" race goal 10km: 10km @threshold
            """;

    private static final List<String> FIRST =
            List.of("Anna", "Bruno", "Clara", "David", "Elif", "Farid", "Greta", "Hanna", "Ivo", "Jonas", "Katharina");
    private static final List<String> LAST =
            List.of("Albrecht", "Brandt", "Çelik", "Dvořák", "Ehlers", "Fischer", "García", "Huber", "Ionescu");

    private final Database database;
    private final Ids ids;
    private final TestClock clock;

    @Inject
    public PlannedGroups(Database database, Ids ids, TestClock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// Two running plans, one with members who joined late, a finished one, and runs in all bands.
    public void fill(Club club) {
        join(club, 0, 11);
        String plan = plan(club);
        assign(club, plan, "2026-05-04");
        assign(club, plan, "2026-03-02");
        join(club, 11, 3);
        run(club.ben(), "2026-05-04", 6_100);
        run(club.ben(), "2026-05-05", 12_800);
    }

    /// The id of the plan of four weeks, in the library.
    public String plan(Club club) {
        return plan(club, PLAN);
    }

    public String plan(Club club, String text) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body(text)
                .post("/plans/text")
                .path("plan_id");
    }

    public void assign(Club club, String plan, String start) {
        assign(club, Map.of("plan_id", plan, "start_date", start));
    }

    /// The id of the assignment.
    public String assign(Club club, Map<String, ?> wish) {
        return club.ada()
                .calls()
                .body(wish)
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("assignment_id");
    }

    /// The id of a run that somebody writes down.
    public String run(Person who, String date, int metres) {
        var start = LocalDate.parse(date).atTime(7, 0).atZone(ZoneId.of("Europe/Berlin"));
        return who.calls()
                .body(Map.of(
                        "activity_type",
                        "run",
                        "started_at",
                        start.toInstant().toString(),
                        "elapsed_time_s",
                        metres / 3,
                        "distance_m",
                        metres))
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activity_id");
    }

    /// New athletes, members of the group.
    ///
    /// @param from how many have been made before
    public void join(Club club, int from, int count) {
        var sql = """
                INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at)
                SELECT :org, id, :group, id, :now FROM unnest(:ids::uuid[]) AS n (id)
                """;
        var made = add(club, from, count);
        database.change(handle -> handle.createUpdate(sql)
                .bind("org", club.orgId())
                .bind("group", club.groupId())
                .bind("now", clock.instant())
                .bindArray("ids", UUID.class, (Object[]) made)
                .execute());
    }

    /// New athletes in no group.
    public UUID[] add(Club club, int from, int count) {
        var names = IntStream.range(from, from + count)
                .mapToObj(i ->
                        FIRST.get(i % FIRST.size()) + " " + LAST.get(i * 7 % LAST.size()) + (i < 90 ? "" : " " + i))
                .toArray(String[]::new);
        var made = Stream.generate(ids::next).limit(count).toArray(UUID[]::new);
        var sql = """
                INSERT INTO athlete (org_id, athlete_id, display_name, name_key, status, created_at, updated_at)
                SELECT :org, id, name, name_key, 'active', :now, :now
                FROM unnest(:ids::uuid[], :names::text[], :keys::text[]) AS n (id, name, name_key)
                """;
        database.change(handle -> handle.createUpdate(sql)
                .bind("org", club.orgId())
                .bind("now", clock.instant())
                .bindArray("ids", UUID.class, (Object[]) made)
                .bindArray("names", String.class, (Object[]) names)
                .bindArray("keys", String.class, Stream.of(names).map(Name::key).toArray())
                .execute());
        return made;
    }
}
