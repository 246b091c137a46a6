package club.harrier.activity;

import club.harrier.activity.DeletedActivities.Row;
import club.harrier.activity.Duplicates.Candidate;
import club.harrier.activity.Duplicates.Match;
import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.JobReader;
import club.harrier.platform.Jobs;
import club.harrier.platform.Reason;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Deletes activities, and brings back what was deleted less than a day ago.
@Singleton
public final class Deletions {
    /// How long a deletion can be taken back.
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String FORGET = "activity.forget";

    private final Activities activities;
    private final Database database;
    private final Instance<SetAside> others;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Deletions(
            Activities activities,
            Database database,
            @Any Instance<SetAside> others,
            AuditLog audit,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.activities = activities;
        this.database = database;
        this.others = others;
        this.audit = audit;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Deletes an activity; its file may be uploaded again. For the athlete and the coaches.
    ///
    /// @param asked is shown the activity as it stands, locked, and may refuse
    public void delete(Caller caller, UUID activityId, Consumer<Activity> asked) {
        UUID athlete = activities.entire(caller, activityId).athleteId();
        database.change(handle -> {
            var owner = Owners.lock(handle, caller.orgId(), athlete);
            var present =
                    Activities.find(handle, owner.orgId(), activityId).orElseThrow(() -> Failure.notFound("activity"));
            asked.accept(present);
            var now = clock.instant();
            var until = now.plus(KEPT);
            DeletedActivities.keep(handle, owner, activityId, caller.accountId(), now, until);
            others.forEach(it -> it.putAside(handle, owner.orgId(), activityId));
            ActivityTable.delete(handle, owner, activityId);
            DayTotals.refresh(handle, owner, Set.of(present.shown().localDate()), ids.next());
            note(handle, caller, "activity.deleted", present);
            var news = new ActivityNews(owner.orgId(), owner.athleteId(), activityId);
            jobs.tell(handle, ActivityNews.DELETED, news);
            jobs.tell(handle, FORGET, List.of(news), until);
        });
    }

    /// Brings back an activity that was deleted, with all that belonged to it. 404 where none was, or too long ago; 409
    /// where it is there, or was recorded again meanwhile.
    public Activity restore(Caller caller, UUID activityId) {
        return database.write(handle -> {
            var deleted = deleted(handle, caller, activityId);
            var owner = Owners.lock(handle, caller.orgId(), deleted.athleteId());
            if (DeletedActivities.find(handle, owner.orgId(), activityId, clock.instant())
                    .isEmpty()) {
                throw isThere(); // somebody was faster
            }
            requireNotRecordedAgain(handle, owner, deleted);
            DeletedActivities.bringBack(handle, owner, activityId);
            others.forEach(it -> it.bringBack(handle, owner.orgId(), activityId));
            DeletedActivities.forget(handle, owner.orgId(), activityId);
            DayTotals.refresh(handle, owner, Set.of(deleted.localDate()), ids.next());
            jobs.tell(handle, ActivityNews.RECORDED, new ActivityNews(owner.orgId(), owner.athleteId(), activityId));
            var restored = Activities.find(handle, owner.orgId(), activityId).orElseThrow();
            note(handle, caller, "activity.restored", restored);
            return restored;
        });
    }

    /// What somebody does with their own is nobody else's concern.
    private void note(Handle handle, Caller caller, String action, Activity activity) {
        if (!caller.is(activity.athleteId())) {
            var shown = activity.shown();
            String name = shown.name().isEmpty() ? shown.localDate().toString() : shown.name();
            var entry = new AuditLog.Entry(
                    action,
                    AuditLog.Subject.ATHLETE,
                    "activity",
                    activity.activityId(),
                    name,
                    null,
                    activity.athleteId(),
                    null,
                    null);
            audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
        }
    }

    private Row deleted(Handle handle, Caller caller, UUID activityId) {
        var found = DeletedActivities.find(handle, caller.orgId(), activityId, clock.instant())
                .filter(it -> caller.isCoach() || caller.is(it.athleteId()));
        if (found.isEmpty()) {
            activities.entire(caller, activityId); // 404, or 403 for a group-mate of one that is there
            throw isThere();
        }
        return found.get();
    }

    private static Failure isThere() {
        return Failure.of(Reason.CONFLICT, "already_there", "This activity is there; nothing has to be brought back.");
    }

    /// The athlete's lock is held, so that no upload comes in between.
    private static void requireNotRecordedAgain(Handle handle, Owner owner, Row deleted) {
        var type = ActivityType.named(deleted.activityType()).orElseThrow();
        var candidate = new Candidate(0, type, deleted.startedAt(), deleted.elapsedMs());
        @Nullable
        Match same = Duplicates.among(handle, owner, List.of(candidate), null).get(0);
        boolean isManual = deleted.source().equals("manual"); // what is written by hand is never refused as a repeat
        if ((same != null && same.isCertain() && !isManual)
                || DeletedActivities.isRecordedAgain(handle, owner.orgId(), deleted)) {
            throw Failure.of(
                    Reason.CONFLICT,
                    "recorded_again",
                    "This activity was recorded again since it was deleted; it is there once.");
        }
    }

    /// Forgets what nobody brought back in time.
    @Singleton
    static final class Forgetting implements JobReader<ActivityNews> {
        private final Database database;
        private final Clock clock;

        @Inject
        Forgetting(Database database, Clock clock) {
            this.database = database;
            this.clock = clock;
        }

        @Override
        public String news() {
            return FORGET;
        }

        @Override
        public String name() {
            return FORGET;
        }

        @Override
        public Class<ActivityNews> payload() {
            return ActivityNews.class;
        }

        /// One that was deleted again since is kept for its own time.
        @Override
        public void hear(ActivityNews told) {
            database.change(handle -> {
                var kept = DeletedActivities.find(handle, told.orgId(), told.activityId(), clock.instant());
                if (kept.isEmpty()) {
                    DeletedActivities.forget(handle, told.orgId(), told.activityId());
                }
            });
        }
    }
}
