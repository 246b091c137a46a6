package club.harrier.platform;

import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for: so many rows, after a cursor.
///
/// @param limit 1–100 rows
/// @param after null: from the beginning
public record Slice(int limit, @Nullable Cursor after) {
    private static final int MOST = 100;

    /// Reads `limit` and `cursor` as a caller gave them; 400 for a limit outside 1–100 and for a bad cursor.
    ///
    /// @param standard the limit where none is given
    /// @param keyParts how many parts the sort key of this list has
    public static Slice of(@Nullable Integer limit, int standard, @Nullable String cursor, int keyParts) {
        int rows = limit == null ? standard : limit;
        if (rows < 1 || rows > MOST) {
            throw Failure.invalid("limit", "The limit is a whole number from 1 to " + MOST + ".");
        }
        return new Slice(rows, cursor == null ? null : Cursor.read(cursor, keyParts));
    }

    /// How many rows to fetch: one more than are shown, which tells whether the list goes on.
    public int fetch() {
        return limit + 1;
    }
}
