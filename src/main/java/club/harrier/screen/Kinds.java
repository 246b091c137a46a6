package club.harrier.screen;

import club.harrier.activity.FeedEntry;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import org.jspecify.annotations.Nullable;

/// What an activity is called in a person's language. Templates reach it as `kinds`.
public record Kinds(KindWords words) {

    /// The name of a type.
    public String of(ActivityType type) {
        return switch (type) {
            case RUN -> words.run();
            case BIKE -> words.bike();
            case SWIM -> words.swim();
            case WALK -> words.walk();
            case HIKE -> words.hike();
            case STRENGTH -> words.strength();
            case OTHER -> words.other();
        };
    }

    /// The name of a kind of run.
    public String of(SubType subType) {
        return switch (subType) {
            case EASY_RUN -> words.easyRun();
            case LONG_RUN -> words.longRun();
            case TEMPO_RUN -> words.tempoRun();
            case THRESHOLD -> words.threshold();
            case INTERVAL_RUN -> words.intervalRun();
            case HILL_REPEATS -> words.hillRepeats();
            case FARTLEK -> words.fartlek();
            case PROGRESSION -> words.progression();
            case RECOVERY_RUN -> words.recoveryRun();
            case RACE -> words.race();
            case TRAIL_RUN -> words.trailRun();
            case TRACK -> words.track();
            case TREADMILL -> words.treadmill();
            case RUN -> words.run();
        };
    }

    /// The finest name there is: the kind of run, else the type.
    public String of(ActivityType type, @Nullable SubType subType) {
        return subType == null ? of(type) : of(subType);
    }

    /// What stands above an activity: its own name, else its kind.
    public String title(FeedEntry entry) {
        return entry.name().isBlank() ? of(entry.activityType(), entry.subType()) : entry.name();
    }
}
