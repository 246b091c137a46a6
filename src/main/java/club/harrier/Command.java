package club.harrier;

import java.util.List;

/// Something Harrier does from the command line, found by its name.
public interface Command {
    String name();

    /// Does it and answers the exit status: 0 when all is well.
    int run(List<String> arguments);
}
