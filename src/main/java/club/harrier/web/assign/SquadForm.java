package club.harrier.web.assign;

import club.harrier.copy.Squad;
import club.harrier.copy.SquadWish;
import club.harrier.platform.Failure;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The squads of a form as they were entered: what each follows, and who is in which.
///
/// @param places letters by athlete; who is in none is left out
/// @param chosen who is to be enrolled; null: everybody
/// @param errors sentences, by the field and the letter it is about
record SquadForm(
        List<Line> squads,
        Map<UUID, String> places,
        @Nullable Set<UUID> chosen,
        Map<String, String> errors) {
    private static final List<Line> OFFERED =
            List.of(Line.fresh("A", "100"), Line.fresh("B", "85"), Line.fresh("C", "70"));
    private static final Pattern FIELD = Pattern.compile("squads\\[(\\d+)](?:\\.(\\w+))?");

    /// A squad: a share of the plan, or another plan.
    ///
    /// @param sought a part of the name of the other plan
    /// @param variant the id of the other plan, or empty
    /// @param isThere the plan has this squad already; it stays as it is
    record Line(String letter, String name, String volume, String sought, String variant, boolean isThere) {
        private static Line fresh(String letter, String volume) {
            return new Line(letter, "", volume, "", "", false);
        }

        static Line of(Squad squad) {
            return new Line(
                    squad.squad(),
                    squad.name(),
                    String.valueOf(squad.volumePct()),
                    "",
                    squad.planId() == null ? "" : squad.planId().toString(),
                    true);
        }

        private SquadWish wish(int index, List<UUID> members) {
            String field = "squads[" + index + "]";
            @Nullable UUID plan = Chosen.id(field + ".plan_id", variant);
            return new SquadWish(letter, name, plan == null ? (Integer) share(field) : null, plan, members);
        }

        private int share(String field) {
            if (!volume.strip().matches("\\d{1,3}")) {
                throw Failure.invalid(field + ".volume_pct", "A squad does 25 to 200 per cent of the plan.");
            }
            return Integer.parseInt(volume.strip());
        }
    }

    /// What is offered, with nobody in it: the squads that the plan has already, and what is usual.
    static SquadForm fresh(List<Squad> present) {
        var squads = new LinkedHashMap<String, Line>();
        OFFERED.forEach(it -> squads.put(it.letter(), it));
        present.forEach(it -> squads.put(it.squad(), Line.of(it)));
        return new SquadForm(List.copyOf(squads.values()), Map.of(), null, Map.of());
    }

    /// What was entered, and one squad more where that is wanted.
    static SquadForm entered(AssignFields fields) {
        int rows = Stream.of(fields.letters, fields.names, fields.volumes, fields.sought, fields.variants)
                .mapToInt(List::size)
                .min()
                .orElseThrow();
        var squads = new ArrayList<Line>();
        for (int i = 0; i < rows; i++) {
            String letter = fields.letters.get(i);
            squads.add(new Line(
                    letter,
                    fields.names.get(i),
                    fields.volumes.get(i),
                    fields.sought.get(i),
                    fields.variants.get(i),
                    fields.there.contains(letter)));
        }
        if (!fields.more.isEmpty()) {
            free(squads).ifPresent(it -> squads.add(Line.fresh(it, "100")));
        }
        var members = letters(fields.places).entrySet().stream()
                .filter(it -> !it.getValue().equals(SquadWish.NONE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SquadForm(List.copyOf(squads), members, Set.copyOf(fields.athletes), Map.of());
    }

    /// The first letter that no squad has yet.
    private static Optional<String> free(List<Line> squads) {
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(Character::toString)
                .filter(letter -> squads.stream().noneMatch(it -> it.letter().equals(letter)))
                .findFirst();
    }

    public boolean hasRoom() {
        return free(squads).isPresent();
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
        var wanted = new ArrayList<SquadWish>();
        for (var line : manned()) {
            wanted.add(line.wish(wanted.size(), members.getOrDefault(line.letter(), List.of())));
        }
        return wanted;
    }

    private List<Line> manned() {
        return squads.stream()
                .filter(line -> places.entrySet().stream()
                        .anyMatch(it -> it.getValue().equals(line.letter()) && isChosen(it.getKey())))
                .toList();
    }

    /// The same with what is wrong beside the fields of the squads it is about.
    SquadForm refused(Failure failure, View view) {
        var wanted = manned();
        var found = new HashMap<String, String>();
        for (var fault : failure.faults()) {
            var field = FIELD.matcher(fault.field());
            if (field.matches() && Integer.parseInt(field.group(1)) < wanted.size()) {
                String letter = wanted.get(Integer.parseInt(field.group(1))).letter();
                found.putIfAbsent(
                        Objects.requireNonNullElse(field.group(2), "squad") + "-" + letter, view.sentence(fault));
            }
        }
        return new SquadForm(squads, places, chosen, found);
    }

    /// What is wrong with a field of a squad, or null.
    ///
    /// @param field such as `volume_pct`; `squad` for all that is not about one of the others
    public @Nullable String error(String field, String letter) {
        return errors.get(field + "-" + letter);
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
