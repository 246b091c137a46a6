package club.harrier.activity;

import club.harrier.activity.Duplicates.Candidate;
import club.harrier.activity.Duplicates.Match;
import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Jobs;
import club.harrier.recorded.Reading;
import club.harrier.recorded.RecordedActivity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Turns what a file holds into activities, inside the transaction that keeps the file.
@Singleton
final class RecordedFile {
    /// For the search of duplicates: nothing lasts longer.
    private static final long LONGEST_MILLIS = Duration.ofDays(366).toMillis();

    private final Recordings recordings;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    RecordedFile(Recordings recordings, Jobs jobs, Ids ids, Clock clock) {
        this.recordings = recordings;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Why a file is not kept, if there is a reason.
    Optional<Received> refusal(Reading reading) {
        return switch (reading) {
            case Reading.NotAnActivity other -> Optional.of(new Received.NotAnActivity(other.sentence()));
            case Reading.Unreadable broken -> Optional.of(new Received.Unreadable(broken.sentence()));
            case Reading.Recorded recorded -> outOfTime(recorded.activities());
        };
    }

    private Optional<Received> outOfTime(List<RecordedActivity> activities) {
        Instant now = clock.instant();
        return activities.stream()
                .map(RecordedActivity::startedAt)
                .filter(start -> start.isBefore(Instant.EPOCH) || Figures.isAhead(start, now))
                .findFirst()
                .map(start -> new Received.Unreadable("The file says that it was recorded at " + start
                        + ", which cannot be; the recorder's clock was wrong."));
    }

    /// Keeps the file, unless all of it is there already.
    ///
    /// @param again reads the file where it was thought to be known and is no longer
    Received keep(
            Handle handle,
            Owner owner,
            Incoming file,
            Supplier<Reading> again,
            String title,
            @Nullable SubType subType) {
        var before = ActivityFiles.find(handle, owner.orgId(), owner.athleteId(), file.sha256());
        if (before.isPresent() && before.get().isComplete()) {
            return stored(handle, owner, before.get().present(), Map.of());
        }
        var reading = file.reading() == null ? again.get() : file.reading();
        if (!(reading instanceof Reading.Recorded recorded)) {
            return refusal(reading).orElseThrow();
        }
        return keep(handle, owner, file, recorded.activities(), title, subType);
    }

    private Received keep(
            Handle handle,
            Owner owner,
            Incoming file,
            List<RecordedActivity> activities,
            String title,
            @Nullable SubType subType) {
        if (subType != null && activities.stream().noneMatch(it -> Draft.type(it) == ActivityType.RUN)) {
            throw Failure.impossible("not_a_run", "sub_type", "Only a run has a sub_type; this file holds no run.");
        }
        var kept = ActivityFiles.keep(handle, owner, file, activities.size(), ids, clock.instant());
        var missing = IntStream.range(0, activities.size())
                .filter(position -> !kept.present().containsKey(position))
                .mapToObj(position -> candidate(position, activities.get(position)))
                .toList();
        var matches = Duplicates.among(handle, owner, missing, kept.fileId());
        var present = new HashMap<>(kept.present());
        matches.forEach((position, match) -> {
            if (match.isCertain()) {
                present.put(position, match.activityId());
            }
        });
        var recent = RecentRuns.before(handle, owner, activities.getFirst().startedAt());
        var added = new HashMap<Integer, UUID>();
        var rows = new ArrayList<NewActivity>();
        for (var one : missing) {
            if (!present.containsKey(one.position())) {
                @Nullable Match suspected = matches.get(one.position());
                var row = Draft.of(
                        ids.next(),
                        owner,
                        activities.get(one.position()),
                        kept.fileId(),
                        one.position(),
                        title,
                        subType,
                        recent,
                        suspected == null ? null : suspected.activityId());
                rows.add(row);
                added.put(one.position(), row.activityId());
            }
        }
        write(handle, owner, rows, activities);
        ActivityFiles.dropIfUnused(handle, owner.orgId(), kept.fileId());
        return stored(handle, owner, present, added);
    }

    private static Candidate candidate(int position, RecordedActivity one) {
        return new Candidate(position, Draft.type(one), one.startedAt(), Math.min(one.elapsedMillis(), LONGEST_MILLIS));
    }

    private void write(Handle handle, Owner owner, List<NewActivity> rows, List<RecordedActivity> activities) {
        if (rows.isEmpty()) {
            return;
        }
        ActivityTable.insert(handle, owner, rows, clock.instant());
        for (var row : rows) {
            var recorded = activities.get(Draft.position(row));
            recordings.insert(handle, owner.orgId(), row.activityId(), recorded.laps(), recorded.samples());
        }
        DayTotals.refresh(
                handle, owner, rows.stream().map(NewActivity::localDate).collect(Collectors.toSet()), ids.next());
        jobs.tell(
                handle,
                ActivityNews.RECORDED,
                rows.stream()
                        .map(row -> new ActivityNews(owner.orgId(), owner.athleteId(), row.activityId()))
                        .toList());
    }

    private static Received stored(Handle handle, Owner owner, Map<Integer, UUID> present, Map<Integer, UUID> added) {
        return new Received.Stored(IntStream.range(0, present.size() + added.size())
                .mapToObj(position -> {
                    @Nullable UUID fresh = added.get(position);
                    @Nullable UUID id = fresh == null ? present.get(position) : fresh;
                    return new Received.Item(
                            Activities.find(handle, owner.orgId(), Objects.requireNonNull(id))
                                    .orElseThrow(),
                            fresh == null);
                })
                .toList());
    }
}
