package club.harrier;

import club.harrier.demo.DemoClub;
import club.harrier.org.Tokens;
import club.harrier.platform.Failure;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/// `demo`: serves the demo club and prints who can sign in.
@Singleton
final class DemoCommand implements Command {
    private static final String TOKEN = "demo";

    private final DemoClub club;
    private final Tokens tokens;
    private final Greeting greeting;

    @Inject
    DemoCommand(DemoClub club, Tokens tokens, Greeting greeting) {
        this.club = club;
        this.tokens = tokens;
        this.greeting = greeting;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            System.out.println("Riverside Harriers are getting ready …");
            var signIns = club.ensure();
            greeting.say();
            signIns.forEach(this::print);
        } catch (Failure failure) {
            System.err.println(failure.sentence());
            return 1;
        }
        Quarkus.waitForExit();
        return 0;
    }

    /// Each start hands out a new token and ends the one before.
    private void print(DemoClub.SignIn signIn) {
        tokens.of(signIn.caller()).stream()
                .filter(token -> token.name().equals(TOKEN))
                .forEach(token -> tokens.end(signIn.caller(), token.tokenId()));
        var token = tokens.issue(signIn.caller().orgId(), signIn.caller().accountId(), TOKEN);
        System.out.printf(
                "  %-38s %s  password %s%n  %-38s token %s%n",
                signIn.who(), signIn.email(), signIn.password(), "", token.text());
    }
}
