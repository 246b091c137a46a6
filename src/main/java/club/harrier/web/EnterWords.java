package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words on the way in: sign-in, first start, invitation, choice of club, password.
@MessageBundle(value = "enter", locale = "en")
public interface EnterWords {
    @Message("Welcome back")
    String signInTitle();

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("Password forgotten?")
    String forgotten();

    @Message("New here?")
    String newHere();

    @Message("Create your club")
    String startTitle();

    @Message("It takes a minute. You will be its head coach; coaches and athletes come by invitation.")
    String startText();

    @Message("Your club")
    String clubPart();

    @Message("Name of the club")
    String clubName();

    @Message("Time zone")
    String timeZone();

    @Message("Its dates decide which day a run belongs to, such as Europe/Berlin.")
    String timeZoneHint();

    @Message("Weeks start on")
    String weekStart();

    @Message("Monday")
    String monday();

    @Message("Sunday")
    String sunday();

    @Message("Saturday")
    String saturday();

    @Message("Distances in")
    String units();

    @Message("Kilometres")
    String kilometres();

    @Message("Miles")
    String miles();

    @Message("You")
    String youPart();

    @Message("Your name")
    String yourName();

    @Message("At least 10 characters. If you have an account here already, its password.")
    String passwordHint();

    @Message("Welcome! Your club is there. Next, make a first group.")
    String started();

    @Message("You are signed out.")
    String signedOut();

    @Message("Which club?")
    String clubsTitle();

    @Message("You belong to several. You can change over at any time from your account menu.")
    String clubsText();

    @Message("Your access is suspended")
    String suspended();

    @Message("You are here now")
    String here();
}
