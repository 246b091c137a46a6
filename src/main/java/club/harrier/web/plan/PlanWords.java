package club.harrier.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the plans' pages.
@MessageBundle(value = "plans", locale = "en")
public interface PlanWords {
    @Message("Plans")
    String title();

    @Message("New plan")
    String newPlan();

    @Message("Find a plan")
    String find();

    @Message("Filter plans")
    String filters();

    @Message("Your first plan")
    String emptyTitle();

    @Message(
            "A plan is a few weeks of workouts that you give to a group or an athlete. Write your own, or copy one of these and make it yours.")
    String emptyText();

    @Message("No plan fits")
    String noneTitle();

    @Message("Try a part of the name, or show all plans.")
    String noneText();

    @Message("Show all")
    String showAll();

    @Message("Plan")
    String plan();

    @Message("Kind")
    String kind();

    @Message("Every kind")
    String anyKind();

    @Message("Level")
    String level();

    @Message("Every level")
    String anyLevel();

    @Message("Weeks")
    String weeks();

    @Message("Workouts")
    String workouts();

    @Message("Owner")
    String owner();

    @Message("a former coach")
    String formerOwner();

    @Message("Show")
    String shown();

    @Message("In use")
    String offered();

    @Message("Private")
    String privateOnes();

    @Message("Archived")
    String archivedOnes();

    @Message("Private")
    String isPrivate();

    @Message("Archived")
    String isArchived();

    @Message("Next page")
    String older();

    @Message("Mixed")
    String custom();

    @Message("Beginner")
    String beginner();

    @Message("Intermediate")
    String intermediate();

    @Message("Advanced")
    String advanced();

    @Message("For anybody")
    String anybody();

    @Message("Plans to begin with")
    String startersTitle();

    @Message("Of Harrier’s own making, after common training principles. A copy is yours to change.")
    String startersText();

    @Message("Copy to the library")
    String take();

    @Message("Copy “{name}” to the library")
    String takeName(String name);

    @Message("{#if count == 1}1 week{#else}{count} weeks{/if}")
    String weekCount(int count);

    @Message("{#if count == 0}no workouts{#else if count == 1}1 workout{#else}{count} workouts{/if}")
    String workoutCount(int count);

    @Message("Edit plan")
    String edit();

    @Message("Name and details")
    String details();

    @Message("Copy")
    String copy();

    @Message("{name} – copy")
    String copyName(String name);

    @Message("Archive")
    String archive();

    @Message("Bring back from the archive")
    String restore();

    @Message("Save as text")
    String asText();

    @Message("Save as JSON")
    String asJson();

    @Message("Delete")
    String delete();

    @Message("The plan “{name}” is there. Now add its workouts.")
    String created(String name);

    @Message("“{name}” is saved.")
    String saved(String name);

    @Message("“{name}” is in the library. It is yours to change.")
    String copied(String name);

    @Message("“{name}” is in the archive.")
    String archived(String name);

    @Message("“{name}” is back in the library.")
    String restored(String name);

    @Message("The plan “{name}” is deleted.")
    String deleted(String name);

    @Message("Delete plan")
    String deleteTitle();

    @Message("Delete “{name}”?")
    String deleteQuestion(String name);

    @Message("What goes")
    String whatGoes();

    @Message(
            "The plan with its {weeks} weeks and {workouts} workouts, out of the library. This cannot be taken back; archiving can.")
    String whatGoesText(int weeks, int workouts);

    @Message("What stays")
    String whatStays();

    @Message(
            "Everybody who follows it goes on: groups and athletes have copies of their own, and no calendar changes. The audit log keeps its name.")
    String whatStaysText();

    @Message("Yes, delete it")
    String deleteYes();

    @Message("Archive it instead")
    String archiveInstead();

    @Message("Name")
    String name();

    @Message("Description")
    String description();

    @Message("Who it is for and what it asks")
    String descriptionHint();

    @Message("1 to 52")
    String weeksHint();

    @Message("Who finds it")
    String whoFinds();

    @Message("All coaches of the club")
    String forAll();

    @Message("Every coach finds it, assigns it and may change it.")
    String forAllText();

    @Message("Only I")
    String forMe();

    @Message("Only its owner and the head coach find it.")
    String forMeText();

    @Message("Create plan")
    String create();

    @Message("Week {number}")
    String week(int number);

    @Message("Rest")
    String noWorkouts();

    @Message("This plan has no workouts yet")
    String emptyPlanTitle();

    @Message("Add them day by day, or type the whole plan as text.")
    String emptyPlanText();

    @Message("Load per week")
    String load();

    @Message("Time the workouts take about, at an easy kilometre in six minutes.")
    String loadHint();

    @Message("easy")
    String easyPart();

    @Message("hard")
    String hardPart();

    @Message("Week {week}: about {load}, {#if workouts == 1}1 workout{#else}{workouts} workouts{/if}")
    String loadOf(int week, String load, int workouts);

    @Message("The weeks of {name}")
    String grid(String name);
}
