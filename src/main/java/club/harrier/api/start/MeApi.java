package club.harrier.api.start;

import club.harrier.account.Accounts;
import club.harrier.account.Preferences;
import club.harrier.account.Zone;
import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Given;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The person who calls.
@Path("/api/v1/me")
@Singleton
@RunOnVirtualThread
@Tag(name = "Me")
public final class MeApi {
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final Accounts accounts;
    private final Door door;

    @Inject
    MeApi(Accounts accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
    }

    @Schema(description = "How the person likes things shown; null follows the organization.")
    public record Likes(
            @Schema(
                    description = "The language of pages and mails; null: as the browser asks.",
                    nullable = true,
                    enumeration = {"en", "de"})
            @Nullable
            String language,

            @Schema(description = "Metric or imperial.", nullable = true) @Nullable
            UnitSystem unitSystem,

            @Schema(description = "The first day of the week.", nullable = true) @Nullable
            WeekStart weekStart,

            @Schema(description = "The time zone, an IANA name.", nullable = true) @Nullable
            String timeZone) {}

    @Schema(description = "The caller and the organization the call is made in.")
    public record Me(
            @Schema(description = "The caller's account.") UUID accountId,

            @Schema(description = "What the caller is called here.")
            String displayName,

            @Schema(description = "The e-mail address to sign in with.")
            String email,

            @Schema(description = "The organization's id.") UUID organizationId,

            @Schema(description = "The organization's name.")
            String organizationName,

            @Schema(description = "The organization's time zone; its dates decide every window.")
            String timeZone,

            @Schema(description = "The first day of the organization's weeks.")
            WeekStart weekStart,

            @Schema(description = "How the organization shows distances.")
            UnitSystem unitSystem,

            @Schema(
                    description = "The caller's role; a coach may also have an athlete_id.",
                    enumeration = {"head_coach", "coach", "athlete"})
            String role,

            @Schema(description = "The caller's own athlete record, where there is one.", nullable = true) @Nullable
            UUID athleteId,

            @Schema(description = "How the caller likes things shown.")
            Likes preferences) {}

    @GET
    @Operation(summary = "Who the caller is, and in which organization")
    @APIResponse(responseCode = "200", description = "The caller.")
    public Me me() {
        return shown(door.caller(), door.caller().preferences());
    }

    @Schema(description = "Preferences to change: what is left out stays, null follows the organization again.")
    public record LikesChange(
            @Schema(
                    description = "en, de, or null: as the browser asks.",
                    implementation = String.class,
                    nullable = true)
            @Nullable
            Given<String> language,

            @Schema(description = "metric, imperial or null.", implementation = UnitSystem.class, nullable = true)
            @Nullable
            Given<UnitSystem> unitSystem,

            @Schema(
                    description = "The first day of the week, or null.",
                    implementation = WeekStart.class,
                    nullable = true)
            @Nullable
            Given<WeekStart> weekStart,

            @Schema(description = "An IANA time zone, or null.", implementation = String.class, nullable = true)
            @Nullable
            Given<String> timeZone) {}

    @Schema(description = "What to change about the caller.")
    public record MeChange(
            @Schema(description = "The preferences to change.", required = true) @Nullable
            LikesChange preferences) {}

    @PATCH
    @Operation(summary = "Change the caller's preferences")
    @APIResponse(responseCode = "200", description = "The caller as shown from now on.")
    public Me change(MeChange given) {
        var change = Required.field("preferences", Body.of(given).preferences());
        var caller = door.caller();
        var was = caller.preferences();
        var now = new Preferences(
                change.language() == null
                        ? was.language()
                        : language(change.language().value()),
                change.unitSystem() == null
                        ? was.unitSystem()
                        : change.unitSystem().value(),
                change.weekStart() == null
                        ? was.weekStart()
                        : day(change.weekStart().value()),
                change.timeZone() == null ? was.zone() : zone(change.timeZone().value()));
        accounts.prefer(caller.accountId(), now);
        return shown(caller, now);
    }

    private Me shown(Caller caller, Preferences likes) {
        var zone = likes.zone();
        var week = likes.weekStart();
        var role = caller.role();
        return new Me(
                caller.accountId(),
                caller.displayName(),
                accounts.of(caller.accountId()).email(),
                caller.orgId(),
                caller.org().name(),
                caller.org().zone().getId(),
                WeekStart.of(caller.org().weekStart()),
                caller.org().unitSystem(),
                role == null ? "athlete" : club.harrier.org.Wire.of(role),
                caller.athleteId(),
                new Likes(
                        likes.language(),
                        likes.unitSystem(),
                        week == null ? null : WeekStart.of(week),
                        zone == null ? null : zone.getId()));
    }

    private static @Nullable String language(@Nullable String given) {
        if (given != null && !LANGUAGES.contains(given)) {
            throw Failure.invalid("preferences.language", "The language is en, de or null.");
        }
        return given;
    }

    private static @Nullable DayOfWeek day(@Nullable WeekStart given) {
        return given == null ? null : given.day();
    }

    private static @Nullable ZoneId zone(@Nullable String given) {
        return given == null ? null : Zone.of("preferences.time_zone", given);
    }
}
