package club.harrier;

import club.harrier.demo.DemoClub;
import club.harrier.org.Caller;
import club.harrier.org.Tokens;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every page of Harrier, in the demo club, with somebody who may see it. A new page adds its line here; it is then
/// walked by keyboard, shown to axe, weighed, and has its picture in `docs/screens`.
@Singleton
public final class Tour {
    private final DemoClub demo;
    private final Tokens tokens;
    private final Database database;
    private @Nullable List<Stop> stops;

    @Inject
    Tour(DemoClub demo, Tokens tokens, Database database) {
        this.demo = demo;
        this.tokens = tokens;
        this.database = database;
    }

    /// A page as somebody sees it.
    ///
    /// @param who null: somebody who is not signed in
    public record Stop(String name, String path, Cast.@Nullable Person who) {
        /// How many answers of this visit are refusals: the page that is about one.
        public int refusals() {
            return name.equals("not-found") ? 1 : 0;
        }
    }

    /// `-Dtour=group-plan` walks only where the name says so.
    private static final Pattern ONLY = Pattern.compile(System.getProperty("tour", ""));

    /// The pages in the order of a walk through the house. The first call makes the demo club, which takes a while.
    public synchronized List<Stop> stops() {
        if (stops == null) {
            demo.make();
            var people = demo.signIns().stream().map(it -> person(it.caller())).toList();
            stops = Stream.of(
                            outside(),
                            groups(people.getFirst()),
                            roster(people.getFirst()),
                            plans(people.getFirst()),
                            settings(people.getFirst()),
                            running(people.get(2)),
                            List.of(new Stop("discover", "/discover", people.get(3)), outsideAGroup(people.get(3))))
                    .flatMap(List::stream)
                    .filter(it -> ONLY.matcher(it.name()).find())
                    .toList();
        }
        return stops;
    }

    /// The first plan that a group of the demo club follows.
    private static final String FOLLOWED =
            " FROM assignment WHERE org_id = :org AND group_id IS NOT NULL ORDER BY assignment_id LIMIT 1";

    private static List<Stop> outside() {
        return List.of(
                new Stop("sign-in", "/sign-in", null),
                new Stop("password-forgotten", "/password-resets", null),
                new Stop("not-found", "/nothing-here", null));
    }

    private List<Stop> groups(Cast.Person coach) {
        String track = "/groups/"
                + id(coach, "SELECT group_id FROM training_group WHERE org_id = :org AND name = 'Tuesday Track'");
        String plans = "/groups/" + id(coach, "SELECT group_id" + FOLLOWED) + "/plans";
        String planned = plans + "/" + id(coach, "SELECT assignment_id" + FOLLOWED);
        return seenBy(
                coach,
                "group-plan " + planned,
                "group-plan-squads " + planned + "/squads",
                "group-plan-squad-new " + planned + "/squads/new",
                "group-plan-workout " + planned + "/workouts/new",
                "group-plan-removal " + planned + "/removal",
                "groups /groups",
                "groups-unassigned /groups/unassigned",
                "group-new /groups/new",
                "group-overview " + track,
                "group-activity " + track + "/activity",
                "group-leaderboard " + track + "/leaderboard?range=30d",
                "group-members " + track + "/members",
                "group-plans " + plans,
                "group-week " + plans + "/week",
                "group-assign " + track + "/plans/assign",
                "group-edit " + track + "/edit",
                "group-delete " + track + "/delete",
                "compare /compare?range=30d");
    }

    private List<Stop> roster(Cast.Person coach) {
        String athlete = "/athletes/"
                + id(coach, "SELECT athlete_id FROM athlete WHERE org_id = :org AND display_name = 'Uwe Größmann'");
        return seenBy(
                coach,
                "athletes /athletes",
                "athlete-new /athletes/new",
                "athletes-import /athletes/import",
                "athlete " + athlete,
                "athlete-zones " + athlete + "/zones",
                "athlete-plans " + athlete + "/plans",
                "athlete-calendar " + athlete + "/calendar",
                "athlete-workout-new " + athlete + "/workouts/new",
                "athlete-edit " + athlete + "/edit",
                "athlete-activity-new " + athlete + "/activities/new",
                "athlete-deletion " + athlete + "/deletion");
    }

