package club.harrier.org;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A secret that names a tenant's thing: the organization in the clear, then the secret part, so that its
/// look-up says the organization too.
public record OrgSecret(UUID orgId, String secret) {

    /// Reads what `text` wrote; empty for anything else.
    public static Optional<OrgSecret> parse(String text) {
        int dot = text.indexOf('.');
        if (dot != 22 || text.length() > 200) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(0, dot)));
            return Optional.of(new OrgSecret(new UUID(bytes.getLong(), bytes.getLong()), text.substring(dot + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// As it is handed out: 22 characters for the organization, a dot, the secret.
    public String text() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(orgId.getMostSignificantBits())
                .putLong(orgId.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()) + "." + secret;
    }
}
