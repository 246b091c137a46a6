package club.harrier;

import club.harrier.org.OrgSecret;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.platform.Secrets;
import club.harrier.unit.Name;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes a club of its own for each test, written straight into the tables, with the same people every time:
/// Ada the head coach, Cole a coach, Ben an athlete and member of the group, Mia an athlete outside it, and Zoe
/// the head coach of another club.
@Singleton
public final class Cast {
    private final Database database;
    private final Ids ids;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    Cast(Database database, Ids ids, Secrets secrets, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A club and its people; `groupId` is a public group with Ben in it.
    public record Club(UUID orgId, UUID groupId, Person ada, Person cole, Person ben, Person mia, Person zoe) {}

    /// Someone who can call the API.
    public record Person(
            UUID orgId, UUID accountId, @Nullable UUID athlete, String token) {
        /// The athlete record's id.
        public UUID athleteId() {
            return java.util.Objects.requireNonNull(athlete);
        }

        /// A request in this person's name, with `/api/v1` in front and JSON as the body's type.
        public RequestSpecification calls() {
            return RestAssured.given()
                    .basePath("/api/v1")
                    .header("Authorization", "Bearer " + token)
                    .contentType("application/json");
        }
    }

    /// A club in Europe/Berlin whose weeks start on Monday.
    public Club club() {
        return club("Europe/Berlin", 1);
    }

    /// A club in a time zone, with weeks that start on an ISO day of the week.
    public Club club(String zone, int weekStart) {
        UUID org = org(zone, weekStart);
        var ada = coach(org, "Ada", "head_coach");
        var cole = coach(org, "Cole", "coach");
        var ben = athlete(org, "Ben");
        var mia = athlete(org, "Mia");
        UUID group = group(org, ada.accountId(), "Tempo Tuesday", "public", ben.athleteId());
        return new Club(org, group, ada, cole, ben, mia, coach(org("America/New_York", 1), "Zoe", "head_coach"));
    }

    public UUID org(String zone, int weekStart) {
        UUID org = ids.next();
        insert(
                "org",
                Map.of(
                        "org_id",
                        org,
                        "name",
                        "Club " + org,
                        "time_zone",
                        zone,
                        "week_start",
                        (short) weekStart,
                        "unit_system",
                        "metric",
                        "created_at",
                        clock.instant(),
                        "updated_at",
                        clock.instant()));
        return org;
    }

    public Person coach(UUID org, String name, String role) {
        UUID account = account(org, name);
        insert(
                "staff",
                Map.of(
                        "org_id",
                        org,
                        "account_id",
                        account,
                        "role",
                        role,
                        "display_name",
                        name,
                        "joined_at",
                        clock.instant()));
        return new Person(org, account, null, token(org, account));
    }

    /// An active athlete with an account and a token.
    public Person athlete(UUID org, String name) {
        UUID account = account(org, name);
        UUID athlete = ids.next();
        insert(
                "athlete",
                Map.of(
                        "org_id",
                        org,
                        "athlete_id",
                        athlete,
                        "account_id",
                        account,
                        "display_name",
                        name,
                        "name_key",
                        Name.key(name),
                        "status",
                        "active",
                        "created_at",
                        clock.instant(),
                        "updated_at",
                        clock.instant()));
        return new Person(org, account, athlete, token(org, account));
    }

    /// Makes an athlete active, inactive or suspended.
    public void status(Person athlete, String status) {
        var sql = "UPDATE athlete SET status = :status WHERE org_id = :org AND athlete_id = :athlete";
        database.change(handle -> handle.createUpdate(sql)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .bind("status", status)
                .execute());
    }

    /// A group with current members.
    public UUID group(UUID org, UUID owner, String name, String privacy, UUID... members) {
        UUID group = ids.next();
        insert(
                "training_group",
                Map.of(
                        "org_id",
                        org,
                        "group_id",
                        group,
                        "name",
                        name,
                        "name_key",
                        Name.key(name),
                        "privacy",
                        privacy,
                        "owner_id",
                        owner,
                        "created_at",
                        clock.instant(),
                        "updated_at",
                        clock.instant()));
        for (UUID member : members) {
            insert(
                    "group_stay",
                    Map.of(
                            "org_id",
                            org,
                            "stay_id",
                            ids.next(),
                            "group_id",
                            group,
                            "athlete_id",
                            member,
                            "joined_at",
                            clock.instant()));
        }
        return group;
    }

    private UUID account(UUID org, String name) {
        UUID account = ids.next();
        String email = name.toLowerCase(Locale.ROOT) + "." + account + "@example.org";
        insert(
                "account",
                Map.of(
                        "account_id",
                        account,
                        "email",
                        email,
                        "email_key",
                        email,
                        "display_name",
                        name,
                        "created_at",
                        clock.instant()));
        insert("account_org", Map.of("account_id", account, "org_id", org));
        return account;
    }

    private String token(UUID org, UUID account) {
        String secret = secrets.next();
        insert(
                "token",
                Map.of(
                        "org_id",
                        org,
                        "token_id",
                        ids.next(),
                        "account_id",
                        account,
                        "name",
                        "test",
                        "secret_hash",
                        Secrets.digest(secret),
                        "created_at",
                        clock.instant(),
                        "expires_at",
                        clock.instant().plus(Duration.ofDays(3650))));
        return new OrgSecret(org, secret).text();
    }

    private void insert(String table, Map<String, Object> values) {
        database.change(handle -> insert(handle, table, values));
    }

    private static void insert(Handle handle, String table, Map<String, Object> values) {
        var columns = values.keySet().stream().sorted().toList();
        var update = handle.createUpdate("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (:"
                + String.join(", :", columns) + ")");
        values.forEach(update::bind);
        update.execute();
    }
}
