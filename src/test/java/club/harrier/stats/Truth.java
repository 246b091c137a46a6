package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.org.Org;
import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of one club, computed anew in plain Java from what is stored of activities, athletes and stays:
/// one activity after the other, without SQL beyond reading the rows and without the day totals.
final class Truth {
    record Ran(
            UUID athleteId,
            String activityType,
            Instant startedAt,
            int utcOffsetS,
            @Nullable Long distanceCm,
            @Nullable Long movingMs,
            @Nullable Long elevationGainCm) {

        LocalDate date() {
            return LocalDate.ofInstant(startedAt, ZoneOffset.ofTotalSeconds(utcOffsetS));
        }
    }

    record Athlete(UUID athleteId, String displayName, String nameKey, String status) {
        boolean isActive() {
            return status.equals("active");
        }
    }

    record Stay(
            UUID groupId,
            UUID athleteId,
            Instant joinedAt,
            @Nullable Instant leftAt) {}

    record Group(UUID groupId, String name, String nameKey) {}

    private final Map<UUID, List<Ran>> activities;
    final List<Athlete> athletes;
    final List<Stay> stays;
    final List<Group> groups;
    private final Org org;

    Truth(Database database, Org org) {
        this.org = org;
        activities = rows(database, "activity", Ran.class).stream().collect(Collectors.groupingBy(Ran::athleteId));
        athletes = rows(database, "athlete", Athlete.class);
        stays = rows(database, "group_stay", Stay.class);
        groups = rows(database, "training_group", Group.class);
    }

    private <T> List<T> rows(Database database, String table, Class<T> type) {
        return database.read(handle -> handle.createQuery("SELECT * FROM " + table + " WHERE org_id = :org")
                .bind("org", org.orgId())
                .mapTo(type)
                .list());
    }

    /// Whether the athlete belongs to the group on the date; every date for today's members of `current`.
    /// A null group is the whole organization, which nobody leaves.
    private boolean belongs(@Nullable UUID group, Athlete athlete, LocalDate date, Members members) {
        if (group == null) {
            return true;
        }
        for (var stay : stays) {
            if (!stay.groupId().equals(group) || !stay.athleteId().equals(athlete.athleteId())) {
                continue;
            }
            if (members == Members.CURRENT && stay.leftAt() == null) {
                return true;
            }
            if (members == Members.THEN
                    && !date.isBefore(dateOf(stay.joinedAt()))
                    && (stay.leftAt() == null || !date.isAfter(dateOf(stay.leftAt())))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(org.zone()).toLocalDate();
    }

    private static boolean mayCount(Athlete athlete, Members members) {
        return members == Members.THEN || athlete.isActive();
    }

    private List<Ran> counted(@Nullable UUID group, Athlete athlete, DateRange window, Counting counting) {
        var found = new ArrayList<Ran>();
        for (var ran : activities.getOrDefault(athlete.athleteId(), List.of())) {
            boolean isOfType = counting.type() == TypeFilter.ALL
                    || ran.activityType().equals(counting.type().name().toLowerCase(Locale.ROOT));
            if (isOfType
                    && mayCount(athlete, counting.members())
                    && ran.date().compareTo(window.start()) >= 0
                    && ran.date().compareTo(window.end()) <= 0
                    && belongs(group, athlete, ran.date(), counting.members())) {
                found.add(ran);
            }
        }
        return found;
    }

    List<Athlete> people(@Nullable UUID group, DateRange window, Members members) {
        return athletes.stream()
                .filter(it -> window.dates().anyMatch(date -> belongs(group, it, date, members)))
                .toList();
    }

    List<Ran> counted(@Nullable UUID group, DateRange window, Counting counting) {
        return athletes.stream()
                .flatMap(it -> counted(group, it, window, counting).stream())
                .toList();
    }

    Engagement engagement(@Nullable UUID group, DateRange window, Counting counting) {
        var people = people(group, window, counting.members());
        var active =
                people.stream().filter(it -> mayCount(it, counting.members())).toList();
        return new Engagement(
                people.size(),
                active.size(),
                active.stream()
                        .filter(it -> !counted(group, it, window, counting).isEmpty())
                        .count());
    }

    static Totals totals(List<Ran> ran) {
        long distance = 0;
        long moving = 0;
        @Nullable Long ascent = null;
        long pacedDistance = 0;
        long pacedMoving = 0;
        for (var it : ran) {
            distance += it.distanceCm() == null ? 0 : it.distanceCm();
            moving += it.movingMs() == null ? 0 : it.movingMs();
            if (it.elevationGainCm() != null) {
                ascent = (ascent == null ? 0 : ascent) + it.elevationGainCm();
            }
            if (it.movingMs() != null && it.distanceCm() != null && it.distanceCm() > 0) {
                pacedDistance += it.distanceCm();
                pacedMoving += it.movingMs();
            }
        }
        return new Totals(ran.size(), distance, moving, ascent, pacedDistance, pacedMoving);
    }

    List<Day> trend(UUID group, DateRange window, Counting counting) {
        var days = new ArrayList<Day>();
        for (var date = window.start(); !date.isAfter(window.end()); date = date.plusDays(1)) {
            var ran = counted(group, new DateRange(date, date), counting);
            var sums = totals(ran);
            Set<UUID> engaged = ran.stream().map(Ran::athleteId).collect(Collectors.toSet());
            days.add(new Day(date, sums.activities(), sums.distanceCm(), sums.movingMs(), engaged.size()));
        }
        return days;
    }

    /// The whole board as this caller may see it.
    List<BoardRow> board(Caller caller, UUID group, DateRange window, Counting counting, Metric metric) {
        record Line(
                Athlete athlete, Totals totals, @Nullable Instant last) {}
        ToLongFunction<Line> value = line -> switch (metric) {
            case DISTANCE -> line.totals().distanceCm();
            case ACTIVITIES -> line.totals().activities();
            case MOVING_TIME -> line.totals().movingMs();
            case ELEVATION_GAIN ->
                line.totals().elevationGainCm() == null ? 0 : line.totals().elevationGainCm();
        };
        var lines = people(group, window, counting.members()).stream()
                .filter(it -> mayCount(it, counting.members()))
                .map(it -> {
                    var ran = counted(group, it, window, counting);
                    return new Line(
                            it,
                            totals(ran),
                            ran.stream()
                                    .map(Ran::startedAt)
                                    .max(Comparator.naturalOrder())
                                    .orElse(null));
                })
                .sorted(Comparator.comparingLong(value)
                        .reversed()
                        .thenComparing(
                                line -> line.athlete().nameKey().codePoints().toArray(), Arrays::compare)
                        .thenComparing(line -> line.athlete().athleteId().toString()))
                .toList();
        return lines.stream()
                .filter(it -> isShown(caller, it.athlete(), group, counting.members()))
                .map(it -> new BoardRow(
                        1
                                + lines.stream()
                                        .filter(other -> value.applyAsLong(other) > value.applyAsLong(it))
                                        .count(),
                        it.athlete().athleteId(),
                        it.athlete().displayName(),
                        it.totals(),
                        it.last()))
                .toList();
    }

    private boolean isShown(Caller caller, Athlete athlete, UUID group, Members members) {
        return members == Members.CURRENT
                || caller.isCoach()
                || caller.is(athlete.athleteId())
                || (athlete.isActive() && belongs(group, athlete, LocalDate.EPOCH, Members.CURRENT));
    }
}
