package club.harrier.web.plan;

import club.harrier.platform.Failure;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.View;
import club.harrier.web.WorkoutCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A workout under the pen: its form, what it comes to as it is typed, and its parts as rows.
///
/// @param card what was typed as it will be shown, or null where it cannot be read
/// @param fault what is wrong with the parts, or null
public record WorkoutSheet(
        Entered form,
        List<Choice> kinds,
        @Nullable WorkoutCard card,
        @Nullable TextFault fault,
        List<BlockRow> rows) {

    static WorkoutSheet of(Entered form, View view) {
        var kinds = WorkoutForm.kinds(view);
        try {
            var parts = WorkoutForm.parts(form.value("parts"));
            return new WorkoutSheet(form, kinds, card(form, view), null, BlockRow.of(parts.parts()));
        } catch (Failure refused) {
            var fault = TextFault.of(refused, WorkoutForm.oneLine(form.value("parts")), view);
            return new WorkoutSheet(form, kinds, null, fault, List.of());
        }
    }

    private static @Nullable WorkoutCard card(Entered form, View view) {
        try {
            return WorkoutCard.of(WorkoutForm.read(form), view);
        } catch (Failure notYet) {
            return null;
        }
    }
}
