package club.harrier.activity;

import java.util.List;

/// What became of an uploaded file.
public sealed interface Received {

    /// An activity of the file.
    ///
    /// @param isDuplicate true where it was there before
    record Item(Activity activity, boolean isDuplicate) {}

    /// The activities of the file, in file order; never empty.
    record Stored(List<Item> items) implements Received {
        /// Nothing was new.
        public boolean isDuplicate() {
            return items.stream().allMatch(Item::isDuplicate);
        }
    }

    /// A sound file that holds no activity; the sentence says what it is.
    record NotAnActivity(String sentence) implements Received {}

    /// Nothing that can be read; the sentence says why.
    record Unreadable(String sentence) implements Received {}
}
