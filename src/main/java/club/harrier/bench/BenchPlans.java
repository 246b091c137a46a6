package club.harrier.bench;

import club.harrier.group.GroupChanges;
import club.harrier.group.GroupDetails;
import club.harrier.group.Privacy;
import club.harrier.kind.ActivityType;
import club.harrier.library.Level;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanDraft;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.StarterPlans;
import club.harrier.library.Visibility;
import club.harrier.org.Acceptance;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.plan.Assignments;
import club.harrier.platform.Database;
import club.harrier.platform.Secrets;
import club.harrier.roster.AthleteLinks;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/// What the bench club trains by, made through the same stores that every club goes through.
@Singleton
public final class BenchPlans {
    private static final String LARGE = "Sixteen weeks of six";
    private static final String RUNNING = "marathon";
    private static final int WEEKS = 16;
    private static final int A_WEEK = 6;
    private static final int MEMBERS = 1_000;

    private final Database database;
    private final BenchClub bench;
    private final Callers callers;
    private final StarterPlans starters;
    private final Plans plans;
    private final Assignments assignments;
    private final GroupChanges groups;
    private final Athletes athletes;
    private final AthleteLinks links;
    private final Acceptance acceptance;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    BenchPlans(
            Database database,
            BenchClub bench,
            Callers callers,
            StarterPlans starters,
            Plans plans,
            Assignments assignments,
            GroupChanges groups,
            Athletes athletes,
            AthleteLinks links,
            Acceptance acceptance,
            Secrets secrets,
            Clock clock) {
        this.database = database;
        this.bench = bench;
        this.callers = callers;
        this.starters = starters;
        this.plans = plans;
        this.assignments = assignments;
        this.groups = groups;
        this.athletes = athletes;
        this.links = links;
        this.acceptance = acceptance;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Fills the library, has the group of 500 nine weeks into the marathon plan, and lets one of them sign in. A
    /// club that has it already is left as it is.
    public void complete(BenchClub.Made club) {
        if (bench.plan(club, LARGE).isPresent()) {
            return;
        }
        var coach = coach(club);
        for (var starter : starters.all()) {
            UUID plan = plans.create(coach, starter.plan()).plan().planId();
            if (starter.key().equals(RUNNING)) {
                var start = coach.org().week(clock).startDate().minusWeeks(9);
                assignments.assign(
                        coach, bench.group(club, BenchClub.BIG), new Assignments.Wish(plan, start, null, null));
            }
        }
        admit(coach, bench.member(club));
        plans.create(coach, large());
        live(coach);
        // What autovacuum does in the minutes after such a change.
        database.read(handle -> handle.execute("ANALYZE"));
    }

    private void live(Caller coach) {
        database.change(handle -> BenchSql.LIFE.forEach(sql -> {
            var change = handle.createUpdate(sql);
            change.configure(SqlStatements.class, it -> it.setUnusedBindingAllowed(true));
            change.bind("org", coach.orgId())
                    .bind("coach", coach.accountId())
                    .bind("now", clock.instant())
                    .bind("today", coach.org().today(clock))
                    .execute();
        }));
    }

    /// How long it takes to assign the plan of 96 workouts to a group of 1,000: all of it but the commit, as it is
    /// taken back.
    ///
    /// @return milliseconds
    double assignMillis(BenchClub.Made club) {
        var coach = coach(club);
        var wish = new Assignments.Wish(large(club), coach.org().today(clock), null, null);
        return database.write(handle -> {
            handle.savepoint("bench");
            try {
                UUID group = groups.create(
                        coach,
                        new GroupDetails("A thousand", "", Privacy.PRIVATE, null, bench.athletes(club, MEMBERS)));
                long start = System.nanoTime();
                assignments.assign(coach, group, wish);
                return (System.nanoTime() - start) / 1e6;
            } finally {
                handle.rollbackToSavepoint("bench");
            }
        });
    }

    /// Frees the room of all that was taken back, which the next run would have to read over.
    void tidy() {
        database.read(handle -> handle.execute("VACUUM (FULL, ANALYZE) scheduled_workout"));
    }

    UUID large(BenchClub.Made club) {
        return bench.plan(club, LARGE).orElseThrow();
    }

    private Caller coach(BenchClub.Made club) {
        return callers.member(club.orgId(), club.headCoachId()).orElseThrow();
    }

    private void admit(Caller coach, UUID athleteId) {
        athletes.change(coach, athleteId, BenchPlans::reachable, () -> {});
        acceptance.accept(links.invite(coach, athleteId).code(), secrets.next(), null);
    }

    private static Details reachable(Details it) {
        return new Details(it.displayName(), "member@example.org", it.timeZone(), it.status(), it.labels(), it.note());
    }

    private static PlanDraft large() {
        var workouts = new ArrayList<PlacedWorkout>();
        for (int week = 1; week <= WEEKS; week++) {
            for (int day = 1; day <= A_WEEK; day++) {
                var run = new Workout("Run " + day, ActivityType.RUN, null, 1_000_000L, null, Blocks.NONE, "");
                workouts.add(new PlacedWorkout(week, day, run));
            }
        }
        return new PlanDraft(LARGE, "", PlanType.RUN, Level.INTERMEDIATE, WEEKS, Visibility.ORG, workouts);
    }
}
