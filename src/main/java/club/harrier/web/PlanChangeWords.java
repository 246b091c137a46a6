package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what changes a plan after it was assigned, and of taking it back.
@MessageBundle(value = "planchange", locale = "en")
public interface PlanChangeWords {
    @Message("Taken back: {#if workouts == 1}1 workout is{#else}{workouts} workouts are{/if} as before.")
    String undone(int workouts);

    @Message("Changes")
    String title();

    @Message("Nothing has been changed.")
    String none();

    @Message("assigned")
    String assigned();

    @Message("enrolled")
    String enrolled();

    @Message("un-assigned")
    String unassigned();

    @Message("ended for one athlete")
    String left();

    @Message("moved to another squad")
    String regrouped();

    @Message("rest of the plan shifted")
    String shifted();

    @Message("workout moved")
    String moved();

    @Message("workout skipped")
    String skipped();

    @Message("workout wanted after all")
    String wanted();

    @Message("workout changed")
    String changed();

    @Message("workout as in the plan again")
    String restored();

    @Message("workout added")
    String added();

    @Message("workout taken off")
    String removed();

    @Message("paused")
    String paused();

    @Message("pause altered")
    String resumed();

    @Message("pause taken away")
    String unpaused();

    @Message("{#if workouts == 1}1 workout{#else}{workouts} workouts{/if}")
    String workouts(int workouts);

    @Message("taken back")
    String isUndone();

    @Message("It was so already.")
    String unchanged();

    @Message("Somebody who has left")
    String somebody();

    @Message("Add a workout")
    String add();

    @Message(
            "What is changed here is changed on the calendars of all who follow the plan, from today on. What was changed for one athlete alone stays theirs.")
    String forGroupText();

    @Message("Call it off")
    String callOff();

    @Message("Want it after all")
    String callOn();

    @Message("Take it out of the plan")
    String takeOut();

    @Message("Change it for the group")
    String doChange();

    @Message("For whom")
    String whom();

    @Message("Everybody")
    String everybody();

    @Message("Squad {letter}")
    String inSquad(String letter);

    @Message("Those in no squad")
    String inNone();

    @Message(
            "Changed on {#if followed == 1}1 calendar{#else}{followed} calendars{/if}{#if kept > 0}; on {kept} the athlete’s own stays{/if}.")
    String forGroup(int followed, int kept);

    @Message("Newcomers of the group are enrolled by themselves")
    String newcomersOn();

    @Message("Newcomers of the group are not enrolled by themselves")
    String newcomersOff();

    @Message("Enrol newcomers from now on")
    String switchOn();

    @Message("No longer enrol newcomers")
    String switchOff();

    @Message("Who differs")
    String differing();

    @Message("{first} to {last}")
    String shownOwn(int first, int last);

    @Message("Earlier")
    String earlierOwn();

    @Message("Later")
    String laterOwn();

    @Message("Nobody has anything of their own.")
    String nobodyDiffers();

    @Message("the plan has changed since")
    String groupChanged();

    @Message("Plan: {plan}. Athlete: {own}.")
    String twoWays(String plan, String own);

    @Message("no more in the plan")
    String noMore();

    @Message("Shift the rest")
    String shift();

    @Message("Days, negative for earlier")
    String days();

    @Message("From this date on (empty: from today)")
    String from();

    @Message("Shift it")
    String doShift();

    @Message("{#if workouts == 1}1 workout{#else}{workouts} workouts{/if} shifted; the plan ends on {date} now.")
    String hasShifted(int workouts, String date);
}
