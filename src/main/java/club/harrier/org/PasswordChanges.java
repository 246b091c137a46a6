package club.harrier.org;

import club.harrier.account.Accounts;
import club.harrier.account.PasswordResets;
import club.harrier.account.ResetMail;
import club.harrier.platform.Database;
import club.harrier.platform.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/// How a person comes to a new password; whoever else is signed in as that person is out at once.
@Singleton
public final class PasswordChanges {
    private static final Duration MAIL_LASTS = Duration.ofHours(1);

    private final Database database;
    private final Accounts accounts;
    private final PasswordResets resets;
    private final ResetMail mail;
    private final Access access;

    @Inject
    PasswordChanges(Database database, Accounts accounts, PasswordResets resets, ResetMail mail, Access access) {
        this.database = database;
        this.accounts = accounts;
        this.resets = resets;
        this.mail = mail;
        this.access = access;
    }

    /// Changes the caller's password: 401 where the current one is wrong, 400 where the new one is too weak.
    ///
    /// @param kept the secret the caller has shown, which stays
    public void change(Caller caller, String current, String next, OrgSecret kept) {
        UUID account = caller.accountId();
        var _ = accounts.prove(accounts.of(account).email(), current).orElseThrow(Accounts::wrongCredentials);
        String hash = accounts.hashOfNew(account, "new_password", next);
        database.change(_ -> {
            accounts.replacePassword(account, hash);
            access.endOthers(account, Secrets.digest(kept.secret()));
        });
    }

    /// Sends a link to whoever has this e-mail address, where mail can be sent; nobody learns whether
    /// somebody has. Takes its time: not for a thread that answers.
    public void sendLink(String email) {
        if (mail.canBeSent()) {
            accounts.find(email)
                    .ifPresent(account -> mail.send(account, resets.start(account.accountId(), MAIL_LASTS)));
        }
    }

    /// Sets the password of whoever holds the code, once: 404 unknown, 410 used or expired, 400 too weak.
    public void reset(String code, String next) {
        UUID account = resets.personOf(code);
        String hash = accounts.hashOfNew(account, "new_password", next);
        database.change(_ -> {
            resets.use(code);
            accounts.replacePassword(account, hash);
            access.endEverywhere(account);
        });
    }
}
