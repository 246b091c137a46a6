package club.harrier.door;

import club.harrier.org.PasswordChanges;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/// Asks for a mail with a link to a new password. The answer comes at once, before anybody has looked whether
/// there is such a person, so that its time tells nothing.
@Singleton
public final class PasswordMail {
    private static final Logger LOG = Logger.getLogger(PasswordMail.class);
    private static final int MAILS_PER_PERSON = 5;
    private static final int MAILS_PER_ADDRESS = 50;

    private final PasswordChanges changes;
    private final Attempts attempts;
    private final Remote remote;
    private final ExecutorService background;

    @Inject
    PasswordMail(
            PasswordChanges changes, Attempts attempts, Remote remote, @VirtualThreads ExecutorService background) {
        this.changes = changes;
        this.attempts = attempts;
        this.remote = remote;
        this.background = background;
    }

    /// Has the mail sent, if there is such a person; 429 for who asks too often.
    public void request(String email) {
        attempts.count("mail from", remote.address(), MAILS_PER_ADDRESS);
        attempts.count("mail to", email, MAILS_PER_PERSON);
        background.execute(() -> {
            try {
                changes.sendLink(email);
            } catch (RuntimeException failed) {
                LOG.error("a mail with a link to a new password could not be sent", failed);
            }
        });
    }
}
