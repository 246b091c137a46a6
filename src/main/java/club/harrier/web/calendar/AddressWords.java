package club.harrier.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the secret addresses of calendars.
@MessageBundle(value = "address", locale = "en")
public interface AddressWords {
    @Message("Calendar address")
    String title();

    @Message(
            "Your planned workouts in the calendar of your phone or computer: a secret address that it reads by itself.")
    String mineText();

    @Message(
            "The group’s planned workouts in the calendar of a phone or computer. Share it with who trains along; it shows nobody’s own calendar.")
    String groupText();

    @Message(
            "Whoever knows the address reads the calendar. If it has got about, make a new one; the old one ends at once.")
    String secret();

    @Message("There is none yet.")
    String none();

    @Message("There is one, made on {date}. It cannot be shown again.")
    String since(String date);

    @Message("Make an address")
    String issue();

    @Message("Make a new one")
    String again();

    @Message("End it")
    String revoke();

    @Message("Your new address")
    String fresh();

    @Message("Copy it into the calendar program now, as a calendar subscribed to by URL. It is shown this once.")
    String once();

    @Message("The address has ended.")
    String revoked();
}
