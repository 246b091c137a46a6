package club.harrier.web.assign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the plans of a group.
@MessageBundle(value = "groupplan", locale = "en")
public interface GroupPlanWords {
    @Message("The weeks of the plan")
    String weeksOfPlan();

    @Message("Week {number}")
    String weekName(int number);

    @Message("{count} more in squads")
    String ofSquads(int count);

    @Message("called off")
    String calledOff();

    @Message("changed on {date}")
    String changedOn(String date);

    @Message("{pct} % of the plan, {#if count == 1}1 athlete{#else}{count} athletes{/if}")
    String squad(int pct, int count);

    @Message("a plan of its own, {#if count == 1}1 athlete{#else}{count} athletes{/if}")
    String variantSquad(int count);

    @Message("Their names")
    String names();

    @Message("since {date}")
    String since(String date);

    @Message("{#if count == 1}One follows it{#else}{count} follow it{/if} without being an active member")
    String former(int count);

    @Message("Plans")
    String title();

    @Message("Week")
    String week();

    @Message("Assign plan")
    String assign();

    @Message("No plan yet")
    String emptyTitle();

    @Message("Assign a plan, and every member finds its workouts on their calendar.")
    String emptyText();

    @Message("Finished")
    String finished();

    @Message("running")
    String isRunning();

    @Message("to begin")
    String isUpcoming();

    @Message("finished")
    String isFinished();

    @Message("Week {week} of {weeks}")
    String weekOf(int week, int weeks);

    @Message("{#if weeks == 1}1 week{#else}{weeks} weeks{/if}")
    String weeks(int weeks);

    @Message("Race on {date}")
    String race(String date);

    @Message("{enrolled} of {members} members are in it")
    String enrolled(int enrolled, int members);

    @Message("Not enrolled")
    String missing();

    @Message(
            "They joined later or were left out. Enrolled now, they train from today on; the weeks gone by are not put on their calendars.")
    String missingText();

    @Message("Enrol")
    String enrol();

    @Message("{#if count == 1}Enrol this member{#else}Enrol all {count}{/if}")
    String enrolAll(int count);

    @Message("{#if count == 1}1 more{#else}{count} more{/if}")
    String more(int count);

    @Message("{name} is enrolled: {#if workouts == 1}1 workout{#else}{workouts} workouts{/if}.")
    String enrolledOne(String name, int workouts);

    @Message("{count} members are enrolled, {workouts} workouts in all.")
    String enrolledSome(int count, int workouts);

    @Message("Un-assign")
    String remove();

    @Message("Un-assign “{name}”")
    String removeName(String name);

    @Message("Un-assign “{name}”?")
    String removeQuestion(String name);

    @Message("What goes")
    String whatGoes();

    @Message(
            "{#if members == 0}Nobody’s workouts: nobody of the group is in this plan.{#else if members == 1}Of one member: every workout from today on that is not done.{#else}Of all {members} members in it: every workout from today on that is not done.{/if} Who follows it after leaving the group loses those too.")
    String whatGoesText(int members);

    @Message("What stays")
    String whatStays();

    @Message("What is past or done, with its figures. The plan in the library, other plans, and every activity.")
    String whatStaysText();

    @Message("Yes, un-assign it")
    String removeYes();

    @Message(
            "The plan is un-assigned: {#if workouts == 1}1 workout{#else}{workouts} workouts{/if} of {#if athletes == 1}1 athlete{#else}{athletes} athletes{/if} left the calendars.")
    String removed(int athletes, int workouts);
}
