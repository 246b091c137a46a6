package club.harrier.web.run;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about activities.
@MessageBundle(value = "run", locale = "en")
public interface RunWords {
    @Message("Activities")
    String activities();

    @Message("Nothing recorded yet")
    String noneTitle();

    @Message("Your runs appear here as soon as you upload a file from your watch or app.")
    String noneText();

    @Message("Write down by hand")
    String writeDown();

    @Message("Write down an activity of {athlete}")
    String writeDownFor(String athlete);

    @Message("Let Harrier guess")
    String guessIt();

    @Message("Name (optional)")
    String nameOptional();

    @Message("Date")
    String day();

    @Message("Start")
    String startTime();

    @Message("As the clock showed it in {zone}")
    String startHint(String zone);

    @Message("Which of the two?")
    String whichTime();

    @Message("Please choose")
    String chooseOne();

    @Message("The first time (UTC{offset})")
    String firstTime(String offset);

    @Message("The second time (UTC{offset})")
    String secondTime(String offset);

    @Message("How long it took")
    String duration();

    @Message("Hours")
    String hours();

    @Message("Minutes")
    String minutes();

    @Message("Seconds")
    String seconds();

    @Message("Distance in {unit} (optional)")
    String distanceIn(String unit);

    @Message("The date is written like 2026-05-04.")
    String dayUnreadable();

    @Message("The time is written like 06:30.")
    String timeUnreadable();

    @Message("The clock skipped this time: it was put forward that night.")
    String timeSkipped();

    @Message("The clock showed this time twice that night. Say which one it was.")
    String timeTwice();

    @Message("It has to lie in the past, and not before 1970.")
    String dayAhead();

    @Message("A whole number, please.")
    String wholeNumber();

    @Message("It took more than nothing and at most 30 days.")
    String durationWrong();

    @Message("A number of {unit}, such as 10.5, and at most 5,000 kilometres.")
    String distanceWrong(String unit);

    @Message("The name has at most 200 characters.")
    String nameTooLong();

    @Message("Older activities")
    String older();

    @Message("Back to the newest")
    String newest();

    @Message("Distance")
    String distance();

    @Message("Moving time")
    String movingTime();

    @Message("Elapsed time")
    String elapsedTime();

    @Message("Time")
    String time();

    @Message("Pace")
    String pace();

    @Message("Speed")
    String speed();

    @Message("Elevation gain")
    String climb();

    @Message("Elevation")
    String elevation();

    @Message("Heart rate")
    String heartRate();

    @Message("bpm")
    String bpm();

    @Message("highest {most} bpm")
    String maximum(String most);

    @Message("Kind of run guessed")
    String guessed();

    @Message("Harrier guessed it. Choose another and it stays as you say.")
    String guessedHint();

    @Message("Somebody has said so; Harrier does not guess any more.")
    String saidHint();

    @Message("Recorded by")
    String recordedBy();

    @Message("Written down by hand")
    String byHand();

    @Message("Original file")
    String original();

    @Message("This may repeat another activity.")
    String twin();

    @Message("Look at the other one")
    String twinLink();

    @Message("Map of the route")
    String map();

    @Message("Map tiles: {source}")
    String tiles(String source);

    @Message("Zoom in")
    String zoomIn();

    @Message("Zoom out")
    String zoomOut();

    @Message("Along the way")
    String course();

    @Message("The same as a table")
    String courseTable();

    @Message("Splits")
    String splits();

    @Message("Worked out from the recorded points; pauses of more than a minute do not count.")
    String splitsNote();

    @Message("Laps")
    String laps();

    @Message("Lap")
    String lap();

    @Message("Note")
    String note();

    @Message("Edit")
    String edit();

    @Message("About this activity")
    String about();

    @Message("Name")
    String name();

    @Message("Type")
    String type();

    @Message("Kind of run")
    String kind();

    @Message("Saved.")
    String saved();

    @Message("Delete")
    String delete();

    @Message("Delete this activity?")
    String deleteTitle();

    @Message("It disappears from your list, from the feeds and from all figures of your groups.")
    String deleteText();

    @Message(
            "You can take it back for 24 hours. Then its file goes too, with the points and laps. The same file may be uploaded again.")
    String deleteFile();

    @Message("You can take it back for 24 hours. Then nothing of it remains.")
    String deleteHand();

    @Message("“{title}” is deleted.")
    String deleted(String title);

    @Message("“{title}” is back.")
    String restored(String title);

    @Message("More of it is for {athlete} and the coaches.")
    String mateOnly(String athlete);
}
