package club.harrier.screen;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the frame around every page, and those that many pages share.
@MessageBundle(value = "shell", locale = "en")
public interface ShellWords {
    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Groups")
    String navGroups();

    @Message("Today")
    String navToday();

    @Message("Calendar")
    String navCalendar();

    @Message("Activities")
    String navActivities();

    @Message("Groups")
    String navMyGroups();

    @Message("Discover")
    String navDiscover();

    @Message("Compare")
    String navCompare();

    @Message("Athletes")
    String navAthletes();

    @Message("Plans")
    String navPlans();

    @Message("Settings")
    String navSettings();

    @Message("Your account")
    String account();

    @Message("Profile")
    String profile();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Undo")
    String undo();

    @Message("Cancel")
    String cancel();

    @Message("Choose")
    String choose();

    @Message("Change club")
    String clubs();

    @Message("Save")
    String save();

    @Message("Search")
    String search();

    @Message("More actions")
    String more();

    @Message("Load more")
    String loadMore();

    @Message("Back to the start")
    String home();

    @Message("Harrier, the training-group server")
    String footer();

    @Message("This page is not there")
    String notFoundTitle();

    @Message("The address may be mistyped, or what was here is gone, or it is not yours to see.")
    String notFoundText();

    @Message("This is not open to you")
    String forbiddenTitle();

    @Message("Somebody with another role can do this. Ask your head coach.")
    String forbiddenText();

    @Message("Something went wrong on our side")
    String brokenTitle();

    @Message("Nothing of what you entered was half done. Try again; if it stays, the operator finds it under this id:")
    String brokenText();

    @Message("That did not work")
    String refusedTitle();
}
