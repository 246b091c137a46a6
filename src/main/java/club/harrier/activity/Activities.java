package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Jobs;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the athletes of a club have done.
@Singleton
public final class Activities {
    private final Database database;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Activities(Database database, Jobs jobs, Ids ids, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// An activity as far as the caller may know it.
    ///
    /// @param isEntire false for a group-mate, who may know the feed's fields and nothing else
    public record Seen(Activity activity, boolean isEntire) {}

    /// The activity, if the caller may know of it: the athlete and the coaches all of it, a current group-mate of an
    /// active athlete the feed's fields.
    public Optional<Seen> visibleTo(Caller caller, UUID activityId) {
        return database.read(handle -> find(handle, caller.orgId(), activityId)).flatMap(activity -> {
            if (caller.isCoach() || caller.is(activity.athleteId())) {
                return Optional.of(new Seen(activity, true));
            }
            return isGroupMate(caller, activity.athleteId())
                    ? Optional.of(new Seen(activity, false))
                    : Optional.empty();
        });
    }

    /// The whole activity, for the athlete and the coaches: 403 for a group-mate, 404 for anybody else.
    public Activity entire(Caller caller, UUID activityId) {
        var seen = visibleTo(caller, activityId).orElseThrow(() -> Failure.notFound("activity"));
        if (!seen.isEntire()) {
            throw Failure.forbidden("Only the athlete and the coaches can do this.");
        }
        return seen.activity();
    }

    /// What an athlete did on the dates of a range, earliest first; for the athlete and the coaches.
    public List<FeedEntry> between(Caller caller, UUID athleteId, DateRange dates) {
        if (!caller.isCoach() && !caller.is(athleteId)) {
            throw Failure.notFound("athlete");
        }
        var sql = """
                SELECT %s
                FROM activity a
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = a.athlete_id
                WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.local_date BETWEEN :start AND :end
                  AND a.started_at >= :from AND a.started_at < :until
                ORDER BY a.started_at, a.activity_id
                """.formatted(ActivityRows.FEED_COLUMNS);
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bind("start", dates.start())
                .bind("end", dates.end())
                .bind(
                        "from",
                        dates.start().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .bind(
                        "until",
                        dates.end().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant())
                .map(ActivityRows::feedEntry)
                .list());
    }

    /// Writes down an activity without a file.
    ///
    /// @param athleteId whose it is; null for the caller's own
    public Activity record(Caller caller, @Nullable UUID athleteId, ManualActivity entry) {
        UUID athlete = Owners.allowed(caller, athleteId);
        return database.write(handle -> {
            var owner = Owners.lock(handle, caller.orgId(), athlete);
            var activity = ManualDraft.of(handle, ids.next(), owner, entry, clock.instant());
            ActivityTable.insert(handle, owner, List.of(activity), clock.instant());
            DayTotals.refresh(handle, owner, Set.of(activity.localDate()), ids.next());
            tell(handle, ActivityNews.RECORDED, owner, activity.activityId());
            return find(handle, owner.orgId(), activity.activityId()).orElseThrow();
        });
    }

    /// Changes an activity, and the day totals with it.
    ///
    /// @param asked is shown the activity as it stands, locked, before anything changes, and may refuse
    public Activity change(Caller caller, UUID activityId, ActivityChange change, Consumer<Activity> asked) {
        UUID athlete = entire(caller, activityId).athleteId();
        return database.write(handle -> {
            var owner = Owners.lock(handle, caller.orgId(), athlete);
            var present = find(handle, owner.orgId(), activityId).orElseThrow(() -> Failure.notFound("activity"));
            asked.accept(present);
            var changed = Edit.of(owner, present, change, clock.instant());
            ActivityTable.update(handle, owner.orgId(), changed, clock.instant());
            DayTotals.refresh(
                    handle, owner, Set.copyOf(List.of(present.shown().localDate(), changed.localDate())), ids.next());
            tell(handle, ActivityNews.CHANGED, owner, activityId);
            return find(handle, owner.orgId(), activityId).orElseThrow();
        });
    }

    static Optional<Activity> find(Handle handle, UUID orgId, UUID activityId) {
        var sql = """
                SELECT %s
                FROM activity a
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = a.athlete_id
                LEFT JOIN activity_file f ON f.org_id = :org AND f.file_id = a.file_id
                WHERE a.org_id = :org AND a.activity_id = :activity
                """.formatted(ActivityRows.COLUMNS);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("activity", activityId)
                .map(ActivityRows::activity)
                .findOne();
    }

    private boolean isGroupMate(Caller caller, UUID athleteId) {
        if (caller.athleteId() == null) {
            return false;
        }
        var sql = """
                SELECT EXISTS (
                    SELECT FROM group_stay own
                    JOIN group_stay mate ON mate.org_id = :org AND mate.group_id = own.group_id
                         AND mate.athlete_id = :athlete AND mate.left_at IS NULL
                    JOIN athlete p ON p.org_id = :org AND p.athlete_id = :athlete AND p.status = 'active'
                    WHERE own.org_id = :org AND own.athlete_id = :own AND own.left_at IS NULL)
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bind("own", caller.athleteId())
                .mapTo(Boolean.class)
                .one());
    }

    private void tell(Handle handle, String news, Owner owner, UUID activityId) {
        jobs.tell(handle, news, new ActivityNews(owner.orgId(), owner.athleteId(), activityId));
    }
}
