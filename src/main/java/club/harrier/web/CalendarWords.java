package club.harrier.web;

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

    @Message("today")
    String todayMark();

    @Message("Nothing this month")
    String emptyTitle();

    @Message("Workouts of your plans and your activities stand here, each on its date.")
    String emptyText();

    @Message("To your activities")
    String add();
}
