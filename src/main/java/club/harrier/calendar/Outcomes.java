package club.harrier.calendar;

import club.harrier.days.Deed;
import club.harrier.days.Deeds;
import club.harrier.org.Org;
import club.harrier.schedule.Matcher;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds out what became of the workouts of calendars, without what is in the workouts: light enough for a
/// big group. Each table is asked for the few rows that matter, and they are put together here; what was done
/// comes from memory.
@Singleton
final class Outcomes {
    private final Deeds deeds;
    private final Clock clock;

    @Inject
    Outcomes(Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    /// What became of one workout, and of what was done for it.
    ///
    /// @param position its place within the day
    record Known(
            Matcher.Planned planned,
            String name,
            int position,
            Entry.Status status,
            @Nullable Band band,
            boolean isPaused,
            @Nullable Deed done)
            implements Outcome {
        UUID scheduledWorkoutId() {
            return planned.scheduledWorkoutId();
        }

        @Override
        public UUID athleteId() {
            return planned.athleteId();
        }

        @Override
        public LocalDate date() {
            return planned.date();
        }
    }

    private record Row(Matcher.Planned planned, String name, int position, boolean isPaused) {
        Known known(@Nullable Deed done, LocalDate today) {
            if (done != null) {
                var band = Band.of(
                        planned.targetDistanceCm(), planned.targetDurationS(), done.distanceCm(), done.durationMs());
                return new Known(planned, name, position, Entry.Status.COMPLETED, band, false, done);
            }
            var status = planned.isSkipped()
                    ? Entry.Status.SKIPPED
                    : planned.date().isBefore(today) ? Entry.Status.MISSED : Entry.Status.SCHEDULED;
            var band = status == Entry.Status.MISSED ? Band.OFF : null;
            return new Known(planned, name, position, status, band, isPaused, null);
        }
    }

    /// Of the workouts of some athletes on the dates of a range, by athlete, each one's in no order.
    Map<UUID, List<Known>> of(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        return of(handle, org, Trainee.all(handle, org, athletes, clock.instant()), dates);
    }

    /// The same of athletes who are known already.
    Map<UUID, List<Known>> of(Handle handle, Org org, List<Trainee> athletes, DateRange dates) {
        var ids = athletes.stream().map(Trainee::athleteId).toList();
        var slots = Slot.of(handle, org.orgId(), ids, dates);
        var deeds = deeds(handle, org.orgId(), athletes, dates);
        var said = Said.about(handle, org.orgId(), slots, deeds.values());
        var goals = Goals.of(handle, org.orgId(), slots);
        var rests = Rests.within(handle, org.orgId(), ids, dates);
        var rows = rows(slots, goals, rests, said);
        var became = HashMap.<UUID, List<Known>>newHashMap(athletes.size());
        for (var athlete : athletes) {
            UUID id = athlete.athleteId();
            became.put(
                    id,
                    became(rows.getOrDefault(id, List.of()), deeds.getOrDefault(id, List.of()), said, athlete.today()));
        }
        return became;
    }

    private Map<UUID, List<Deed>> deeds(Handle handle, UUID orgId, List<Trainee> athletes, DateRange dates) {
        var all = HashMap.<UUID, List<Deed>>newHashMap(athletes.size());
        deeds.each(handle, orgId, athletes, dates, (athlete, did) -> {
            var within = new ArrayList<Deed>();
            for (var deed : did) {
                if (dates.contains(deed.localDate())) {
                    within.add(deed);
                }
            }
            all.put(athlete.athleteId(), within);
        });
        return all;
    }

    /// The workouts of each athlete. One whose plan is gone since the calendars were read is left out.
    private static Map<UUID, List<Row>> rows(List<Slot> slots, Goals goals, Rests rests, Said words) {
        var rows = new HashMap<UUID, List<Row>>();
        for (var slot : slots) {
            Goals.@Nullable Goal goal = goals.of(slot);
            if (goal != null) {
                boolean isPaused = rests.hold(slot.athleteId(), slot.date());
                @Nullable Deed said = words.ofWorkouts().get(slot.scheduledWorkoutId());
                var planned = new Matcher.Planned(
                        slot.scheduledWorkoutId(),
                        slot.athleteId(),
                        slot.date(),
                        goal.activityType(),
                        goal.targetDistanceCm(),
                        goal.targetDurationS(),
                        isPaused || slot.isSkipped(),
                        words.ofWorkouts().containsKey(slot.scheduledWorkoutId()),
                        said == null ? null : said.activityId());
                rows.computeIfAbsent(slot.athleteId(), _ -> new ArrayList<>())
                        .add(new Row(planned, goal.name(), goal.position(), isPaused));
            }
        }
        return rows;
    }

    /// What became of one athlete's workouts.
    private static List<Known> became(List<Row> rows, List<Deed> deeds, Said said, LocalDate today) {
        var planned = new ArrayList<Matcher.Planned>(rows.size());
        rows.forEach(it -> planned.add(it.planned()));
        var matched = Matcher.match(
                planned, deeds.stream().filter(it -> !said.decides(it)).toList());
        var became = new ArrayList<Known>(rows.size());
        for (var row : rows) {
            UUID workout = row.planned().scheduledWorkoutId();
            var done = row.planned().isDecided() ? said.ofWorkouts().get(workout) : matched.get(workout);
            became.add(row.known(done, today));
        }
        return became;
    }
}
