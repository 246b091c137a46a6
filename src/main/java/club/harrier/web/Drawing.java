package club.harrier.web;

import club.harrier.kind.ActivityType;
import club.harrier.workout.Block;
import club.harrier.workout.Workout;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;

/// A workout as a row of bars: each as wide as it lasts and as high as it is hard. It stands in a field of 1000 by 100.
///
/// @param seconds how long it takes about
/// @param hardSeconds how much of it is hard
public record Drawing(List<Bar> bars, double seconds, double hardSeconds) {
    private static final int MOST_BARS = 150;

    /// One bar; `y` is its upper edge.
    public record Bar(String heat, int x, int y, int width, int height) {}

    private record Part(Heat heat, double seconds) {}

    public static Drawing of(Workout workout) {
        var parts = new ArrayList<Part>();
        if (workout.blocks().isEmpty()) {
            addGoal(parts, workout);
        } else {
            boolean isWhole = count(workout.blocks().parts()) <= MOST_BARS;
            add(parts, workout.activityType(), workout.blocks().parts(), isWhole, 1);
        }
        double all = parts.stream().mapToDouble(Part::seconds).sum();
        double hard = parts.stream()
                .filter(it -> it.heat().isHard())
                .mapToDouble(Part::seconds)
                .sum();
        return new Drawing(bars(parts, all), all, hard);
    }

    private static void addGoal(List<Part> parts, Workout workout) {
        var heat = Heat.of(workout.subType());
        if (workout.targetDurationS() != null) {
            parts.add(new Part(heat, workout.targetDurationS()));
        } else if (workout.targetDistanceCm() != null) {
            parts.add(new Part(heat, Lasting.seconds(workout.activityType(), workout.targetDistanceCm(), false, heat)));
        }
    }

    private static long count(List<Block> blocks) {
        return blocks.stream()
                .mapToLong(it -> switch (it) {
                    case Block.Step _ -> 1;
                    case Block.Repeat(var times, var repeated) -> times * count(repeated);
                })
                .sum();
    }

    /// @param isWhole whether every repetition is drawn; else each part once, as wide as all of its repetitions
    private static void add(List<Part> parts, ActivityType type, List<Block> blocks, boolean isWhole, int times) {
        for (var block : blocks) {
            switch (block) {
                case Block.Step step -> parts.add(new Part(Heat.of(step), Lasting.seconds(type, step) * times));
                case Block.Repeat(var count, var repeated) -> {
                    for (int i = 0; i < (isWhole ? count : 1); i++) {
                        add(parts, type, repeated, isWhole, isWhole ? times : times * count);
                    }
                }
            }
        }
    }

    private static List<Bar> bars(List<Part> parts, double all) {
        var bars = new ArrayList<Bar>();
        double from = 0;
        for (var part : parts) {
            int x = (int) Math.round(from / all * 1000);
            from += part.seconds();
            int width = Math.max(1, (int) Math.round(from / all * 1000) - x);
            int height = part.heat().height;
            bars.add(new Bar(part.heat().key(), x, 100 - height, width, height));
        }
        return List.copyOf(bars);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /// The bars as they stand in a drawing, written out here: a page of a plan has hundreds, and each number that a
    /// template puts in costs more than the same in Java. Numbers and our own words need no escaping.
    public RawString rects() {
        var rects = new StringBuilder(80 * bars.size());
        for (var bar : bars) {
            rects.append("<rect class=\"heat-").append(bar.heat());
            rects.append("\" x=\"").append(bar.x()).append("\" y=\"").append(bar.y());
            rects.append("\" width=\"")
                    .append(bar.width())
                    .append("\" height=\"")
                    .append(bar.height());
            rects.append("\"></rect>");
        }
        return new RawString(rects.toString());
    }
}
