package club.harrier.account;

import club.harrier.unit.Name;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Hashes and checks passwords with Argon2id: 19 MiB, two passes, one lane (OWASP's first choice).
@Singleton
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /// Each hash takes 19 MiB and a core, so that no more run at once than there are cores.
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    /// Checked where there is no account, so that the answer takes as long.
    private final String nobodys = hash("nobody has this password");

    /// The hash to store, with its salt and its cost inside.
    public String hash(String password) {
        cores.acquireUninterruptibly();
        try {
            return Password.hash(Name.nfc(password))
                    .addRandomSalt(16)
                    .with(ARGON2ID)
                    .getResult();
        } finally {
            cores.release();
        }
    }

    /// Whether the password is the one of the hash. Without a hash the answer is no, and takes as long.
    public boolean isRight(String password, @Nullable String hash) {
        boolean tooLong = password.length() > PasswordRules.MOST * 2;
        String given = tooLong ? "" : Name.nfc(password);
        String stored = hash == null ? nobodys : hash;
        cores.acquireUninterruptibly();
        try {
            boolean same = Password.check(given, stored).with(Argon2Function.getInstanceFromHash(stored));
            return same && hash != null && !tooLong;
        } finally {
            cores.release();
        }
    }
}
