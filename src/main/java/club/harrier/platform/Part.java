package club.harrier.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some rows of a list, and where it goes on.
///
/// @param nextCursor null on the last page
public record Part<T>(List<T> rows, @Nullable String nextCursor) {
    public Part {
        rows = List.copyOf(rows);
    }

    /// Cuts rows that were fetched as `slice.fetch()` says.
    ///
    /// @param key the cursor after a row
    public static <T> Part<T> of(List<T> fetched, Slice slice, Function<T, Cursor> key) {
        if (fetched.size() <= slice.limit()) {
            return new Part<>(fetched, null);
        }
        var shown = fetched.subList(0, slice.limit());
        return new Part<>(shown, key.apply(shown.getLast()).text());
    }

    /// The same rows in another shape.
    public <R> Part<R> map(Function<T, R> shape) {
        return new Part<>(rows.stream().map(shape).toList(), nextCursor);
    }
}
