package club.harrier.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Real activity files of many makers with the facts another decoder found in them; kept beside the project, not in it.
final class Corpus {
    private Corpus() {}

    record Entry(Path file, Map<String, String> facts) {
        String fact(String column) {
            return facts.get(column);
        }

        String[] each(String column) {
            return fact(column).split("\\|", -1);
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static Optional<Path> folder() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder = at.resolve("shared/activities");
            if (Files.exists(folder.resolve("facts.tsv"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// Empty where the folder is not there.
    static List<Entry> entries() {
        var folder = folder();
        if (folder.isEmpty()) {
            return List.of();
        }
        try {
            var lines = Files.readAllLines(folder.get().resolve("facts.tsv"));
            var columns = lines.getFirst().split("\t", -1);
            var entries = new ArrayList<Entry>();
            for (var line : lines.subList(1, lines.size())) {
                var values = line.split("\t", -1);
                var facts = new HashMap<String, String>();
                for (int i = 0; i < columns.length; i++) {
                    facts.put(columns[i], i < values.length ? values[i] : "");
                }
                entries.add(new Entry(folder.get().resolve("files").resolve(values[0]), facts));
            }
            return entries;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
