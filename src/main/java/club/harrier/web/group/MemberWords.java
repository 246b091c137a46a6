package club.harrier.web.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of who is in a group.
@MessageBundle(value = "member", locale = "en")
public interface MemberWords {
    @Message("Find a member")
    String findMember();

    @Message("Member since")
    String since();

    @Message("Remove")
    String remove();

    @Message("Find athletes to add")
    String findCandidate();

    @Message("Add those chosen")
    String addChosen();

    @Message("No active athlete of that name is outside this group.")
    String noCandidates();

    @Message("Every active athlete on the roster is in this group.")
    String nobodyLeft();

    @Message("Nobody of that name is in this group.")
    String noMembers();

    @Message("Choose at least one athlete.")
    String nobodyChosen();

    @Message("{#if count == 1}1 athlete was{#else}{count} athletes were{/if} added to “{name}”.")
    String added(int count, String name);

    @Message(
            "{#if count == 1}1 athlete was{#else}{count} athletes were{/if} removed from “{name}”. Their runs and plans stay.")
    String removed(int count, String name);

    @Message("None of them is in this group any more.")
    String nobodyThere();

    @Message("Requests to join")
    String requestsTitle();

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("{name} is a member now.")
    String approved(String name);

    @Message("The request of {name} is rejected.")
    String rejected(String name);

    @Message("inactive")
    String inactive();

    @Message("suspended")
    String suspended();
}
