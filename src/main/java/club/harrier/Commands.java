package club.harrier;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;

/// Runs what the command line asks for, inside the wired application.
final class Commands implements QuarkusApplication {
    static volatile int exitCode;
    private static final Logger LOG = Logger.getLogger(Commands.class);

    @Inject
    @All
    List<Command> commands;

    @Inject
    Greeting greeting;

    @Override
    public int run(String... arguments) {
        String name = arguments.length == 0 ? "run" : arguments[0];
        if (name.equals("run")) {
            greeting.say();
            Quarkus.waitForExit();
            return 0;
        }
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, Arrays.asList(arguments).subList(1, arguments.length)))
                .orElseGet(() -> {
                    System.err.println("There is no command " + name + "; ./harrier help lists them.");
                    return 2;
                });
    }

    private static int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "%s failed", command.name());
            return 1;
        }
    }
}
