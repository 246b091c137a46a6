package club.harrier.web.assign;

import club.harrier.copy.Assignment;
import club.harrier.library.Plan;
import club.harrier.library.PlanFilter;
import club.harrier.library.Plans;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plans of the library that a squad can follow in place of the group's: those that a search finds, and the one
/// that is chosen already.
///
/// @param hasMore the library has more that fit
record VariantChoices(List<Choice> choices, boolean isNothingFound, boolean hasMore) {
    private static final int ROWS = 20;

    /// For each squad, by its letter.
    static Map<String, VariantChoices> of(Plans plans, Caller caller, Plan plan, SquadForm form, View view) {
        var found = new HashMap<String, List<Plan>>();
        var choices = new HashMap<String, VariantChoices>();
        for (var line : form.squads()) {
            var fitting = found.computeIfAbsent(
                    line.sought().strip(), it -> fitting(plans, caller, plan.planId(), plan.weeks(), it));
            choices.put(line.letter(), of(fitting, line.variant(), () -> name(plans, caller, line.variant(), view)));
        }
        return choices;
    }

    /// For one squad more of a plan that a group follows.
    static VariantChoices of(
            Plans plans, Caller caller, Assignment assignment, String sought, String chosen, View view) {
        var fitting = fitting(plans, caller, assignment.planId(), assignment.weeks(), sought.strip());
        return of(fitting, chosen, () -> name(plans, caller, chosen, view));
    }

    private interface Name {
        String said();
    }

    private static VariantChoices of(List<Plan> fitting, String chosen, Name name) {
        var found = fitting.stream()
                .limit(ROWS)
                .map(it -> new Choice(it.planId().toString(), it.name()))
                .toList();
        Predicate<Choice> isChosen = it -> it.value().equals(chosen);
        var first = chosen.isEmpty() || found.stream().anyMatch(isChosen)
                ? Stream.<Choice>empty()
                : Stream.of(new Choice(chosen, name.said()));
        return new VariantChoices(
                Stream.concat(first, found.stream()).toList(), fitting.isEmpty(), fitting.size() > ROWS);
    }

    /// One more than are shown, by name: not longer than the group's plan, which is left out.
    private static List<Plan> fitting(Plans plans, Caller caller, UUID planId, int weeks, String sought) {
        var filter = new PlanFilter(sought.isEmpty() ? null : sought, null, null, null, weeks, false);
        int rows = ROWS + 2;
        return plans.page(caller, filter, Slice.of(rows, rows, null, Plans.KEY_PARTS)).rows().stream()
                .filter(it -> !it.planId().equals(planId))
                .toList();
    }

    /// A squad may follow a plan that has left the library since.
    private static String name(Plans plans, Caller caller, String chosen, View view) {
        try {
            @Nullable UUID id = Chosen.id("variant", chosen);
            return id == null ? "" : plans.whole(caller, id).plan().name();
        } catch (Failure unknown) {
            return view.words(AssignWords.class).goneVariant();
        }
    }
}
