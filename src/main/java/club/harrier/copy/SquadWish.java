package club.harrier.copy;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A squad that a coach asks for when assigning a plan.
///
/// @param squad a letter, `A` to `Z`
/// @param name null: none, or as it is
/// @param volumePct 25 to 200; null together with `planId`: all of the plan, or as the squad is already
/// @param planId a variant of the plan instead of a share of it
/// @param athleteIds who is in it
public record SquadWish(
        String squad,
        @Nullable String name,
        @Nullable Integer volumePct,
        @Nullable UUID planId,
        List<UUID> athleteIds) {
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    /// A word for "in no squad" where a letter would name one.
    public static final String NONE = "none";

    public SquadWish {
        athleteIds = List.copyOf(athleteIds);
    }

    /// The letter, or null for `none`; 400 for anything else.
    public static @Nullable String letter(String field, String given) {
        if (given.equals(NONE)) {
            return null;
        }
        if (!LETTER.matcher(given).matches()) {
            throw Failure.invalid(field, "A squad is a letter from A to Z, or none.");
        }
        return given;
    }

    /// 400 for what no squad can be, and for two of the same letter.
    public static void check(List<SquadWish> wishes) {
        var letters = new HashSet<String>();
        for (int i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            String field = "squads[" + i + "]";
            if (!LETTER.matcher(wish.squad()).matches()) {
                throw Failure.invalid(field + ".squad", "A squad is a letter from A to Z.");
            }
            if (!letters.add(wish.squad())) {
                throw Failure.invalid(field + ".squad", "Each squad is named once.");
            }
            if (wish.volumePct() != null && (wish.volumePct() < 25 || wish.volumePct() > 200)) {
                throw Failure.invalid(field + ".volume_pct", "A squad does 25 to 200 per cent of the plan.");
            }
            if (wish.volumePct() != null && wish.planId() != null) {
                throw Failure.invalid(
                        field + ".plan_id", "A squad follows a share of the plan or a variant, not both.");
            }
            if (wish.tidyName().chars().anyMatch(it -> it < ' ') || Name.length(wish.tidyName()) > 100) {
                throw Failure.invalid(field + ".name", "The name of a squad is one line of at most 100 characters.");
            }
        }
    }

    String tidyName() {
        return name == null ? "" : Name.tidy(name);
    }

    /// The squad of each athlete who is in one; 400 for an athlete in two, 422 for one who is not to be enrolled.
    public static Map<UUID, String> places(List<SquadWish> wishes, List<UUID> enrolled) {
        var known = new HashSet<>(enrolled);
        var places = new HashMap<UUID, String>();
        for (int i = 0; i < wishes.size(); i++) {
            String field = "squads[" + i + "].athlete_ids";
            for (UUID athlete : wishes.get(i).athleteIds()) {
                if (places.put(athlete, wishes.get(i).squad()) != null) {
                    throw Failure.invalid(field, "An athlete is in one squad, and named there once.");
                }
                if (!known.contains(athlete)) {
                    throw Failure.impossible(
                            "unknown_athlete", field, "One of these athletes is not among those to be enrolled.");
                }
            }
        }
        return places;
    }
}
