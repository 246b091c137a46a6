package club.harrier.account;

import club.harrier.platform.Settings;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/// The mail with the link to a new password, in the person's language.
@Singleton
public final class ResetMail {
    private final Mailer mailer;
    private final Settings settings;

    @Inject
    ResetMail(Mailer mailer, Settings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /// Whether the operator has named a mail server.
    public boolean canBeSent() {
        return settings.mail().isPresent();
    }

    /// Hands the mail in; waits until the mail server has taken it.
    public void send(Accounts.Account account, String code) {
        String link = settings.baseUrl() + "/password-resets/" + code;
        var mail = "de".equals(account.language())
                ? Mail.withText(
                        account.email(), "Neues Passwort für Harrier", """
                        Hallo %s,

                        mit diesem Link wählst du ein neues Passwort. Er gilt eine Stunde:

                        %s

                        Wenn du das nicht wolltest, musst du nichts tun.
                        """.formatted(account.displayName(), link))
                : Mail.withText(
                        account.email(), "New password for Harrier", """
                        Hello %s,

                        this link lets you choose a new password. It lasts one hour:

                        %s

                        If you did not ask for it, you need not do anything.
                        """.formatted(account.displayName(), link));
        mailer.send(mail);
    }
}
