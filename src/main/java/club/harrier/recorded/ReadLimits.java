package club.harrier.recorded;

/// Bounds on what one file may make the reader do; a file beyond them is unreadable and the sentence names the bound.
///
/// @param unpackedBytes size after gzip decompression
/// @param points samples over all activities of the file
/// @param activities activities in one file
public record ReadLimits(long unpackedBytes, int points, int activities) {

    public static final ReadLimits DEFAULT = new ReadLimits(128L << 20, 1_000_000, 100);
}
