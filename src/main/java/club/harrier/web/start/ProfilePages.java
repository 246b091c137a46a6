package club.harrier.web.start;

import club.harrier.account.Accounts;
import club.harrier.account.Preferences;
import club.harrier.account.Zone;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.door.SessionCookie;
import club.harrier.door.SignIn;
import club.harrier.org.Caller;
import club.harrier.org.OrgSecret;
import club.harrier.org.PasswordChanges;
import club.harrier.org.Wire;
import club.harrier.platform.Failure;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.Theme;
import club.harrier.screen.View;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import club.harrier.web.Choices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// How a person likes Harrier: language, units, week, zone, light or dark; and their password.
@Path("/profile")
@Page
@RunOnVirtualThread
public final class ProfilePages {
    private static final int YEAR = 365 * 24 * 3600;

    @CheckedTemplate(basePath = "profile")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(ProfilePage page);
    }

    record ProfilePage(
            String name,
            String email,
            Entered likes,
            Entered password,
            List<Choice> languages,
            List<Choice> units,
            List<Choice> weekStarts,
            List<Choice> themes,
            List<String> zones,
            boolean isAthlete) {}

    private final Accounts accounts;
    private final PasswordChanges passwords;
    private final SignIn signIn;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ProfilePages(Accounts accounts, PasswordChanges passwords, SignIn signIn, Door door, Screen screen, View view) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show() {
        return screen.show(page(likes(door.caller()), noPassword()));
    }

    private Entered likes(Caller caller) {
        var likes = caller.preferences();
        @Nullable UnitSystem units = likes.unitSystem();
        @Nullable ZoneId zone = likes.zone();
        var week = likes.weekStart();
        return Entered.of(
                "language", likes.language(),
                "unit_system", units == null ? "" : Wire.of(units),
                "week_start", week == null ? "" : Wire.of(week),
                "time_zone", zone == null ? "" : zone.getId(),
                "theme", view.theme());
    }

    private static Entered noPassword() {
        return Entered.of("current_password", "", "new_password", "");
    }

    private TemplateInstance page(Entered likes, Entered password) {
        var words = view.words(EnterWords.class);
        var caller = door.caller();
        return Templates.show(new ProfilePage(
                caller.displayName(),
                accounts.of(caller.accountId()).email(),
                likes,
                password,
                List.of(new Choice("", words.asBrowser()), new Choice("en", "English"), new Choice("de", "Deutsch")),
                orClub(Choices.units(view)),
                orClub(Choices.weekStarts(view)),
                List.of(
                        new Choice("auto", words.asDevice()),
                        new Choice("light", words.light()),
                        new Choice("dark", words.dark())),
                Choices.ZONES,
                caller.athleteId() != null));
    }

    private List<Choice> orClub(List<Choice> choices) {
        var all = new ArrayList<>(
                List.of(new Choice("", view.words(EnterWords.class).asClub())));
        all.addAll(choices);
        return all;
    }

    @POST
    public Response prefer(
            @RestForm String language,
            @RestForm("unit_system") String units,
            @RestForm("week_start") String week,
            @RestForm("time_zone") String zone,
            @RestForm String theme) {
        var likes = Entered.of(
                "language", language, "unit_system", units, "week_start", week, "time_zone", zone, "theme", theme);
        try {
            var preferences = new Preferences(
                    language.equals("de") || language.equals("en") ? language : null,
                    units.isEmpty() ? null : Wire.read(UnitSystem.class, units),
                    week.isEmpty() ? null : Wire.read(WeekStart.class, week).day(),
                    zone.isBlank() ? null : Zone.of("time_zone", zone));
            accounts.prefer(door.caller().accountId(), preferences);
        } catch (Failure refused) {
            return screen.refuse(page(likes.refused(refused, view), noPassword()));
        }
        return Response.fromResponse(screen.to(
                        "/profile",
                        Flash.done(view.words(EnterWords.class, language).saved())))
                .cookie(screen.cookie(Theme.COOKIE, Theme.named(theme).key(), YEAR))
                .build();
    }

    @POST
    @Path("password")
    public Response change(
            @RestForm("current_password") String current,
            @RestForm("new_password") String next,
            @CookieParam(SessionCookie.NAME) String session) {
        var caller = door.caller();
        try {
            var kept = OrgSecret.parse(session).orElseThrow(() -> Failure.notFound("session"));
            signIn.proving(accounts.of(caller.accountId()).email(), () -> {
                passwords.change(caller, current, next, kept);
                return true;
            });
        } catch (Failure refused) {
            return screen.refuse(page(likes(caller), noPassword().refused(refused, view)));
        }
        return screen.to("/profile", Flash.done(view.words(EnterWords.class).passwordChanged()));
    }
}
