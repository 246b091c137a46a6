package club.harrier;

import club.harrier.account.Zone;
import club.harrier.org.Organizations;
import club.harrier.platform.Failure;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// `create-club`: begins an organization whatever the sign-up setting says. The head coach's password is asked
/// for, or read from standard input.
@Singleton
final class CreateClub implements Command {
    private static final Set<String> NEEDED = Set.of("--name", "--time-zone", "--email", "--display-name");

    private final Organizations organizations;

    @Inject
    CreateClub(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "create-club";
    }

    @Override
    public int run(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            given.put(arguments.get(i), arguments.get(i + 1));
        }
        if (arguments.size() != NEEDED.size() * 2 || !given.keySet().equals(NEEDED)) {
            System.err.println("create-club needs each of " + String.join(", ", new TreeSet<>(NEEDED))
                    + " once, with its value behind it.");
            return 2;
        }
        try {
            return begin(given, password());
        } catch (IOException unreadable) {
            System.err.println("The password could not be read: " + unreadable.getMessage());
            return 1;
        }
    }

    private static @Nullable String password() throws IOException {
        Console console = Objects.requireNonNull(System.console());
        if (console.isTerminal()) {
            char @Nullable [] typed = console.readPassword("The head coach's password: ");
            return typed == null ? null : new String(typed);
        }
        // Not closed: standard input is not ours to close.
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    }

    private int begin(Map<String, String> given, @Nullable String password) {
        if (password == null) {
            System.err.println("The head coach's password is expected on standard input.");
            return 2;
        }
        try {
            var begun = organizations.begin(new Organizations.Beginning(
                    given.getOrDefault("--name", ""),
                    Zone.of("--time-zone", given.getOrDefault("--time-zone", "")),
                    WeekStart.MONDAY,
                    UnitSystem.METRIC,
                    new Organizations.HeadCoach(
                            given.getOrDefault("--display-name", ""), given.getOrDefault("--email", ""), password)));
            System.out.println("The club has begun. Its id is " + begun.orgId() + ".");
            return 0;
        } catch (Failure failure) {
            System.err.println(failure.sentence());
            return 1;
        }
    }
}
