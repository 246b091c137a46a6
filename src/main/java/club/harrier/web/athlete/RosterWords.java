package club.harrier.web.athlete;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the roster.
@MessageBundle(value = "roster", locale = "en")
public interface RosterWords {
    @Message("Plan")
    String plan();

    @Message("With or without")
    String anyPlan();

    @Message("Without a plan")
    String nonePlan();

    @Message("week {week} of {weeks}")
    String week(int week, int weeks);

    @Message("from {date}")
    String fromDate(String date);

    @Message("Athletes")
    String title();

    @Message("Add athlete")
    String add();

    @Message("Import a file")
    String importCsv();

    @Message("Find by name or e-mail")
    String find();

    @Message("Which athletes")
    String filters();

    @Message("Status")
    String status();

    @Message("Every status")
    String anyStatus();

    @Message("Group")
    String group();

    @Message("Every group")
    String anyGroup();

    @Message("In no group")
    String noneGroup();

    @Message("Label")
    String label();

    @Message("Every label")
    String anyLabel();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("{#if count == 1}One athlete{#else}{count} athletes{/if}")
    String total(int count);

    @Message("active")
    String active();

    @Message("inactive")
    String inactive();

    @Message("suspended")
    String suspended();

    @Message("invited")
    String isInvited();

    @Message("Athlete")
    String athlete();

    @Message("Groups")
    String groups();

    @Message("Labels")
    String labels();

    @Message("Last activity")
    String lastActivity();

    @Message("This week")
    String thisWeek();

    @Message("{#if count == 1}1 run{#else}{count} runs{/if}")
    String runs(long count);

    @Message("Choose {name}")
    String choose(String name);

    @Message("Choose all on this page")
    String chooseAll();

    @Message("With the chosen athletes")
    String withChosen();

    @Message("Add label")
    String addLabel();

    @Message("Add to group")
    String addToGroup();

    @Message("Set status")
    String setStatus();

    @Message("Choose a group")
    String chooseGroup();

    @Message("More athletes")
    String older();

    @Message("Nothing was changed: choose athletes first.")
    String nobodyChosen();

    @Message("Nothing was changed: choose what to do.")
    String nothingChosen();

    @Message("Nothing was changed: choose a group first.")
    String noGroup();

    @Message("Nothing was changed: enter a label first.")
    String noLabel();

    @Message("{#if count == 1}One athlete was added to {group}.{#else}{count} athletes were added to {group}.{/if}")
    String added(int count, String group);

    @Message("{#if count == 1}One athlete is {status} now.{#else}{count} athletes are {status} now.{/if}")
    String becameStatus(int count, String status);

    @Message(
            "{#if count == 1}One athlete now carries the label {label}.{#else}{count} athletes now carry the label {label}.{/if}")
    String labelled(int count, String label);

    @Message("Your roster is empty")
    String emptyTitle();

    @Message("Add athletes one by one, or bring them all in a file.")
    String emptyText();

    @Message("Nobody like that")
    String noneTitle();

    @Message("Change what you ask for, or show all athletes.")
    String noneText();
}
