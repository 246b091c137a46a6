package club.harrier.web;

import club.harrier.screen.Format;
import club.harrier.screen.View;
import club.harrier.workout.Block;
import club.harrier.workout.Bounds;
import club.harrier.workout.Length;
import club.harrier.workout.PaceZone;
import club.harrier.workout.Target;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says the parts of a workout in a person's language and units: `2 km easy, 6 × (800 m threshold, 400 m jog)`.
public final class BlockWords {
    private final WorkoutWords words;
    private final Format format;
    private final Bounds bounds;

    public BlockWords(View view) {
        this(view, Bounds.UNKNOWN);
    }

    /// @param bounds what zones mean for the athlete who is to run it
    public BlockWords(View view, Bounds bounds) {
        words = view.words(WorkoutWords.class);
        format = view.format();
        this.bounds = bounds;
    }

    public String of(List<Block> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Block block) {
        return switch (block) {
            case Block.Step step -> of(step);
            case Block.Repeat(var times, var parts) ->
                parts.size() == 1 && parts.getFirst() instanceof Block.Step
                        ? words.repeatOne(times, of(parts))
                        : words.repeat(times, of(parts));
        };
    }

    private String of(Block.Step step) {
        @Nullable Target target = step.target();
        return Stream.of(length(step.length()), kind(step), target == null ? "" : of(target), quoted(step.note()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String length(Length length) {
        return switch (length) {
            case Length.Distance(var cm) -> format.length(cm / 100.0);
            case Length.Time(var seconds) -> format.lasting(seconds);
            case Length.Open() -> words.open();
        };
    }

    /// What goes without saying is not said: a run, and an interval at a pace.
    private String kind(Block.Step step) {
        return switch (step.kind()) {
            case RUN -> "";
            case INTERVAL -> step.target() == null ? words.interval() : "";
            case WARMUP -> words.warmup();
            case RECOVERY -> words.recovery();
            case COOLDOWN -> words.cooldown();
            case REST -> words.rest();
        };
    }

    private String of(Target target) {
        return switch (target) {
            case Target.Zone(var zone) -> of(zone) + own(bounds.pace(zone));
            case Target.Pace pace -> of(pace);
            case Target.HeartRate(var zone) -> words.heartRate(zone) + own(bounds.beats(zone));
            case Target.Power(var low, var high) -> (low == high ? "" : low + "–") + high + "\u00a0W";
            case Target.Effort(var effort) -> words.effort(effort);
        };
    }

    private String of(Target.Pace pace) {
        return pace.fastSPerKm() == pace.slowSPerKm()
                ? format.pace(pace.fastSPerKm())
                : format.paces(pace.fastSPerKm(), pace.slowSPerKm());
    }

    /// The athlete's own paces.
    private String own(Target.@Nullable Pace pace) {
        return pace == null ? "" : " (" + of(pace) + ")";
    }

    private String own(Bounds.@Nullable Beats beats) {
        if (beats == null) {
            return "";
        }
        String low = beats.low() == null ? "" : beats.low().toString();
        String high = beats.high() == null ? "" : beats.high().toString();
        return " (" + words.beats(low + "–" + high) + ")";
    }

    /// The athlete's paces of a zone; empty where they are not known.
    public String paces(PaceZone zone) {
        Target.@Nullable Pace pace = bounds.pace(zone);
        return pace == null ? "" : of(pace);
    }

    public String of(PaceZone zone) {
        return switch (zone) {
            case EASY -> words.easy();
            case MARATHON -> words.marathon();
            case THRESHOLD -> words.threshold();
            case INTERVAL -> words.intervalPace();
            case REPETITION -> words.repetition();
        };
    }

    private String quoted(String note) {
        return note.isEmpty() ? "" : words.quoted(note);
    }

    /// `145–152`, `≤ 144`, `≥ 170`.
    public static String beats(Bounds.Beats beats) {
        if (beats.low() == null) {
            return "≤\u00a0" + beats.high();
        }
        return beats.high() == null ? "≥\u00a0" + beats.low() : beats.low() + "–" + beats.high();
    }
}
