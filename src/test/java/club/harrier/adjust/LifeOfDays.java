package club.harrier.adjust;

import club.harrier.adjust.Cell.Rest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans are shifted, athletes pause.
@Singleton
final class LifeOfDays {
    private final LifeClub club;
    private final Shifting shifting;
    private final Pauses pauses;

    @Inject
    LifeOfDays(LifeClub club, Shifting shifting, Pauses pauses) {
        this.club = club;
        this.shifting = shifting;
        this.pauses = pauses;
    }

    String shift() {
        var random = club.random;
        int days = random.nextInt(5) == 0 ? -1 - random.nextInt(5) : 1 + random.nextInt(7);
        @Nullable LocalDate from = random.nextBoolean() ? null : club.anyDay();
        var first = from == null ? club.model.today : from;
        @Nullable UUID plan = club.assignment;
        if (random.nextBoolean() && plan != null) {
            return club.both(
                    "shift group",
                    () -> shifting.ofGroup(club.coach(), club.groupId, plan, days, from)
                            .changeId(),
                    it -> {
                        if (club.isRemoved(plan)) {
                            throw new LifeModel.Refused("not_found");
                        }
                        return club.rules.shiftedGroup(it, plan, days, first);
                    });
        }
        return shiftOne(days, from, first);
    }

    private String shiftOne(int days, @Nullable LocalDate from, LocalDate first) {
        int athlete = club.random.nextInt(LifeClub.ATHLETES);
        var enrolments = club.model.running(it -> it.athlete() == athlete);
        UUID enrolment = enrolments.isEmpty()
                ? club.ids.next()
                : enrolments.keySet().iterator().next();
        return club.both(
                "shift athlete",
                () -> shifting.ofAthlete(club.coach(), club.athletes.get(athlete), enrolment, days, from)
                        .changeId(),
                it -> {
                    if (enrolments.isEmpty()) {
                        throw new LifeModel.Refused("not_found");
                    }
                    var after = club.rules.shiftedAthlete(it, enrolments, days, first);
                    if (after.size() == enrolments.size()) {
                        throw new LifeModel.Refused("nothing_to_shift");
                    }
                    return after;
                });
    }

    String pause() {
        var random = club.random;
        var rests = club.model.rests();
        if (!rests.isEmpty() && random.nextBoolean()) {
            UUID id = club.any(new ArrayList<>(rests.keySet()));
            var rest = Objects.requireNonNull(rests.get(id));
            return random.nextBoolean() ? unpause(id, rest) : resume(id, rest);
        }
        int athlete = random.nextInt(LifeClub.ATHLETES);
        var start = club.anyDay();
        @Nullable LocalDate end = random.nextInt(4) == 0 ? null : start.plusDays(random.nextInt(6));
        UUID[] placed = new UUID[] {club.ids.next()};
        return club.both(
                "pause",
                () -> {
                    var draft = new Pauses.Draft(start, end, Pause.Reason.HOLIDAY, null);
                    var answer = pauses.pause(club.coach(), club.athletes.get(athlete), draft);
                    placed[0] = answer.pause().pauseId();
                    return answer.changeId();
                },
                it -> {
                    var rest = new Rest(athlete, start, end, false, it);
                    club.model.refuseMeeting(placed[0], rest, "pause_overlaps");
                    return Map.of(placed[0], rest);
                });
    }

    private String unpause(UUID id, Rest rest) {
        return club.both(
                "unpause",
                () -> pauses.remove(club.coach(), club.athletes.get(rest.athlete()), id, () -> {}),
                it -> Map.of(id, new Rest(rest.athlete(), rest.start(), rest.end(), true, it)));
    }

    private String resume(UUID id, Rest rest) {
        var end = rest.start().plusDays(club.random.nextInt(8));
        boolean shift = club.random.nextBoolean();
        int days = Math.toIntExact(end.toEpochDay() - rest.start().toEpochDay()) + 1;
        var athlete = club.athletes.get(rest.athlete());
        return club.both(
                "resume",
                () -> pauses.amend(club.coach(), athlete, id, Pauses.Patch.until(end, shift), () -> {})
                        .changeId(),
                it -> {
                    var wanted = new Rest(rest.athlete(), rest.start(), end, false, it);
                    club.model.refuseMeeting(id, wanted, "pause_overlaps");
                    var after = new LinkedHashMap<UUID, Cell>();
                    after.put(id, wanted);
                    if (shift) {
                        var enrolments = club.model.running(e -> e.athlete() == rest.athlete());
                        after.putAll(club.rules.shiftedAthlete(it, enrolments, days, rest.start()));
                    }
                    return after;
                });
    }
}
