package club.harrier.door;

import club.harrier.org.Caller;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells a resource who is calling. The guard has filled it in before.
@RequestScoped
public class Door {
    private @Nullable Caller caller;
    private @Nullable String csrf;
    private @Nullable OrgSecret shown;

    void admit(Caller caller, @Nullable String csrf, OrgSecret shown) {
        this.caller = caller;
        this.csrf = csrf;
        this.shown = shown;
    }

    /// Who calls; 401 where nobody is signed in.
    public Caller caller() {
        return callerIfAny()
                .orElseThrow(
                        () -> Failure.of(Reason.UNAUTHENTICATED, "unauthenticated", "Sign in or send a valid token."));
    }

    /// Who calls, on an open page.
    public Optional<Caller> callerIfAny() {
        return Optional.ofNullable(caller);
    }

    /// What forms of this session must carry; empty for a token.
    public String csrf() {
        return csrf == null ? "" : csrf;
    }

    /// The secret of the token or session that the caller has shown.
    public Optional<OrgSecret> shown() {
        return Optional.ofNullable(shown);
    }
}
