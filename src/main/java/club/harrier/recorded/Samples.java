package club.harrier.recorded;

/// The recorded points of one activity as columns of equal length; `ABSENT` stands where a point lacks a value.
/// Zero is a value: longitude 0 and altitude 0 exist.
///
/// @param timeMillis milliseconds after the activity's start, never decreasing
/// @param latitudeE7 degrees north times 10^7
/// @param longitudeE7 degrees east times 10^7
/// @param altitudeCm centimetres above sea level
/// @param distanceCm centimetres since the start
/// @param heartRate beats per minute
/// @param cadence steps or strokes or revolutions per minute, as the file counts them
/// @param powerWatts watts
@SuppressWarnings("ArrayRecordComponent") // columns are what samples are; nobody compares two of them
public record Samples(
        int[] timeMillis,
        int[] latitudeE7,
        int[] longitudeE7,
        int[] altitudeCm,
        int[] distanceCm,
        int[] heartRate,
        int[] cadence,
        int[] powerWatts) {

    public static final int ABSENT = Integer.MIN_VALUE;

    /// The number of points.
    public int count() {
        return timeMillis.length;
    }
}
