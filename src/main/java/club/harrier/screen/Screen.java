package club.harrier.screen;

import club.harrier.platform.Settings;
import club.harrier.screen.Flash.Undo;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Shows a page, or leads to the next one after a change.
@Singleton
public final class Screen {
    /// For how long the next page may let itself be waited for.
    private static final Duration FLASH = Duration.ofSeconds(60);

    private final View view;
    private final KeptUndos undos;
    private final boolean secure;

    @Inject
    Screen(View view, KeptUndos undos, Settings settings) {
        this.view = view;
        this.undos = undos;
        this.secure = "https".equals(settings.baseUrl().getScheme());
    }

    /// A page in the person's language.
    public Response show(TemplateInstance page) {
        return show(200, page);
    }

    /// A page with another status.
    public Response show(int status, TemplateInstance page) {
        page.setLocale(Locale.of(view.language()));
        var answer = Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request")
                .entity(page.render());
        if (!view.isPart() && view.hasFlash()) {
            answer.cookie(cookie(View.FLASH, "", 0));
        }
        return answer.build();
    }

    /// A form that was refused, shown again with what is wrong beside its fields.
    public Response refuse(TemplateInstance page) {
        return show(422, page);
    }

    /// On to another page (303), which says what happened.
    public Response to(String path, Flash flash) {
        var fitting = flash.fits() ? flash : kept(flash);
        return Response.seeOther(URI.create(path))
                .cookie(cookie(View.FLASH, fitting.cookieValue(), (int) FLASH.toSeconds()))
                .build();
    }

    private Flash kept(Flash flash) {
        @Nullable Undo undo = flash.undo();
        return undo == null
                ? flash
                : view.caller()
                        .map(caller -> flash.keptAs(undos.keep(caller, undo, FLASH)))
                        .orElseGet(() -> flash.with(null));
    }

    /// On to another page (303).
    public Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /// A cookie of ours, for this host only and not readable by scripts.
    public NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
