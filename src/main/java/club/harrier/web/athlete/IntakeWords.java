package club.harrier.web.athlete;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of taking athletes in from a file.
@MessageBundle(value = "intake", locale = "en")
public interface IntakeWords {
    @Message("Athletes from a file")
    String importTitle();

    @Message(
            "A CSV file in UTF-8 whose first line names the columns. Nothing is written before you have seen what each line does.")
    String importText();

    @Message("needed; what the athlete is called")
    String columnName();

    @Message("for an invitation; an address that is on the roster updates that athlete")
    String columnEmail();

    @Message("an IANA name such as Europe/Berlin")
    String columnZone();

    @Message("several set apart by semicolons")
    String columnLabels();

    @Message("names of groups, set apart by semicolons")
    String columnGroups();

    @Message("CSV file")
    String file();

    @Message("Look at it first")
    String look();

    @Message("What this file would do")
    String previewTitle();

    @Message("Nothing is written yet.")
    String previewText();

    @Message("{count} new")
    String news(int count);

    @Message("{count} changed")
    String changes(int count);

    @Message("{count} not usable")
    String wrongs(int count);

    @Message("new")
    String isNew();

    @Message("changed")
    String isChanged();

    @Message("left out")
    String isWrong();

    @Message("Line")
    String line();

    @Message("What happens")
    String what();

    @Message("{#if count == 1}Take one athlete in{#else}Take {count} athletes in{/if}")
    String doImport(int count);

    @Message("Choose another file")
    String otherFile();

    @Message("The file is taken in")
    String importedTitle();

    @Message("{created} new, {updated} changed.")
    String imported(int created, int updated);

    @Message("Lines that were left out")
    String leftOut();

    @Message("Line {line}: {message}")
    String inLine(int line, String message);

    @Message("Links to hand out")
    String linksTitle();

    @Message("They are shown only now. Each lets exactly one person in, for 14 days.")
    String linksText();
}
