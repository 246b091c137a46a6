package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a group's week and of the page for one session.
@MessageBundle(value = "grid", locale = "en")
public interface GridWords {
    @Message("Week of the group")
    String title();

    @Message("This week")
    String current();

    @Message("Member")
    String member();

    @Message("Done")
    String sum();

    @Message("{done} of {target}")
    String of(String done, String target);

    @Message("{done} of {planned}")
    String counts(int done, int planned);

    @Message("planned")
    String planned();

    @Message("skipped")
    String skipped();

    @Message("missed")
    String missed();

    @Message("on target")
    String onTarget();

    @Message("near")
    String near();

    @Message("off target")
    String off();

    @Message("done")
    String done();

    @Message("On target: 80 to 120 % of what was meant. Near: 50 to 150 %. Off target: further away.")
    String bands();

    @Message("Who is behind each number")
    String behind();

    @Message("{#if count == 1}1 workout{#else}{count} workouts{/if} in this week")
    String workouts(int count);

    @Message("Nothing is planned in this week")
    String emptyTitle();

    @Message("Once members follow a plan, their week stands here.")
    String emptyText();

    @Message("Members {first} to {last} of {all}")
    String shown(int first, int last, int all);

    @Message("Members before")
    String membersBefore();

    @Message("Members after")
    String membersAfter();

    @Message("Session on {date}, to print")
    String session(String date);

    @Message("Print")
    String print();

    @Message("Day before")
    String dayBefore();

    @Message("Day after")
    String dayAfter();

    @Message("Name")
    String name();

    @Message("There")
    String there();

    @Message("Remarks")
    String remarks();

    @Message("{#if count == 1}1 member{#else}{count} members{/if}")
    String members(int count);

    @Message("No workout on this day")
    String free();

    @Message("Nobody has a workout on this day")
    String nothingTitle();

    @Message("Look at the group’s week for days with workouts.")
    String nothingText();
}
