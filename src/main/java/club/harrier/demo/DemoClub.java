package club.harrier.demo;

import club.harrier.account.Accounts;
import club.harrier.group.GroupChanges;
import club.harrier.group.GroupDetails;
import club.harrier.group.JoinRequests;
import club.harrier.group.Privacy;
import club.harrier.org.Acceptance;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.org.Invitations;
import club.harrier.org.Memberships;
import club.harrier.org.Organizations;
import club.harrier.pace.ThresholdDraft;
import club.harrier.pace.Thresholds;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Time;
import club.harrier.roster.AthleteStatus;
import club.harrier.roster.Athletes;
import club.harrier.roster.Details;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Makes Riverside Harriers through the same stores that every club goes through.
@Singleton
public final class DemoClub {
    private static final String NAME = "Riverside Harriers";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    /// Athletes who have chosen a password: the two who are shown, and those who ask to join a group.
    private static final Set<Integer> SIGNED_UP = Set.of(8, 19, 24, 28, 36, 53, 56);
    private static final Set<Integer> ASKING = Set.of(19, 24, 36, 53);

    private final Organizations organizations;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Callers callers;
    private final Acceptance acceptance;
    private final Invitations invitations;
    private final Athletes athletes;
    private final GroupChanges groupChanges;
    private final JoinRequests joinRequests;
    private final DemoHistory history;
    private final DemoPlans plans;
    private final DemoShelf shelf;
    private final Thresholds thresholds;
    private final Clock clock;

