package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of workouts: what their parts are called, and their forms.
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

    @Message("{range} bpm")
    String beats(String range);

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

    @Message("Name")
    String name();

    @Message("Left empty, it is called by its kind.")
    String nameHint();

    @Message("Kind")
    String kind();

    @Message("Goal")
    String goal();

    @Message("Such as 10km or 45min; left empty, it comes from the parts.")
    String goalHint();

    @Message("Parts")
    String parts();

    @Message("Such as 2km warmup, 6x800m @threshold / 400m jog, 2km cooldown.")
    String partsHint();

    @Message("Note to the athlete")
    String note();

    @Message("How it will look")
    String preview();

    @Message("Type a goal or parts, and the workout is drawn here.")
    String previewNone();

    @Message("This cannot be read yet")
    String wrong();

    @Message("The parts as rows")
    String asRows();

    @Message("Alt with arrow up or down moves a row.")
    String rowsHint();

    @Message("Step")
    String step();

    @Message("Times")
    String times();

    @Message("For")
    String stepKind();

    @Message("Length")
    String length();

    @Message("Target")
    String target();

    @Message("Word")
    String stepNote();

    @Message("Add step")
    String addStep();

    @Message("Add repeat")
    String addRepeat();

    @Message("Remove")
    String removeRow();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("run")
    String run();
}
