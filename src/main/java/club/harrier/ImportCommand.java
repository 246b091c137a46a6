package club.harrier;

import club.harrier.intake.FolderImport;
import club.harrier.intake.Import.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `import --athlete <id> <files or folders>`: takes in an athlete's activity files. It goes on past bad files, and
/// adds nothing when it is run again.
@Singleton
final class ImportCommand implements Command {
    private final FolderImport files;

    @Inject
    ImportCommand(FolderImport files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "import";
    }

    /// 0 when every file was recorded, there already or no activity; 1 when some could not be read; 2 when it was
    /// asked for wrongly.
    @Override
    public int run(List<String> arguments) {
        @Nullable UUID athlete = athlete(arguments);
        if (athlete == null) {
            System.err.println("Usage: import --athlete <athlete id> <files or folders>");
            return 2;
        }
        Optional<UUID> org = files.orgOf(athlete);
        if (org.isEmpty()) {
            System.err.println("There is no athlete " + athlete + ".");
            return 2;
        }
        var paths = new ArrayList<Path>();
        for (String given : arguments.subList(2, arguments.size())) {
            try (var found = Files.walk(Path.of(given))) {
                found.filter(Files::isRegularFile).sorted().forEach(paths::add);
            } catch (IOException absent) {
                System.err.println("There is no file or folder " + given + ".");
                return 2;
            }
        }
        return run(org.get(), athlete, paths);
    }

    private static @Nullable UUID athlete(List<String> arguments) {
        if (arguments.size() < 3 || !arguments.getFirst().equals("--athlete")) {
            return null;
        }
        try {
            return UUID.fromString(arguments.get(1));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private int run(UUID org, UUID athlete, List<Path> paths) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Path path : paths) {
            var result = files.one(org, athlete, path);
            counts.merge(result.outcome(), 1, Integer::sum);
            System.out.printf(
                    "%-15s %s%s%n", result.outcome(), path, result.message() == null ? "" : ": " + result.message());
        }
        System.out.printf(
                "%d files: %d recorded, %d there already, %d no activity, %d unreadable.%n",
                paths.size(),
                counts.getOrDefault(Outcome.RECORDED, 0),
                counts.getOrDefault(Outcome.DUPLICATE, 0),
                counts.getOrDefault(Outcome.NOT_AN_ACTIVITY, 0),
                counts.getOrDefault(Outcome.UNREADABLE, 0));
        return counts.containsKey(Outcome.UNREADABLE) ? 1 : 0;
    }
}
