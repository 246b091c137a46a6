package club.harrier.web.club;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the settings.
@MessageBundle(value = "settings", locale = "en")
public interface SettingsWords {
    @Message("Settings")
    String title();

    @Message("Club")
    String club();

    @Message("Coaches")
    String coaches();

    @Message("Tokens")
    String tokens();

    @Message("Audit log")
    String audit();

    @Message("Dates and weeks of every group, plan and figure follow the time zone and the first day of the week.")
    String clubText();

    @Message("Units are the club’s; each person can choose their own.")
    String unitsHint();

    @Message("The club’s settings are saved.")
    String saved();

    @Message("Name")
    String name();

    @Message("E-mail address")
    String email();

    @Message("Since")
    String since();

    @Message("Head coach")
    String headCoach();

    @Message("Coach")
    String coach();

    @Message("Actions")
    String actions();

    @Message("Invite a coach")
    String invite();

    @Message("A coach sees every athlete and group of the club, and can change them.")
    String inviteText();

    @Message("Create the invitation")
    String createInvitation();

    @Message("Hand this link to {name}")
    String handLink(String name);

    @Message("It is shown only now and lets exactly one person in, until {day}.")
    String linkText(String day);

    @Message("Invitation link")
    String link();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Invited, not in yet")
    String invited();

    @Message("can be used until {day}")
    String usableUntil(String day);

    @Message("Take back")
    String revoke();

    @Message("Take back the invitation of {name}")
    String revokeOf(String name);

    @Message("The invitation is taken back; its link no longer works.")
    String invitationRevoked();

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String removeCoach(String name);

    @Message("Remove {name} from the coaches?")
    String removalTitle(String name);

    @Message("{name} is signed out at once, and the tokens of {name} for this club end.")
    String removalAccess(String name);

    @Message("The groups of {name} pass to you; their members, plans and history stay as they are.")
    String removalGroups(String name);

    @Message("An athlete record of {name} stays on the roster. To come back as a coach, {name} needs a new invitation.")
    String removalStays(String name);

    @Message("{name} is no longer a coach.")
    String coachRemoved(String name);

    @Message("Hand over")
    String handOver();

    @Message("Make {name} head coach")
    String handOverTo(String name);

    @Message("Hand the club over to {name}?")
    String handoverTitle(String name);

    @Message("{name} becomes the head coach and decides about the club, its coaches and the erasing of athletes.")
    String handoverThey(String name);

    @Message("You stay as a coach: your groups remain yours, but only {name} can hand the club back.")
    String handoverYou(String name);

    @Message("{name} is the head coach now.")
    String handedOver(String name);

    @Message(
            "A token lets a program read and change in your name. Give each program its own, so that you can end it alone.")
    String tokensText();

    @Message("New token")
    String newToken();

    @Message("What it is for")
    String tokenName();

    @Message("For example: watch sync")
    String tokenNameHint();

    @Message("Create the token")
    String createToken();

    @Message("Your new token")
    String yourToken();

    @Message("Copy it now: it is shown only once. It ends on {day}.")
    String tokenOnce(String day);

    @Message("Made on")
    String madeOn();

    @Message("Ends on")
    String endsOn();

    @Message("No tokens yet")
    String noTokensTitle();

    @Message("You need one only for programs that use the API.")
    String noTokensText();

    @Message("What the API offers")
    String apiDocs();

    @Message("Revoke")
    String end();

    @Message("Revoke {name}")
    String endOf(String name);

    @Message("The program that uses it is locked out at once. This cannot be undone.")
    String endText();

    @Message("Revoke now")
    String endNow();

    @Message("The token has ended.")
    String tokenEnded();
}
