package club.harrier.web;

import club.harrier.plan.SquadWish;
import club.harrier.platform.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The squads of a form: who is in which, and how much of the plan each does.
final class SquadForm {
    /// What is offered.
    static final List<Squad> OFFERED = List.of(new Squad("A", 100), new Squad("B", 85), new Squad("C", 70));

    private static final List<String> LETTERS =
            OFFERED.stream().map(Squad::letter).toList();

    private SquadForm() {}

    /// @param volumePct the share of the plan that it starts from
    record Squad(String letter, int volumePct) {}

    /// The squads that somebody is in.
    ///
    /// @param places per athlete, the id and a letter, with a colon between; without a letter, in no squad
    /// @param volumes the shares in per cent, in the order of the letters
    static List<SquadWish> read(List<String> places, List<String> volumes, Collection<UUID> chosen) {
        var members = new LinkedHashMap<String, List<UUID>>();
        for (var place : places) {
            String[] parts = place.split(":", -1);
            if (parts.length == 2 && LETTERS.contains(parts[1])) {
                var athlete = Chosen.id("squad", parts[0]);
                if (athlete != null && chosen.contains(athlete)) {
                    members.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(athlete);
                }
            }
        }
        return LETTERS.stream()
                .filter(members::containsKey)
                .map(it -> new SquadWish(
                        it, null, volume(volumes, LETTERS.indexOf(it)), null, members.getOrDefault(it, List.of())))
                .toList();
    }

    /// The squad of each athlete, or `none`: in a plan that has its squads already.
    static Map<UUID, String> letters(List<String> places) {
        var letters = new LinkedHashMap<UUID, String>();
        for (var place : places) {
            String[] parts = place.split(":", 2);
            var athlete = Chosen.id("squad", parts[0]);
            if (athlete != null && parts.length == 2) {
                letters.put(athlete, parts[1].isEmpty() ? SquadWish.NONE : parts[1]);
            }
        }
        return letters;
    }

    private static int volume(List<String> volumes, int place) {
        String given = place < volumes.size() ? volumes.get(place).strip() : "";
        if (!given.matches("\\d{1,3}")) {
            throw Failure.invalid("volume_pct", "A squad does 25 to 200 per cent of the plan.");
        }
        return Integer.parseInt(given);
    }
}
