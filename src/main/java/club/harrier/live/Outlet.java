package club.harrier.live;

import club.harrier.activity.FeedEntry;

/// The other end of one open stream. None of these waits for the reader.
public interface Outlet {
    /// A new activity of the group.
    ///
    /// @param position where the stream can be taken up again behind it
    void tell(long position, FeedEntry entry);

    /// Some of the news are no longer kept: whoever reads has to load the feed anew.
    void restart(long position);

    /// Nothing is new; says so, and how far everything was told.
    void beat(long position);

    /// No more comes.
    void end();

    /// Whether somebody still reads, and keeps up.
    boolean isOpen();
}
