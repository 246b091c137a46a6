package club.harrier.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the library's pages of workouts.
@MessageBundle(value = "shelf", locale = "en")
public interface ShelfWords {
    @Message("Workouts")
    String title();

    @Message("New workout")
    String newWorkout();

    @Message("Library")
    String tabs();

    @Message("Choose a workout of the library")
    String choose();

    @Message("The one written below")
    String asWritten();

    @Message("There are more; look for a part of the name.")
    String moreChoices();

    @Message("The library has no workouts yet.")
    String emptyShelf();

    @Message("No workout of the library fits.")
    String noneFits();

    @Message("Owner: {name}")
    String ownedBy(String name);

    @Message("a coach who has left")
    String formerOwner();

    @Message("Find a workout")
    String find();

    @Message("Filter workouts")
    String filters();

    @Message("Kind")
    String kind();

    @Message("Every kind")
    String anyKind();

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

    @Message("Workout")
    String workout();

    @Message("Parts")
    String parts();

    @Message("Goal")
    String goal();

    @Message("Next page")
    String older();

    @Message("Your first workout")
    String emptyTitle();

    @Message("Keep the sessions you use again and again here, and put them into any plan.")
    String emptyText();

    @Message("No workout fits")
    String noneTitle();

    @Message("Try a part of the name, or show all workouts.")
    String noneText();

    @Message("Show all")
    String showAll();

    @Message("Edit")
    String edit();

    @Message("Edit workout")
    String editTitle();

    @Message("Copy")
    String copy();

    @Message("{name} – copy")
    String copyName(String name);

    @Message("Archive")
    String archive();

    @Message("Bring back from the archive")
    String restore();

    @Message("Delete")
    String delete();

    @Message("“{name}” is in the library.")
    String created(String name);

    @Message("“{name}” is saved.")
    String saved(String name);

    @Message("“{name}” is in the archive.")
    String archived(String name);

    @Message("“{name}” is back in the library.")
    String restored(String name);

    @Message("“{name}” is deleted.")
    String deleted(String name);

    @Message("Delete workout")
    String deleteTitle();

    @Message("Delete “{name}”?")
    String deleteQuestion(String name);

    @Message("What goes")
    String whatGoes();

    @Message("The workout, out of the library. This cannot be taken back; archiving can.")
    String whatGoesText();

    @Message("What stays")
    String whatStays();

    @Message("Every plan that has drawn it keeps its own copy, and no calendar changes.")
    String whatStaysText();

    @Message("Yes, delete it")
    String deleteYes();

    @Message("Archive it instead")
    String archiveInstead();

    @Message("Create workout")
    String create();

    @Message(
            "Somebody has changed this workout since you opened it. Nothing is saved yet; what you typed is still here. Save again to write over theirs.")
    String stale();

    @Message("As text")
    String text();

    @Message("In a plan, add it to a day by “From the library”, or type its name in the plan’s text:")
    String use();
}
