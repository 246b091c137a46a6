package club.harrier.platform;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Makes and digests the secrets of tokens, sessions, invitations and addresses; only digests are stored.
@Singleton
public final class Secrets {
    private final SecureRandom random = new SecureRandom();

    /// A new secret of 192 random bits, URL-safe.
    public String next() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// SHA-256 of a secret. The secrets are random and long, so no slow hash is needed.
    public static byte[] digest(String secret) {
        return sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has SHA-256
        }
    }
}
