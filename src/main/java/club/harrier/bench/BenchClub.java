package club.harrier.bench;

import club.harrier.org.Organizations;
import club.harrier.platform.Database;
import club.harrier.platform.Secrets;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The club that speed is measured on: 5,000 athletes, 200 groups, 2,000,000 activities over two years ending
/// today. Everything but the ids of the organization and its head coach follows from numbers, so it is the same
/// every time.
@Singleton
public final class BenchClub {
    /// The group of 500.
    public static final int BIG = 1;
    /// Five members who have done nothing for 500 days.
    public static final int QUIET = 2;

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Database database;
    private final Organizations organizations;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    BenchClub(Database database, Organizations organizations, Secrets secrets, Clock clock) {
        this.database = database;
        this.organizations = organizations;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A bench club that was made, and when.
    public record Made(UUID orgId, UUID headCoachId, Instant madeAt) {}

    UUID group(Made club, int number) {
        var sql = "SELECT group_id FROM training_group WHERE org_id = :org AND name = :name";
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .bind("name", "Group %03d".formatted(number))
                .mapTo(UUID.class)
                .one());
    }

    /// One of its athletes.
    UUID athlete(Made club) {
        return first(club, "SELECT athlete_id FROM athlete WHERE org_id = :org ORDER BY athlete_id LIMIT 1");
    }

    /// The latest of its runs.
    UUID activity(Made club) {
        return first(club, """
                SELECT activity_id FROM activity WHERE org_id = :org AND activity_type = 'run'
                ORDER BY activity_id DESC LIMIT 1
                """);
    }

    /// One of the group of 500 who is active.
    UUID member(Made club) {
        return first(club, """
                SELECT athlete_id FROM athlete WHERE org_id = :org AND display_name = 'Athlete 0019'
                """);
    }

    /// Whose account the member signs in with.
    UUID account(Made club) {
        return first(club, """
                SELECT account_id FROM athlete WHERE org_id = :org AND display_name = 'Athlete 0019'
                """);
    }

    List<UUID> athletes(Made club, int count) {
        var sql = """
                SELECT athlete_id FROM athlete WHERE org_id = :org AND status = 'active' ORDER BY athlete_id LIMIT :count
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .bind("count", count)
                .mapTo(UUID.class)
                .list());
    }

    Optional<UUID> plan(Made club, String name) {
        return database.read(
                handle -> handle.createQuery("SELECT plan_id FROM plan WHERE org_id = :org AND name = :name")
                        .bind("org", club.orgId())
                        .bind("name", name)
                        .mapTo(UUID.class)
                        .findOne());
    }

    /// The plan that the group of 500 follows.
    UUID assignment(Made club) {
        return first(club, "SELECT assignment_id FROM assignment WHERE org_id = :org ORDER BY assignment_id LIMIT 1");
    }

    private UUID first(Made club, String sql) {
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .mapTo(UUID.class)
                .one());
    }

    /// The club of this database, if it has one.
    public Optional<Made> find() {
        var sql = """
                SELECT o.org_id, s.account_id AS head_coach_id, o.created_at AS made_at
                FROM first_org f
                JOIN org o ON o.org_id = f.org_id
                JOIN staff s ON s.org_id = f.org_id AND s.role = 'head_coach'
                WHERE o.name = 'Bench club'
                """;
        return database.read(handle -> handle.createQuery(sql).mapTo(Made.class).findOne());
    }

    /// Makes the club. It takes some minutes.
    ///
    /// @throws IllegalStateException on a database that has an organization: this is no place for a club's data
    public void generate() {
        if (organizations.isTaken()) {
            throw new IllegalStateException(
                    "This database has an organization already. The bench makes its club in an empty one.");
        }
        database.change(handle -> {
            var head = new Organizations.HeadCoach("Bench", "bench@example.org", secrets.next());
            var begun = organizations.begin(
                    new Organizations.Beginning("Bench club", ZONE, WeekStart.MONDAY, UnitSystem.METRIC, head));
            handle.execute("SET LOCAL maintenance_work_mem = '512MB'");
            var indexes = dropIndexes(handle);
            BenchSql.PEOPLE.forEach(sql -> run(handle, sql, begun));
            run(handle, BenchSql.ACTIVITIES, begun);
            indexes.forEach(handle::execute);
            run(handle, BenchSql.DAYS, begun);
        });
        // What autovacuum does in the minutes after such a load.
        database.read(handle -> handle.execute("VACUUM ANALYZE"));
    }

    /// Filling indexes row by row would take most of the time; the key stays.
    private static List<String> dropIndexes(Handle handle) {
        record Index(String indexname, String indexdef) {}
        var sql = """
                SELECT indexname, indexdef FROM pg_indexes
                WHERE schemaname = current_schema() AND tablename = 'activity' AND indexname <> 'activity_pkey'
                """;
        var indexes = handle.createQuery(sql)
                .map((row, context) -> new Index(row.getString(1), row.getString(2)))
                .list();
        indexes.forEach(it -> handle.execute("DROP INDEX " + it.indexname()));
        return indexes.stream().map(Index::indexdef).toList();
    }

    private void run(Handle handle, String sql, Organizations.Begun begun) {
        var statement = handle.createUpdate(sql).bind("org", begun.orgId());
        if (sql.contains(":owner")) {
            statement.bind("owner", begun.headCoachId());
        }
        if (sql.contains(":now")) {
            statement.bind("now", clock.instant());
        }
        if (sql.contains(":zone")) {
            statement.bind("zone", ZONE.getId()).bind("today", LocalDate.ofInstant(clock.instant(), ZONE));
        }
        statement.execute();
    }
}
