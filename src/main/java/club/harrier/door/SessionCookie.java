package club.harrier.door;

import club.harrier.account.Sessions;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;

/// The cookie that carries a session: for this host only, not readable by scripts, not sent from other sites.
@Singleton
public final class SessionCookie {
    public static final String NAME = "harrier_session";

    private final boolean secure;

    @Inject
    SessionCookie(Settings settings) {
        secure = "https".equals(settings.baseUrl().getScheme());
    }

    /// The cookie of a session that has just started.
    public NewCookie of(UUID orgId, String secret) {
        return cookie(new OrgSecret(orgId, secret).text(), (int) Sessions.LASTS.toSeconds());
    }

    /// The cookie that makes the browser forget the session.
    public NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
