package club.harrier.web.plan;

import club.harrier.org.Caller;
import club.harrier.pace.Thresholds;
import club.harrier.pace.Zones;
import club.harrier.platform.Slice;
import club.harrier.roster.Athlete;
import club.harrier.roster.AthleteStatus;
import club.harrier.roster.Roster;
import club.harrier.screen.View;
import club.harrier.unit.Name;
import club.harrier.web.BlockWords;
import club.harrier.workout.PaceZone;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the athlete with whose eyes a coach wants to look at a plan.
@Singleton
final class PlanReaders {
    private static final int NAMES = 100;

    private final Roster roster;
    private final Thresholds thresholds;
    private final View view;

    @Inject
    PlanReaders(Roster roster, Thresholds thresholds, View view) {
        this.roster = roster;
        this.thresholds = thresholds;
        this.view = view;
    }

    /// Whose eyes these are.
    ///
    /// @param who the name that was asked for
    /// @param athlete null for anybody
    /// @param found several of that name, to choose from
    /// @param names what the field offers
    record Reader(
            String who,
            @Nullable Athlete athlete,
            @Nullable Zones zones,
            List<Athlete> found,
            List<String> names,
            List<Pace> paces) {

        public boolean isNobody() {
            return athlete == null && found.isEmpty() && !who.isEmpty();
        }
    }

    /// One of the athlete's paces.
    record Pace(String zone, String pace) {}

    /// @param who part of a name; empty for anybody
    /// @param athleteId the athlete, where one was chosen
    Reader reader(Caller coach, String who, @Nullable UUID athleteId) {
        var names = named(coach, null).stream().map(Athlete::displayName).toList();
        var found = athleteId != null
                ? List.of(roster.visibleTo(coach, athleteId))
                : who.isEmpty() ? List.<Athlete>of() : meant(named(coach, who), who);
        if (found.size() != 1) {
            return new Reader(who, null, null, found, names, List.of());
        }
        var athlete = found.getFirst();
        var zones = thresholds.zones(coach, athlete.athleteId(), null);
        return new Reader(athlete.displayName(), athlete, zones, List.of(), names, paces(zones));
    }

    private List<Athlete> named(Caller coach, @Nullable String who) {
        var filter = new Roster.Filter(who, AthleteStatus.ACTIVE, null, false, false, null);
        return roster.list(coach, filter, Slice.of(NAMES, NAMES, null, Roster.KEY_PARTS))
                .athletes()
                .rows();
    }

    /// Those who are called just so, else all who are found.
    private static List<Athlete> meant(List<Athlete> found, String who) {
        var exact = found.stream()
                .filter(it -> Name.key(it.displayName()).equals(Name.key(who)))
                .toList();
        return exact.isEmpty() ? found : exact;
    }

    private List<Pace> paces(Zones zones) {
        var words = new BlockWords(view, zones);
        return Stream.of(PaceZone.values())
                .filter(it -> zones.pace(it) != null)
                .map(it -> new Pace(words.of(it), words.paces(it)))
                .toList();
    }
}
