package club.harrier.web.assign;

import club.harrier.copy.Squad;
import club.harrier.copy.SquadWish;
import club.harrier.platform.Failure;
import club.harrier.web.Chosen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The squads of a form as they were entered: what each follows, and who is in which.
///
/// @param places letters by athlete; who is in none is left out
/// @param chosen who is to be enrolled; null: everybody
record SquadForm(
        List<Line> squads,
        Map<UUID, String> places,
        @Nullable Set<UUID> chosen) {
    private static final List<Line> OFFERED =
            List.of(new Line("A", "100", ""), new Line("B", "85", ""), new Line("C", "70", ""));

    /// A squad: a share of the plan, or another plan.
    ///
    /// @param variant the id of the other plan, or empty
    record Line(String letter, String volume, String variant) {
        static Line of(Squad squad) {
            return new Line(
                    squad.squad(),
                    String.valueOf(squad.volumePct()),
                    squad.planId() == null ? "" : squad.planId().toString());
        }

        private SquadWish wish(List<UUID> members) {
            @Nullable UUID plan = Chosen.id("squads", variant);
            return new SquadWish(letter, null, plan == null ? (Integer) share() : null, plan, members);
        }

        private int share() {
            if (!volume.strip().matches("\\d{1,3}")) {
                throw Failure.invalid("volume_pct", "A squad does 25 to 200 per cent of the plan.");
            }
            return Integer.parseInt(volume.strip());
        }
    }

    /// What is offered, with nobody in it: the squads that the plan has already, and what is usual.
    static SquadForm fresh(List<Squad> present) {
        var squads = new LinkedHashMap<String, Line>();
        OFFERED.forEach(it -> squads.put(it.letter(), it));
        present.forEach(it -> squads.put(it.squad(), Line.of(it)));
        return new SquadForm(List.copyOf(squads.values()), Map.of(), null);
    }

    /// What was entered: letters, shares and variants in the same order.
    static SquadForm entered(
            List<String> letters,
            List<String> volumes,
            List<String> variants,
            List<String> places,
            Collection<UUID> chosen) {
        var squads = IntStream.range(0, Math.min(letters.size(), Math.min(volumes.size(), variants.size())))
                .mapToObj(it -> new Line(letters.get(it), volumes.get(it), variants.get(it)))
                .toList();
        var members = letters(places).entrySet().stream()
                .filter(it -> !it.getValue().equals(SquadWish.NONE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SquadForm(squads, members, Set.copyOf(chosen));
    }

    /// The squad of each athlete, or `none`.
    ///
    /// @param places per athlete, the id and a letter, with a colon between; without a letter, in no squad
    static Map<UUID, String> letters(List<String> places) {
        var letters = new LinkedHashMap<UUID, String>();
        for (var place : places) {
            String[] parts = place.split(":", 2);
            @Nullable UUID athlete = Chosen.id("squad", parts[0]);
            if (athlete != null && parts.length == 2) {
                letters.put(athlete, parts[1].isEmpty() ? SquadWish.NONE : parts[1]);
            }
        }
        return letters;
    }

    /// The squads that somebody is in who is to be enrolled.
    List<SquadWish> wishes() {
        var members = new LinkedHashMap<String, List<UUID>>();
        places.forEach((athlete, letter) -> {
            if (isChosen(athlete)) {
                members.computeIfAbsent(letter, _ -> new ArrayList<>()).add(athlete);
            }
        });
        return squads.stream()
                .filter(it -> members.containsKey(it.letter()))
                .map(it -> it.wish(members.getOrDefault(it.letter(), List.of())))
                .toList();
    }

    public boolean isChosen(UUID athleteId) {
        return chosen == null || chosen.contains(athleteId);
    }

    public boolean isIn(UUID athleteId, String letter) {
        return letter.equals(places.get(athleteId));
    }

    /// Whether somebody has touched it.
    public boolean isEntered() {
        return chosen != null;
    }
}
