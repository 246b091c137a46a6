package club.harrier.web.start;

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

    @Message("Distances in")
    String units();

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

    @Message("Welcome to {name}!")
    String joined(String name);

    @Message("Join {name}")
    String invitationTitle(String name);

    @Message("This invitation is for {email}. Choose a password, and you are in.")
    String invitationNew(String email);

    @Message("This invitation is for {email}, who has an account here. Enter its password.")
    String invitationKnown(String email);

    @Message("Join")
    String join();

    @Message("New password")
    String newPassword();

    @Message("At least 10 characters")
    String newPasswordHint();

    @Message("Tell us your e-mail address. If it has an account here, a link to a new password is on its way.")
    String forgottenText();

    @Message("This server sends no mail. Ask your coach for a link to a new password.")
    String forgottenNoMail();

    @Message("Send the link")
    String sendLink();

    @Message("If that address has an account here, a link is on its way.")
    String linkSent();

    @Message("Your new password counts. Sign in with it.")
    String passwordSet();

    @Message("How you like it")
    String likes();

    @Message("Language")
    String language();

    @Message("Light or dark")
    String theme();

    @Message("Leave it empty to follow the club.")
    String zoneHint();

    @Message("As the browser has it")
    String asBrowser();

    @Message("As the club has it")
    String asClub();

    @Message("As the device has it")
    String asDevice();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Saved.")
    String saved();

    @Message("Change password")
    String changePassword();

    @Message("Current password")
    String currentPassword();

    @Message("Your password is changed. Everywhere else you are signed out.")
    String passwordChanged();
}
