package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about zones: training paces, heart rates and the time in each.
@MessageBundle(value = "zones", locale = "en")
public interface ZoneWords {
    @Message("Zones")
    String title();

    @Message(
            "Training paces and heart-rate zones, worked out from a race or a threshold. They are yours from the date you name; a workout of the past keeps the zones of its day.")
    String intro();

    @Message("No zones yet")
    String emptyTitle();

    @Message(
            "Enter a recent race, or a threshold pace or heart rate. Training paces, race times and the time in zones of activities follow from it.")
    String emptyText();

    @Message("Training paces")
    String paces();

    @Message("Zone")
    String zone();

    @Message("Pace")
    String pace();

    @Message("Range")
    String range();

    @Message("From VDOT {vdot}, by Daniels and Gilbert.")
    String vdotIs(String vdot);

    @Message("Race times")
    String races();

    @Message("Race")
    String race();

    @Message("Daniels")
    String daniels();

    @Message("Riegel")
    String riegel();

    @Message("What these paces speak for, trained for the distance.")
    String racesNote();

    @Message("Riegel reckons from the race itself.")
    String riegelNote();

    @Message("Heart-rate zones")
    String heart();

    @Message("Beats per minute")
    String beats();

    @Message("Zone {zone}")
    String heartZone(int zone);

    @Message("Below zone 1")
    String belowZones();

    @Message("History")
    String history();

    @Message("From")
    String validFrom();

    @Message("What was said")
    String what();

    @Message("by {name}")
    String by(String name);

    @Message("by you")
    String byYou();

    @Message("by a coach")
    String byCoach();

    @Message("in use")
    String holds();

    @Message("Remove")
    String remove();

    @Message("Remove the entry of {date}")
    String removeOf(String date);

    @Message("Remove this entry?")
    String removeQuestion();

    @Message("What stood before it holds again, for workouts and activities of the past too. There is no undo.")
    String removeText();

    @Message("The entry is removed.")
    String removed();

    @Message("Saved: it holds from {date} on.")
    String isSet(String date);

    @Message("By a recent race")
    String byRace();

    @Message("Distance")
    String distance();

    @Message("Time")
    String time();

    @Message("Or another distance, in {unit}")
    String ownDistance(String unit);

    @Message("such as 12.5, 12.5 km or 7 mi; left empty, the one above counts")
    String ownDistanceHint();

    @Message("such as 19:57 or 1:31:35")
    String timeHint();

    @Message("Date of the race")
    String raceDate();

    @Message("By pace or heart rate")
    String bySaying();

    @Message("Threshold pace per {unit}")
    String thresholdPace(String unit);

    @Message("what you can keep up for about an hour, such as 4:15")
    String thresholdPaceHint();

    @Message("Threshold heart rate")
    String thresholdHeart();

    @Message("Maximal heart rate")
    String maxHeart();

    @Message("Leave empty what you do not know.")
    String eitherHint();

    @Message("Holds from")
    String holdsFrom();

    @Message("Save")
    String set();

    @Message("threshold pace {pace}")
    String thresholdPaceIs(String pace);

    @Message("{race} in {time}")
    String raceIs(String race, String time);

    @Message("threshold heart rate {beats}")
    String thresholdHeartIs(int beats);

    @Message("maximal heart rate {beats}")
    String maxHeartIs(int beats);

    @Message("Mile")
    String mile();

    @Message("Half marathon")
    String half();

    @Message("Marathon")
    String marathon();

    @Message("Time in zones")
    String timeInZones();

    @Message("By heart rate")
    String byHeart();

    @Message("By pace")
    String byPace();

    @Message("Share")
    String share();

    @Message("With the zones that were valid on the day; time up to the next recorded point, without pauses.")
    String zonesOfDay();

    @Message(
            "No zones were known on this day. Set a race or a threshold that was valid then, and the time in each zone stands here.")
    String noneOnDay();

    @Message("There are no heart-rate zones for this day.")
    String lacksHeart();

    @Message("There are no training paces for this day.")
    String lacksPace();

    @Message("Set zones")
    String setZones();

    @Message("Open zones")
    String open();

    @Message("Training paces and heart-rate zones from a race or a threshold.")
    String profileText();
}
