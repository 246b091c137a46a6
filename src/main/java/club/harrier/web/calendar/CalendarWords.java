package club.harrier.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the calendar.
@MessageBundle(value = "calendar", locale = "en")
public interface CalendarWords {
    @Message("Calendar")
    String title();

    @Message("Month before")
    String previous();

    @Message("Month after")
    String following();

    @Message("This month")
    String now();

    @Message("planned")
    String planned();

    @Message("done")
    String done();

    @Message("missed")
    String missed();

    @Message("skipped")
    String skipped();

    @Message("paused")
    String paused();

    @Message("changed for you")
    String own();

    @Message("Plans")
    String plans();

    @Message("Add a workout")
    String addWorkout();

    @Message("Add a workout, {date}")
    String addOn(String date);

    @Message("It comes to the plan of this athlete alone.")
    String addText();

    @Message("No plan to add to")
    String noPlanTitle();

    @Message("A workout belongs to a plan that the athlete follows. Enrol the athlete in one first.")
    String noPlanText();

    @Message("Date")
    String date();

    @Message("In which plan")
    String inWhichPlan();

    @Message("Add it for this athlete")
    String doAdd();

    @Message("The workout is on the calendar.")
    String isAdded();

    @Message("Workout")
    String workout();

    @Message("In the plan")
    String inPlan();

    @Message("When it was changed")
    String atChange();

    @Message("For this athlete")
    String personal();

    @Message("Added for this athlete; the plan does not have it.")
    String added();

    @Message("It is done.")
    String isDone();

    @Message("Another day")
    String move();

    @Message("New date")
    String newDate();

    @Message("Move it")
    String doMove();

    @Message("Skip it")
    String skip();

    @Message("Want it after all")
    String want();

    @Message("As in the plan again")
    String restore();

    @Message("Take it off the calendar")
    String remove();

    @Message("Another workout")
    String change();

    @Message("As text: name in quotes, kind, goal, then the parts; lines of the note begin with >")
    String changeHint();

    @Message("Change it for this athlete")
    String doChange();

    @Message("Moved to {date}.")
    String moved(String date);

    @Message("Skipped.")
    String hasSkipped();

    @Message("It is wanted after all.")
    String isWanted();

    @Message("It is as in the plan again.")
    String isRestored();

    @Message("It is off the calendar.")
    String isRemoved();

    @Message("Changed for this athlete.")
    String isChanged();

    @Message("today")
    String todayMark();

    @Message("Nothing this month")
    String emptyTitle();

    @Message("Workouts of your plans and your activities stand here, each on its date.")
    String emptyText();

    @Message("To your activities")
    String add();
}
