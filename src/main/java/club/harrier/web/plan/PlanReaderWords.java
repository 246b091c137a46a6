package club.harrier.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a plan as one athlete would have it.
@MessageBundle(value = "planreader", locale = "en")
public interface PlanReaderWords {
    @Message("As an athlete has it")
    String asAthlete();

    @Message("Name of an athlete")
    String whoName();

    @Message("Show")
    String showThis();

    @Message("For anybody")
    String forAnybody();

    @Message("With the paces of {name}, as of today. What is estimated is marked with ≈.")
    String seenBy(String name);

    @Message(
            "Nothing is known yet of how fast {name} is, so the plan shows no paces. Enter a threshold or a race first.")
    String noPaces(String name);

    @Message("To the zones")
    String enterPaces();

    @Message("No active athlete is called that.")
    String nobodyCalled();

    @Message("Whom do you mean?")
    String whomYouMean();
}