    private List<Stop> plans(Cast.Person coach) {
        String plan = "/plans/" + id(coach, "SELECT plan_id FROM plan WHERE org_id = :org AND name = 'Half marathon'");
        String workout = "/workouts/"
                + id(coach, "SELECT workout_id FROM workout_template WHERE org_id = :org AND name = 'Ladder'");
        return seenBy(
                coach,
                "plans /plans",
                "plan-new /plans/new",
                "plan " + plan,
                "plan-details " + plan + "/details",
                "plan-delete " + plan + "/delete",
                "plan-edit " + plan + "/edit",
                "plan-workout " + plan + "/workouts/3-2-0",
                "workouts /workouts",
                "workout " + workout,
                "workout-new /workouts/new",
                "workout-edit " + workout + "/edit",
                "workout-delete " + workout + "/delete");
    }

    private List<Stop> settings(Cast.Person coach) {
        String tomas = "/settings/coaches/"
                + id(coach, "SELECT account_id FROM staff WHERE org_id = :org AND role = 'coach' LIMIT 1");
        return seenBy(
                coach,
                "settings /settings",
                "settings-coaches /settings/coaches",
                "settings-coach-removal " + tomas + "/removal",
                "settings-coach-handover " + tomas + "/handover",
                "settings-tokens /settings/tokens",
                "settings-audit /settings/audit",
                "profile-coach /profile");
    }

    private List<Stop> running(Cast.Person athlete) {
        String run = "/activities/" + id(athlete, """
                SELECT activity_id FROM activity WHERE org_id = :org AND athlete_id = :athlete AND activity_type = 'run'
                ORDER BY started_at DESC LIMIT 1
                """);
        String group = "/groups/"
                + id(athlete, "SELECT group_id FROM training_group WHERE org_id = :org AND name = 'Tuesday Track'");
        return seenBy(
                athlete,
                "today /today",
                "calendar /me/calendar",
                "activities /me/activities",
                "upload /me/activities/files",
                "activity-new /me/activities/new",
                "activity " + run,
                "activity-delete " + run + "/delete",
                "my-groups /me/groups",
                "my-group " + group,
                "my-group-activity " + group + "/activity",
                "my-group-leaderboard " + group + "/leaderboard",
                "calendar-address /calendar-addresses/mine",
                "profile /profile",
                "zones /profile/zones");
    }

    private Stop outsideAGroup(Cast.Person athlete) {
        UUID group = id(athlete, """
                SELECT g.group_id FROM training_group g
                WHERE g.org_id = :org AND g.privacy = 'public' AND NOT EXISTS (
                    SELECT FROM group_stay s WHERE s.org_id = :org AND s.group_id = g.group_id
                        AND s.athlete_id = :athlete AND s.left_at IS NULL)
                ORDER BY g.name_key LIMIT 1
                """);
        return new Stop("group-outside", "/groups/" + group, athlete);
    }

    private static List<Stop> seenBy(Cast.Person who, String... namesAndPaths) {
        var stops = new ArrayList<Stop>();
        for (var line : namesAndPaths) {
            int space = line.indexOf(' ');
            stops.add(new Stop(line.substring(0, space), line.substring(space + 1), who));
        }
        return stops;
    }

    private UUID id(Cast.Person who, String sql) {
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", who.orgId())
                .bindByType("athlete", who.athlete(), UUID.class)
                .mapTo(UUID.class)
                .first());
    }

    private Cast.Person person(Caller caller) {
        String token = tokens.issue(caller.orgId(), caller.accountId(), "tour").text();
        return new Cast.Person(caller.orgId(), caller.accountId(), caller.athleteId(), token);
    }
}
