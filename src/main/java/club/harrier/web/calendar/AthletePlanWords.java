package club.harrier.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of one athlete's plans and pauses.
@MessageBundle(value = "athleteplan", locale = "en")
public interface AthletePlanWords {
    @Message("Plans")
    String title();

    @Message("Calendar")
    String calendar();

    @Message("Running and to begin")
    String current();

    @Message("Follows no plan.")
    String none();

    @Message("Finished and ended")
    String past();

    @Message("Week {week} of {weeks}")
    String week(int week, int weeks);

    @Message("to begin")
    String upcoming();

    @Message("{#if count == 1}1 workout{#else}{count} workouts{/if}")
    String workouts(int count);

    @Message("{#if count == 1}1 of them the athlete’s own{#else}{count} of them the athlete’s own{/if}")
    String own(int count);

    @Message("End it")
    String end();

    @Message("Every workout from today on that is not done leaves the calendar. What is past or done stays.")
    String endText();

    @Message("Yes, end it")
    String endYes();

    @Message("The plan has ended: {#if workouts == 1}1 workout{#else}{workouts} workouts{/if} left the calendar.")
    String ended(int workouts);

    @Message("Plans of the groups")
    String offers();

    @Message("From today on; what has gone by is not put on the calendar.")
    String offersText();

    @Message("Enrol")
    String enrol();

    @Message("A plan alone")
    String alone();

    @Message("Plan")
    String plan();

    @Message("Date")
    String date();

    @Message("It is")
    String by();

    @Message("the start")
    String byStart();

    @Message("the race")
    String byRace();

    @Message("“{name}” it is: {#if workouts == 1}1 workout{#else}{workouts} workouts{/if} on the calendar.")
    String enrolled(String name, int workouts);

    @Message("Pauses")
    String pauses();

    @Message("No pauses.")
    String noPauses();

    @Message("Pause")
    String pause();

    @Message("From (empty: from today)")
    String pauseFrom();

    @Message("Until and including (empty: until further notice)")
    String pauseUntil();

    @Message("Reason")
    String reason();

    @Message("Note, for coaches only")
    String note();

    @Message("injury")
    String injury();

    @Message("illness")
    String illness();

    @Message("holiday")
    String holiday();

    @Message("something else")
    String other();

    @Message("until further notice")
    String openEnd();

    @Message("now")
    String isNow();

    @Message("Trains again from today")
    String resume();

    @Message("Move what is left by the days of the pause")
    String shift();

    @Message("Take it away")
    String remove();

    @Message("Paused. What lies in it is neither due nor missed.")
    String paused();

    @Message("The pause has ended{#if workouts > 0}; {workouts} workouts moved{/if}.")
    String resumed(int workouts);

    @Message("The pause is taken away.")
    String unpaused();
}
