package club.harrier.screen;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Addresses inside Harrier, so that no link from outside can send a person elsewhere.
public final class LocalPath {
    private LocalPath() {}

    /// The given path where it is one of ours, else the start page.
    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }

    /// One slash, not two; no back-slash or control character, which browsers read as a slash or skip.
    static boolean isLocal(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            return false;
        }
        try {
            var uri = URI.create(path);
            return uri.getHost() == null && uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