    @Inject
    DemoClub(
            Organizations organizations,
            Accounts accounts,
            Memberships memberships,
            Callers callers,
            Acceptance acceptance,
            Invitations invitations,
            Athletes athletes,
            GroupChanges groupChanges,
            JoinRequests joinRequests,
            DemoHistory history,
            DemoPlans plans,
            DemoShelf shelf,
            Thresholds thresholds,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.memberships = memberships;
        this.callers = callers;
        this.acceptance = acceptance;
        this.invitations = invitations;
        this.athletes = athletes;
        this.groupChanges = groupChanges;
        this.joinRequests = joinRequests;
        this.history = history;
        this.plans = plans;
        this.shelf = shelf;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /// Someone of the demo club who can sign in.
    public record SignIn(String who, String email, String password, Caller caller) {}

    /// Makes the club where it is not there yet, which takes some seconds, and answers who can sign in: the head
    /// coach, a coach and two athletes. 409 in a database that holds clubs of somebody's own.
    public List<SignIn> ensure() {
        var head = DemoPeople.COACHES.getFirst();
        if (member(head.email()).isEmpty()) {
            if (organizations.isTaken()) {
                throw Failure.of(
                        Reason.CONFLICT,
                        "not_empty",
                        "This database holds a club of your own; the demo club wants an empty one.");
            }
            make();
        }
        return signIns();
    }

    /// Those who are printed at the start.
    public List<SignIn> signIns() {
        return List.of(
                signIn("head coach", DemoPeople.COACHES.getFirst().email()),
                signIn("coach", DemoPeople.COACHES.get(1).email()),
                signIn("athlete in two groups", emailOf(19)),
                signIn("athlete in no group", emailOf(53)));
    }

    /// Makes the club beside whatever clubs there are, once.
    public void make() {
        var head = DemoPeople.COACHES.getFirst();
        var begun = organizations.begin(new Organizations.Beginning(
                NAME,
                ZONE,
                WeekStart.MONDAY,
                UnitSystem.METRIC,
                new Organizations.HeadCoach(head.name(), head.email(), DemoPeople.PASSWORD)));
        var maren = callers.member(begun.orgId(), begun.headCoachId()).orElseThrow();
        var coaches = coaches(maren);
        var ids = roster(maren);
        // They have trained together for as long as the history goes back.
        var groupIds = Time.ago(Duration.ofDays(DemoTraining.DAYS + 7), () -> groups(maren, coaches, ids));
        history.write(maren, ids, clock);
        shelf.fill(maren);
        measure(maren, ids);
        plans.write(maren, ids, groupIds);
        settle(maren, ids);
        ask(groupIds);
    }

    /// The accounts of the coaches, the head coach's first.
    private List<UUID> coaches(Caller maren) {
        var ids = new ArrayList<UUID>(List.of(maren.accountId()));
        for (var coach : DemoPeople.COACHES.subList(1, DemoPeople.COACHES.size())) {
            var link = invitations.inviteCoach(maren, coach.name(), coach.email());
            ids.add(acceptance.accept(link.code(), DemoPeople.PASSWORD, null).accountId());
        }
        return ids;
    }

    private List<UUID> roster(Caller maren) {
        var ids = new ArrayList<UUID>();
        for (var athlete : DemoPeople.athletes()) {
            var details = new Details(
                    athlete.name(),
                    athlete.email(),
                    athlete.timeZone(),
                    AthleteStatus.ACTIVE,
                    athlete.labels(),
                    athlete.labels().contains("injury history")
                            ? "Achilles in spring. No hills two days in a row."
                            : "");
            var taken = athletes.takeUp(maren, details, List.of());
            ids.add(taken.athlete().athleteId());
            if (SIGNED_UP.contains(athlete.number())) {
                acceptance.accept(Objects.requireNonNull(taken.link()).code(), DemoPeople.PASSWORD, null);
            }
        }
        return ids;
    }

    /// Every fourth has said nothing about how fast they are.
    private void measure(Caller maren, List<UUID> athletes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        for (int number = 0; number < DemoPeople.PLACED; number++) {
            if (number % 4 != 2) {
                int tenKilometres = new DemoTraining(number, today).pace() * 10;
                var race = today.minusDays(DemoTraining.DAYS + 3L + number % 7);
                var ten = BigDecimal.valueOf(10_000);
                thresholds.set(
                        maren,
                        athletes.get(number),
                        new ThresholdDraft(null, null, ten, tenKilometres, race, 164 + number % 9, 182 + number % 9));
            }
        }
    }

    private List<UUID> groups(Caller maren, List<UUID> coaches, List<UUID> athletes) {
        var ids = new ArrayList<UUID>();
        for (var squad : DemoPeople.GROUPS) {
            var members = new ArrayList<UUID>(athletes.subList(squad.from(), squad.to()));
            if (squad.name().equals("Tuesday Track")) {
                members.addAll(athletes.subList(0, 6)); // the fast ones meet there too
            }
            var privacy = squad.isPrivate() ? Privacy.PRIVATE : Privacy.PUBLIC;
            ids.add(groupChanges.create(
                    maren,
                    new GroupDetails(
                            squad.name(),
                            squad.description(),
                            privacy,
                            coaches.get(squad.coach()),
                            List.copyOf(members))));
        }
        return ids;
    }

    /// Some have stopped for a while, after all that running.
    private void settle(Caller maren, List<UUID> ids) {
        for (var athlete : DemoPeople.athletes()) {
            if (!athlete.status().equals("active")) {
                var status = AthleteStatus.valueOf(athlete.status().toUpperCase(Locale.ROOT));
                athletes.change(maren, ids.get(athlete.number()), it -> withStatus(it, status), () -> {});
            }
        }
    }

    private static Details withStatus(Details of, AthleteStatus status) {
        return new Details(of.displayName(), of.email(), of.timeZone(), status, of.labels(), of.note());
    }

    private void ask(List<UUID> groupIds) {
        for (int number : ASKING) {
            var athlete = member(emailOf(number)).orElseThrow();
            int wanted = number == 36 ? 4 : number == 53 ? 3 : 5;
            joinRequests.ask(athlete, groupIds.get(wanted), "I would love to run with you. Thursdays suit me best.");
        }
    }

    private static String emailOf(int number) {
        return Objects.requireNonNull(DemoPeople.athletes().get(number).email());
    }

    private SignIn signIn(String who, String email) {
        var caller = member(email).orElseThrow();
        return new SignIn(who + ", " + caller.displayName(), email, DemoPeople.PASSWORD, caller);
    }

    private Optional<Caller> member(String email) {
        return accounts.find(email)
                .flatMap(account -> memberships.of(account.accountId()).stream()
                        .findFirst()
                        .flatMap(membership -> callers.member(membership.orgId(), account.accountId())));
    }
}
