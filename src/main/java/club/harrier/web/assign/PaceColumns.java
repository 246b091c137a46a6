package club.harrier.web.assign;

import club.harrier.pace.Zones;
import club.harrier.screen.View;
import club.harrier.web.BlockWords;
import club.harrier.workout.Block;
import club.harrier.workout.PaceZone;
import club.harrier.workout.Target;
import club.harrier.workout.Workout;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pace zones that a workout asks for, as columns beside the names of those who run it.
final class PaceColumns {
    private PaceColumns() {}

    /// Slowest first. Easy running is left out where there is more to say.
    static List<PaceZone> of(Workout workout) {
        var found = EnumSet.noneOf(PaceZone.class);
        collect(workout.blocks().parts(), found);
        if (found.size() > 1) {
            found.remove(PaceZone.EASY);
        }
        return List.copyOf(found);
    }

    private static void collect(List<Block> parts, Set<PaceZone> found) {
        for (var part : parts) {
            switch (part) {
                case Block.Repeat repeat -> collect(repeat.blocks(), found);
                case Block.Step step -> {
                    if (step.target() instanceof Target.Zone(var zone)) {
                        found.add(zone);
                    }
                }
            }
        }
    }

    static String name(PaceZone zone, View view) {
        return new BlockWords(view).of(zone);
    }

    /// The range of paces, or a dash where nothing is known of the athlete.
    static String pace(Zones zones, PaceZone zone, View view) {
        Target.@Nullable Pace range = zones.pace(zone);
        return range == null ? "–" : view.format().paces(range.fastSPerKm(), range.slowSPerKm());
    }
}
