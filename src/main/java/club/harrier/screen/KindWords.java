package club.harrier.screen;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What kinds of activity and of run are called.
@MessageBundle(value = "kind", locale = "en")
public interface KindWords {
    @Message("Ride")
    String bike();

    @Message("Swim")
    String swim();

    @Message("Walk")
    String walk();

    @Message("Hike")
    String hike();

    @Message("Strength")
    String strength();

    @Message("Other")
    String other();

    @Message("Easy run")
    String easyRun();

    @Message("Long run")
    String longRun();

    @Message("Tempo run")
    String tempoRun();

    @Message("Threshold")
    String threshold();

    @Message("Intervals")
    String intervalRun();

    @Message("Hill repeats")
    String hillRepeats();

    @Message("Fartlek")
    String fartlek();

    @Message("Progression run")
    String progression();

    @Message("Recovery run")
    String recoveryRun();

    @Message("Race")
    String race();

    @Message("Trail run")
    String trailRun();

    @Message("Track")
    String track();

    @Message("Treadmill")
    String treadmill();

    @Message("Run")
    String run();
}
