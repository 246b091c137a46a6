package club.harrier.api.club;

import club.harrier.account.Zone;
import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Open;
import club.harrier.door.SignIn;
import club.harrier.door.Versions;
import club.harrier.org.OrgSettings;
import club.harrier.org.Organizations;
import club.harrier.org.Tokens;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Organizations: signing one up, and what its head coach decides about it.
@Path("/api/v1")
@Singleton
@RunOnVirtualThread
@Tag(name = "Organization")
public final class OrganizationApi {
    private final Organizations organizations;
    private final OrgSettings settings;
    private final Tokens tokens;
    private final SignIn signIn;
    private final Versions versions;
    private final Door door;

    @Inject
    OrganizationApi(
            Organizations organizations,
            OrgSettings settings,
            Tokens tokens,
            SignIn signIn,
            Versions versions,
            Door door) {
        this.organizations = organizations;
        this.settings = settings;
        this.tokens = tokens;
        this.signIn = signIn;
        this.versions = versions;
        this.door = door;
    }

    @Schema(description = "The head coach of a new organization.")
    public record HeadCoach(
            @Schema(description = "What the head coach is called, 1 to 100 characters.", required = true) @Nullable
            String displayName,

            @Schema(description = "The e-mail address to sign in with.", required = true) @Nullable
            String email,

            @Schema(
                    description =
                            "A new person's new password, 10 to 200 characters; the current one of a person who has an account.",
                    required = true)
            @Nullable
            String password) {}

    @Schema(description = "An organization to sign up.")
    public record NewOrganization(
            @Schema(description = "Its name, 1 to 100 characters.", required = true) @Nullable
            String name,

            @Schema(description = "Its time zone, an IANA name such as Europe/Berlin.", required = true) @Nullable
            String timeZone,

            @Schema(description = "The first day of its weeks; Monday unless given.") @Nullable
            WeekStart weekStart,

            @Schema(description = "Its head coach.", required = true) @Nullable
            HeadCoach headCoach) {}

    @Schema(description = "An organization that has just begun, and a token of its head coach.")
    public record SignedUp(
            @Schema(description = "The organization's id.") UUID organizationId,

            @Schema(description = "The head coach's account.")
            UUID accountId,

            @Schema(description = "A bearer token, told only now.")
            String token,

            @Schema(description = "When the token ends.") Instant expiresAt) {}

    @POST
    @Path("organizations")
    @Open
    @Operation(summary = "Sign an organization up, with its head coach")
    @APIResponse(responseCode = "201", description = "The organization has begun.")
    @APIResponse(responseCode = "401", description = "The e-mail has an account, and the password is not its own.")
    @APIResponse(responseCode = "403", description = "Sign-up is closed on this server.")
    @APIResponse(responseCode = "409", description = "Somebody has just signed up with this e-mail.")
    public RestResponse<SignedUp> signUp(NewOrganization given) {
        var body = Body.of(given);
        var head = Required.field("head_coach", body.headCoach());
        var beginning = new Organizations.Beginning(
                Required.field("name", body.name()),
                Zone.of("time_zone", Required.field("time_zone", body.timeZone())),
                body.weekStart() == null ? WeekStart.MONDAY : body.weekStart(),
                UnitSystem.METRIC,
                new Organizations.HeadCoach(
                        Required.field("head_coach.display_name", head.displayName()),
                        Required.field("head_coach.email", head.email()),
                        Required.field("head_coach.password", head.password())));
        var begun = signIn.proving(beginning.head().email(), () -> organizations.signUp(beginning));
        var token = tokens.issue(begun.orgId(), begun.headCoachId(), "Sign-up");
        return RestResponse.ResponseBuilder.<SignedUp>created(URI.create("/api/v1/organization"))
                .entity(new SignedUp(begun.orgId(), begun.headCoachId(), token.text(), token.expiresAt()))
                .build();
    }

    @Schema(description = "An organization.")
    public record Organization(
            @Schema(description = "Its id.") UUID organizationId,
            @Schema(description = "Its name.") String name,

            @Schema(description = "Its time zone, an IANA name; its dates decide every window.")
            String timeZone,

            @Schema(description = "The first day of its weeks.")
            WeekStart weekStart,

            @Schema(description = "How distances and paces are shown.")
            UnitSystem unitSystem,

            @Schema(description = "The account of its head coach.")
            UUID headCoachId,

            @Schema(description = "When it began.") Instant createdAt,

            @Schema(description = "When it was changed last.")
            Instant updatedAt) {

        static Organization of(OrgSettings.Club club) {
            return new Organization(
                    club.orgId(),
                    club.name(),
                    club.zone().getId(),
                    club.weekStart(),
                    club.unitSystem(),
                    club.headCoachId(),
                    club.createdAt(),
                    club.updatedAt());
        }
    }

    @GET
    @Path("organization")
    @Operation(summary = "The caller's organization")
    @APIResponse(responseCode = "200", description = "The organization.")
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    public Organization organization() {
        return Organization.of(settings.of(door.caller()));
    }

    @Schema(description = "What to change about the organization; what is left out stays.")
    public record OrganizationChange(
            @Schema(description = "Its new name, 1 to 100 characters.") @Nullable
            String name,

            @Schema(description = "Its new time zone, an IANA name.") @Nullable
            String timeZone,

            @Schema(description = "The new first day of its weeks.") @Nullable
            WeekStart weekStart,

            @Schema(description = "How distances and paces are shown.") @Nullable
            UnitSystem unitSystem,

            @Schema(description = "The coach to hand the organization over to; the caller becomes a coach.") @Nullable
            UUID headCoachId) {}

    @PATCH
    @Path("organization")
    @Operation(summary = "Change the organization, or hand it over")
    @APIResponse(responseCode = "200", description = "The organization as it is now.")
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    @APIResponse(responseCode = "409", description = "Somebody else has become head coach meanwhile.")
    @APIResponse(responseCode = "412", description = "The organization has changed since the version in If-Match.")
    @APIResponse(responseCode = "422", description = "head_coach_id is no coach of the organization.")
    public Organization change(
            @Parameter(description = "The version to change, an ETag seen before.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            OrganizationChange given) {
        var body = Body.of(given);
        var caller = door.caller().asHeadCoach();
        var change = new OrgSettings.Change(
                body.name(),
                body.timeZone() == null ? null : Zone.of("time_zone", body.timeZone()),
                body.weekStart(),
                body.unitSystem(),
                body.headCoachId());
        return Organization.of(settings.change(
                caller, change, () -> versions.require(ifMatch, () -> Organization.of(settings.of(caller)))));
    }
}
