package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of workouts: what their parts are called.
@MessageBundle(value = "workouts", locale = "en")
public interface WorkoutWords {
    @Message("warm-up")
    String warmup();

    @Message("interval")
    String interval();

    @Message("jog")
    String recovery();

    @Message("cool-down")
    String cooldown();

    @Message("rest")
    String rest();

    @Message("easy")
    String easy();

    @Message("marathon pace")
    String marathon();

    @Message("threshold")
    String threshold();

    @Message("interval pace")
    String intervalPace();

    @Message("repetition pace")
    String repetition();

    @Message("heart-rate zone {zone}")
    String heartRate(int zone);

    @Message("effort {effort} of 10")
    String effort(int effort);

    @Message("until the lap key")
    String open();

    @Message("{times} × ({parts})")
    String repeat(int times, String parts);

    @Message("{times} × {part}")
    String repeatOne(int times, String part);

    @Message("“{note}”")
    String quoted(String note);
}
