package club.harrier.roster;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads a roster file: UTF-8, a header line that names the columns, fields set apart by comma or semicolon.
/// Several labels or groups in one field are set apart by semicolons.
final class CsvRoster {
    static final int MOST_LINES = 5_000;
    private static final Set<String> COLUMNS = Set.of("display_name", "email", "time_zone", "labels", "groups");

    private CsvRoster() {}

    /// A line that was read, or what is wrong with it.
    record Read(int line, @Nullable CsvLine good, @Nullable String wrong) {}

    /// Every line after the header; 400 where the file as a whole cannot be read, 413 where it is too long.
    static List<Read> lines(byte[] file) {
        String text = text(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw unreadable("The file is empty; its first line names the columns.");
            }
            var header = header(records.next());
            var lines = new ArrayList<Read>();
            while (records.hasNext()) {
                // hasNext has read the record already; one of several lines is named by its last.
                lines.add(read(Math.toIntExact(parser.getCurrentLineNumber()), header, records.next()));
                if (lines.size() > MOST_LINES) {
                    throw Failure.of(
                            Reason.TOO_LARGE, "too_many_lines", "One file has at most " + MOST_LINES + " lines.");
                }
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw unreadable("The file cannot be read as CSV; a quotation mark may be missing.");
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw unreadable("The file is not in UTF-8. Save it as CSV UTF-8.");
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private static List<String> header(CSVRecord record) {
        var names = record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : names) {
            if (!COLUMNS.contains(name)) {
                throw unreadable("There is no column " + name
                        + "; the columns are display_name, email, time_zone, labels and groups.");
            }
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw unreadable("A column is named twice.");
        }
        if (!names.contains("display_name")) {
            throw unreadable("The column display_name is needed.");
        }
        return names;
    }

    private static Read read(int line, List<String> header, CSVRecord record) {
        if (record.size() > header.size()) {
            return new Read(line, null, "This line has more fields than the header names.");
        }
        @Nullable String name = cell(header, record, "display_name");
        if (name == null) {
            return new Read(line, null, "The display_name is missing.");
        }
        var good = new CsvLine(
                line,
                name,
                cell(header, record, "email"),
                cell(header, record, "time_zone"),
                several(cell(header, record, "labels")),
                several(cell(header, record, "groups")));
        return new Read(line, good, null);
    }

    private static @Nullable String cell(List<String> header, CSVRecord record, String name) {
        int column = header.indexOf(name);
        return column < 0 || column >= record.size() || record.get(column).isBlank() ? null : record.get(column);
    }

    private static List<String> several(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1)).filter(it -> !it.isBlank()).toList();
    }

    private static Failure unreadable(String sentence) {
        return Failure.of(Reason.INVALID, "unreadable_file", sentence);
    }
}
