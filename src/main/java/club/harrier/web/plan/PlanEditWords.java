package club.harrier.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the desk at which a coach writes a plan.
@MessageBundle(value = "planedit", locale = "en")
public interface PlanEditWords {
    @Message("Edit {name}")
    String title(String name);

    @Message("Done")
    String done();

    @Message("week {week}, {day}")
    String day(int week, String day);

    @Message("Change week {week}")
    String weekActions(int week);

    @Message("Add a week after it")
    String addWeek();

    @Message("Copy this week")
    String copyWeek();

    @Message("Clear this week")
    String clearWeek();

    @Message("Remove this week")
    String removeWeek();

    @Message("Add a workout: {where}")
    String add(String where);

    @Message("Add")
    String addShort();

    @Message("The days of {name}. Arrow keys move, ? shows all keys.")
    String sheet(String name);

    @Message("“{name}” is on {where} now.")
    String moved(String name, String where);

    @Message("“{name}” is copied to {where}.")
    String copied(String name, String where);

    @Message("“{name}” is removed.")
    String removed(String name);

    @Message("Week {week} is empty now.")
    String cleared(int week);

    @Message("Week {week} is removed.")
    String weekRemoved(int week);

    @Message("Week {week} is new.")
    String weekAdded(int week);

    @Message("{#if count == 1}1 workout is{#else}{count} workouts are{/if} put in.")
    String put(int count);

    @Message("“{name}” is saved on {where}.")
    String workoutSaved(String name, String where);

    @Message("The plan is saved: {#if count == 1}1 workout{#else}{count} workouts{/if}.")
    String textSaved(int count);

    @Message("Somebody has changed this plan since you opened it, so that was not done. Here it is as it stands now.")
    String stale();

    @Message(
            "Somebody has changed this plan since you opened this form. Nothing is saved yet; what you typed is still here. Save again to put it in.")
    String staleForm();

    @Message(
            "Somebody has changed or moved this workout since you opened it. Nothing is saved yet; what you typed is still here. Save again to add it as another workout.")
    String staleWorkout();

    @Message("The plan as text")
    String text();

    @Message("One line per workout, such as W3 Tue: 2km easy, 6x800m @threshold / 400m jog.")
    String textHint();

    @Message("Save text")
    String saveText();

    @Message("The text is not saved yet")
    String textWrong();

    @Message("Line {line}, column {column}")
    String lineColumn(int line, int column);

    @Message("Go to this place")
    String goThere();

    @Message("Somebody else has changed this plan")
    String staleTitle();

    @Message(
            "Your text is not saved yet, and not lost: here it is. Below stands the plan as it is now. Bring the two together and save, or leave yours.")
    String staleText();

    @Message("Your text")
    String mine();

    @Message("The plan as it stands now")
    String theirs();

    @Message("Save mine instead")
    String saveMine();

    @Message("Leave mine, open the plan")
    String leaveMine();

    @Message("New workout")
    String newWorkout();

    @Message("Edit workout")
    String editWorkout();

    @Message("Where")
    String where();

    @Message("Week")
    String week();

    @Message("Day")
    String weekday();

    @Message("Move")
    String move();

    @Message("Copy")
    String copy();

    @Message("Remove")
    String remove();

    @Message("Move, copy or remove")
    String moveTitle();

    @Message("Changes in the form above are saved with its own button first.")
    String moveHint();

    @Message("From the library")
    String draw();

    @Message("Puts a copy of the workout on this day.")
    String drawHint();

    @Message("Put it in")
    String putIn();

    @Message("Keyboard")
    String keys();

    @Message("While the focus is in the grid:")
    String keysHint();

    @Message("go from day to day and week to week")
    String keyMove();

    @Message("first and last day of the week")
    String keyEdges();

    @Message("edit the workout, or add one")
    String keyEnter();

    @Message("new workout on this day")
    String keyNew();

    @Message("copy, cut")
    String keyCopy();

    @Message("paste here")
    String keyPaste();

    @Message("move the workout")
    String keyAlt();

    @Message("remove the workout")
    String keyDelete();

    @Message("undo the last change, where it can be")
    String keyUndo();

    @Message("go to the text")
    String keyText();

    @Message("these keys")
    String keyHelp();

    @Message("back to the grid")
    String keyEscape();

    @Message("Arrows")
    String arrows();

    @Message("Alt + arrows")
    String altArrows();

    @Message("Enter")
    String enter();

    @Message("Delete")
    String deleteKey();

    @Message("Copied. V puts it on a day.")
    String saidCopied();

    @Message("Nothing is copied yet.")
    String saidNothing();

    @Message("The text has changes of its own. Save it first, or undo them.")
    String saidText();
}
