package club.harrier.web.assign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of assigning a plan to a group.
@MessageBundle(value = "assign", locale = "en")
public interface AssignWords {
    @Message("Assign a plan")
    String title();

    @Message("Choose a plan from the library")
    String chooseTitle();

    @Message("Find a plan")
    String find();

    @Message("Choose")
    String choose();

    @Message("No plan of that name")
    String noneTitle();

    @Message("Try a part of the name, or show all plans.")
    String noneText();

    @Message("Show all")
    String showAll();

    @Message("The library is empty")
    String emptyTitle();

    @Message(
            "Begin with one of these plans of Harrier’s own making. A copy goes into your library, to change as you like.")
    String emptyText();

    @Message("Take this plan")
    String take();

    @Message("{#if count == 1}1 week{#else}{count} weeks{/if}")
    String weeks(int count);

    @Message("{#if count == 1}1 workout{#else}{count} workouts{/if}")
    String workouts(int count);

    @Message("Another plan")
    String otherPlan();

    @Message("Count from")
    String countFrom();

    @Message("Start date")
    String startDate();

    @Message("Race date")
    String raceDate();

    @Message("Show what it means")
    String preview();

    @Message("What it means for each member")
    String previewTitle();

    @Message("Runs from {start} to {end}.")
    String runs(String start, String end);

    @Message("Week 1 began on {monday}: its workouts before the start date are left out.")
    String midWeek(String monday);

    @Message(
            "The start lies in the past. The workouts of the days gone by are put on the calendars too, and count as missed where nobody has done them.")
    String past();

    @Message("This plan would be over already.")
    String isOver();

    @Message("Counted back from the race on {race}, week 1 begins on {first}.")
    String countedBack(String race, String first);

    @Message(
            "{#if count == 1}One week has{#else}{count} weeks have{/if} gone by already; nothing is scheduled for what lies before today.")
    String weeksGone(int count);

    @Message("The race is over; nothing would be scheduled.")
    String raceIsOver();

    @Message(
            "{#if count == 1}1 member{#else}{count} members{/if}, {#if workouts == 1}1 workout{#else}{workouts} workouts{/if} in all")
    String sum(int count, int workouts);

    @Message("{#if count == 1}One of them follows{#else}{count} of them follow{/if} another plan in the same time.")
    String overlapping(long count);

    @Message("{#if count == 1}One member is{#else}{count} members are{/if} in this plan already.")
    String already(int count);

    @Message("Everybody is in this plan already. Nothing is left to assign.")
    String everybody();

    @Message("Choose all")
    String chooseAll();

    @Message("Enrol {name}")
    String enrolName(String name);

    @Message("Squads: for those who do less or more of it")
    String squads();

    @Message(
            "Choose a squad beside a name below. Who is in none follows the plan as it is, and a squad that nobody is in is not made.")
    String squadsText();

    @Message("Per cent of the plan")
    String volume();

    @Message("Or another plan instead")
    String variant();

    @Message("Name of its own")
    String squadName();

    @Message("Find another plan")
    String findVariant();

    @Message("No plan of that name fits: a squad’s is at most as long as the group’s.")
    String noneFits();

    @Message("There are more. Find one by a part of its name.")
    String moreFit();

    @Message("The plan chosen before")
    String goneVariant();

    @Message("The plan has this squad already; it stays as it is.")
    String squadThere();

    @Message("Add a squad")
    String addSquad();

    @Message("A share of the plan")
    String noVariant();

    @Message("Show what it means with these squads")
    String previewSquads();

    @Message("Squad")
    String squad();

    @Message("Squad of {name}")
    String squadOf(String name);

    @Message("Member")
    String member();

    @Message("Outcome")
    String what();

    @Message("will be enrolled")
    String willBe();

    @Message("is in it already")
    String isAlready();

    @Message("enrolled")
    String isEnrolled();

    @Message("was in it already")
    String wasAlready();

    @Message("From")
    String from();

    @Message("Workouts")
    String workoutCount();

    @Message("Other plans")
    String overlaps();

    @Message("until {date}")
    String until(String date);

    @Message("Assign to those chosen")
    String confirm();

    @Message("Choose at least one member.")
    String nobodyChosen();

    @Message("“{name}” is assigned")
    String doneTitle(String name);

    @Message(
            "{#if count == 1}1 member is{#else}{count} members are{/if} enrolled, with {#if workouts == 1}1 workout{#else}{workouts} workouts{/if} in all.")
    String doneText(int count, int workouts);

    @Message("The group’s plans")
    String toPlans();

    @Message("The group’s week")
    String toWeek();
}
