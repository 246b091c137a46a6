package club.harrier.web.assign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of who is in which squad of a group's plan.
@MessageBundle(value = "squads", locale = "en")
public interface SquadWords {
    @Message("Squads")
    String title();

    @Message("Change squads")
    String change();

    @Message("Choose where each athlete belongs. Nothing is changed before you have seen what it means.")
    String text();

    @Message("This plan has no squads")
    String noneTitle();

    @Message("Everybody follows the plan as it is. A squad is for those who do less of it, more, or another plan.")
    String noneText();

    @Message("Add a squad")
    String add();

    @Message(
            "It does a share of the plan, or another plan instead. Nobody is in it at first: you choose who as soon as it is there. A squad cannot be taken away again.")
    String addText();

    @Message("Squads the plan has already")
    String present();

    @Message("The plan has a squad for every letter from A to Z already; there is room for no more.")
    String full();

    @Message("Letter")
    String letter();

    @Message("Name (optional)")
    String name();

    @Message("Per cent of the plan")
    String volume();

    @Message("25 to 200, or empty for another plan.")
    String volumeHint();

    @Message("Find another plan")
    String find();

    @Message("Another plan instead")
    String instead();

    @Message("None, a share of the plan")
    String noVariant();

    @Message("{#if name}Squad {squad}, {name},{#else}Squad {squad}{/if} is there. Nobody is in it yet: choose who.")
    String added(String squad, String name);

    @Message("{#if name}Squad {squad}, {name},{#else}Squad {squad}{/if} is there.")
    String isThere(String squad, String name);

    @Message("Back to the plan")
    String back();

    @Message("Squad {letter}")
    String squad(String letter);

    @Message("No squad")
    String noSquad();

    @Message("{pct} % of the plan")
    String share(int pct);

    @Message("a plan of its own")
    String variant();

    @Message("Athlete")
    String athlete();

    @Message("Squad of {name}")
    String squadOf(String name);

    @Message("no member of the group any more")
    String former();

    @Message("Show what it means")
    String preview();

    @Message("What it means")
    String previewTitle();

    @Message("From today on, workouts that are not done are exchanged for those of the new squad.")
    String previewText();

    @Message("Change")
    String from();

    @Message("{from} → {to}")
    String fromTo(String from, String to);

    @Message("Workouts")
    String workouts();

    @Message("{exchanged} exchanged, {added} come, {removed} go")
    String counts(int exchanged, int added, int removed);

    @Message("Own changes")
    String own();

    @Message("stays: {name}, {date}")
    String stays(String name, String date);

    @Message("is lost: {name}, {date}")
    String isLost(String name, String date);

    @Message("{#if count == 1}Move this athlete{#else}Move these {count}{/if}")
    String confirm(int count);

    @Message("Choose again")
    String again();

    @Message("Everybody is where you have put them. Choose another squad for somebody.")
    String nobody();

    @Message("{name} is in squad {squad} now:")
    String movedOne(String name, String squad);

    @Message("{name} is in no squad now:")
    String movedOut(String name);

    @Message("{count} athletes are in other squads now:")
    String movedSome(int count);

    @Message(
            "{exchanged} workouts exchanged, {added} came, {removed} went.{#if kept > 0} {#if kept == 1}One change of an athlete’s own stays.{#else}{kept} changes of athletes’ own stay.{/if}{/if}{#if lost > 0} {#if lost == 1}One is lost.{#else}{lost} are lost.{/if}{/if}")
    String told(int exchanged, int added, int removed, int kept, int lost);
}
