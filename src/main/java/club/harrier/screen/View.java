package club.harrier.screen;

import club.harrier.account.Preferences;
import club.harrier.door.Door;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.unit.UnitSystem;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who looks at the page at hand, and how they like it. Templates reach it as `view`.
@RequestScoped
public class View {
    static final String FLASH = "harrier_flash";

    private final Door door;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Clock clock;
    private final KeptUndos undos;
    private @Nullable Format format;

    @Inject
    View(Door door, HttpHeaders headers, UriInfo uri, Clock clock, KeptUndos undos) {
        this.door = door;
        this.headers = headers;
        this.uri = uri;
        this.clock = clock;
        this.undos = undos;
    }

    public boolean isSignedIn() {
        return door.callerIfAny().isPresent();
    }

    public boolean isCoach() {
        return door.callerIfAny().map(Caller::isCoach).orElse(false);
    }

    public boolean isHeadCoach() {
        return door.callerIfAny().map(Caller::isHeadCoach).orElse(false);
    }

    /// The club at the top of the page; Harrier where nobody is signed in.
    public String clubName() {
        return door.callerIfAny().map(caller -> caller.org().name()).orElse("Harrier");
    }

    public String personName() {
        return door.callerIfAny().map(Caller::displayName).orElse("");
    }

    public String csrf() {
        return door.csrf();
    }

    public List<Navigation.Link> navigation() {
        return door.callerIfAny()
                .map(caller -> Navigation.links(caller, path()))
                .orElse(List.of());
    }

    /// The path of the page at hand, without its query.
    public String path() {
        return uri.getRequestUri().getRawPath();
    }

    /// Whether htmx asks for a part of the page only.
    public boolean isPart() {
        return headers.getHeaderString("HX-Request") != null && headers.getHeaderString("HX-Boosted") == null;
    }

    public Locale locale() {
        return Languages.choose(preferences().language(), headers.getAcceptableLanguages());
    }

    /// The language of the page with its region, for its `lang`.
    public String languageTag() {
        return locale().toLanguageTag();
    }

    /// The language of the page: `en` or `de`.
    public String language() {
        return locale().getLanguage();
    }

    public String theme() {
        @Nullable Cookie chosen = headers.getCookies().get(Theme.COOKIE);
        return Theme.named(chosen == null ? null : chosen.getValue()).key();
    }

    /// What the change before this page says, or null.
    public @Nullable Flash flash() {
        @Nullable Cookie cookie = headers.getCookies().get(FLASH);
        return cookie == null
                ? null
                : Flash.parse(cookie.getValue()).map(this::whole).orElse(null);
    }

    private Flash whole(Flash flash) {
        return flash.kept()
                .map(id -> flash.with(caller().flatMap(it -> undos.kept(it, id)).orElse(null)))
                .orElse(flash);
    }

    boolean hasFlash() {
        return headers.getCookies().containsKey(FLASH);
    }

    Optional<Caller> caller() {
        return door.callerIfAny();
    }

    /// The messages of a bundle in the language of the page, for code.
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language()));
    }

    /// The same in a language that was just chosen, or with an empty one in that of the browser.
    public <T> T words(Class<T> bundle, String chosen) {
        var locale = Languages.choose(chosen.isEmpty() ? null : chosen, headers.getAcceptableLanguages());
        return MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage()));
    }

    /// Today, where the person is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), format().zone());
    }

    /// The first day of the person's weeks: their own preference, else the club's.
    public DayOfWeek weekStart() {
        @Nullable DayOfWeek own = preferences().weekStart();
        return own != null
                ? own
                : door.callerIfAny().map(it -> it.org().weekStart()).orElse(DayOfWeek.MONDAY);
    }

    /// What kinds of activity are called in the language of the page.
    public Kinds kinds() {
        return new Kinds(words(KindWords.class));
    }

    /// Figures and dates as this person reads them: their own preference, else the club's.
    public Format format() {
        if (format == null) {
            format = formatOfCaller();
        }
        return format;
    }

    private Format formatOfCaller() {
        var club = door.callerIfAny().map(Caller::org);
        @Nullable UnitSystem own = preferences().unitSystem();
        @Nullable ZoneId zone = preferences().zone();
        return new Format(
                locale(),
                own != null ? own : club.map(it -> it.unitSystem()).orElse(UnitSystem.METRIC),
                zone != null ? zone : club.map(it -> it.zone()).orElse(ZoneOffset.UTC));
    }

    /// What a failure says, in the language of the page.
    public String sentence(Failure failure) {
        return failure.faults().size() == 1
                ? sentence(failure.faults().getFirst())
                : Refusals.sentence(language(), failure.code(), null, failure.sentence());
    }

    /// What is wrong with one field, in the language of the page.
    public String sentence(Failure.Fault fault) {
        return Refusals.sentence(language(), fault.code(), fault.field(), fault.message());
    }

    /// What is wrong at a place of a typed text, in the language of the page.
    public String textSentence(String english) {
        return Refusals.typed(language(), english);
    }

    /// What is wrong with a file or a line of it, in the language of the page.
    public String sentence(String english) {
        return language().equals("de") ? Sentences.german(english).orElse(english) : english;
    }

    private Preferences preferences() {
        return door.callerIfAny().map(Caller::preferences).orElse(Preferences.NONE);
    }
}
