package club.harrier.org;

import club.harrier.account.Accounts;
import club.harrier.account.DisplayName;
import club.harrier.account.Email;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
import club.harrier.platform.Settings.SignUp;
import club.harrier.unit.Name;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The organizations of this server: how one begins.
@Singleton
public final class Organizations {
    private final Database database;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Organizations(
            Database database,
            Accounts accounts,
            Memberships memberships,
            AuditLog audit,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// What an organization begins with.
    public record Beginning(String name, ZoneId zone, WeekStart weekStart, UnitSystem unitSystem, HeadCoach head) {}

    /// Its head coach: a new person, or one who has an account and proves it.
    public record HeadCoach(String displayName, String email, String password) {}

    /// An organization that has just begun.
    public record Begun(UUID orgId, UUID headCoachId) {}

    /// Signs an organization up over HTTP, where the operator's settings let it; 403 otherwise.
    public Begun signUp(Beginning beginning) {
        if (!isOpen()) {
            throw closed();
        }
        return begin(beginning, settings.signUp() == SignUp.FIRST);
    }

    /// Whether somebody can sign an organization up over HTTP at present.
    public boolean isOpen() {
        var mode = settings.signUp();
        return mode == SignUp.OPEN || (mode == SignUp.FIRST && !isTaken());
    }

    /// Begins an organization whatever the settings say; for the command line.
    public Begun begin(Beginning beginning) {
        return begin(beginning, false);
    }

    /// Whether this server has an organization.
    public boolean isTaken() {
        var sql = "SELECT EXISTS (SELECT FROM first_org)";
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Boolean.class).one());
    }

    private Begun begin(Beginning beginning, boolean onlyIfFirst) {
        String name = name("name", beginning.name());
        String headName =
                DisplayName.of("head_coach.display_name", beginning.head().displayName());
        var email = Email.of("head_coach.email", beginning.head().email());
        var entrant =
                accounts.entrant("head_coach.password", email, beginning.head().password());
        var orgId = ids.next();
        return database.write(handle -> {
            boolean isFirst = claimFirst(handle, orgId);
            if (onlyIfFirst && !isFirst) {
                throw closed();
            }
            UUID head = accounts.admit(entrant, headName);
            insert(handle, orgId, name, beginning);
            Staff.insert(handle, orgId, head, Role.HEAD_COACH, headName, clock.instant());
            memberships.join(orgId, head);
            var after = Changes.json(
                    Map.of("name", name, "time_zone", beginning.zone().getId()));
            audit.record(
                    handle,
                    orgId,
                    head,
                    List.of(AuditLog.Entry.ofOrg("organization.created", orgId, name, null, after)));
            return new Begun(orgId, head);
        });
    }

    /// The name of an organization: trimmed, 1 to 100 characters; 400 otherwise.
    static String name(String field, String given) {
        String name = Name.tidy(given);
        if (name.isEmpty() || Name.length(name) > 100 || name.codePoints().anyMatch(Character::isISOControl)) {
            throw Failure.invalid(field, "The name of an organization has 1 to 100 characters.");
        }
        return name;
    }

    /// The primary key decides between two at once: the second one waits here until the first has committed.
    private static boolean claimFirst(Handle handle, UUID orgId) {
        var sql = "INSERT INTO first_org (is_one, org_id) VALUES (true, :org) ON CONFLICT DO NOTHING";
        return handle.createUpdate(sql).bind("org", orgId).execute() == 1;
    }

    private void insert(Handle handle, UUID orgId, String name, Beginning beginning) {
        var sql = """
                INSERT INTO org (org_id, name, time_zone, week_start, unit_system, created_at, updated_at)
                VALUES (:org, :name, :zone, :week, :units, :now, :now)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("name", name)
                .bind("zone", beginning.zone().getId())
                .bind("week", beginning.weekStart().day().getValue())
                .bind("units", Wire.of(beginning.unitSystem()))
                .bind("now", clock.instant())
                .execute();
    }

    private static Failure closed() {
        return Failure.of(
                Reason.FORBIDDEN,
                "sign_up_closed",
                "Nobody can sign an organization up here. Ask whoever runs this server.");
    }
}
