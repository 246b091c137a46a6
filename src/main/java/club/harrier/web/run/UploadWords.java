package club.harrier.web.run;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of sending files.
@MessageBundle(value = "uploads", locale = "en")
public interface UploadWords {
    @Message("Upload files")
    String upload();

    @Message("Files")
    String files();

    @Message("FIT, GPX or TCX from your watch or app, several at once; you may also drop them anywhere on this page.")
    String filesHint();

    @Message("Upload")
    String send();

    @Message("Uploading")
    String sending();

    @Message("This file did not arrive. Try it once more.")
    String sendFailed();

    @Message("What became of your files")
    String results();

    @Message("“{title}” is added.")
    String added(String title);

    @Message("“{title}” was there already.")
    String wasThere(String title);

    @Message("{count} activities are added.")
    String addedMany(int count);
}
