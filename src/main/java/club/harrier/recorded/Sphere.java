package club.harrier.recorded;

/// Distance along the earth's surface between two recorded positions.
public final class Sphere {
    /// Mean radius of the earth in metres (IUGG R1).
    private static final double RADIUS = 6_371_008.8;

    private Sphere() {}

    /// Metres between two positions in degrees, by the haversine formula.
    public static double metres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double north = Math.sin(Math.toRadians(toLatitude - fromLatitude) / 2);
        double east = Math.sin(Math.toRadians(toLongitude - fromLongitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(fromLatitude)) * Math.cos(Math.toRadians(toLatitude)) * east * east;
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
