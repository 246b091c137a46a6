package club.harrier.activity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// TCX files made for tests: one activity or several, each a lap of so many metres in so many seconds.
public final class Tcx {
    private final StringBuilder activities = new StringBuilder();

    /// Another activity; its few points run due east from longitude and latitude zero.
    public Tcx with(String sport, String start, int seconds, double metres) {
        var from = Instant.parse(start);
        activities.append("<Activity Sport=\"%s\"><Id>%s</Id><Lap StartTime=\"%s\">".formatted(sport, from, from));
        activities.append("<TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%s</DistanceMeters>"
                .formatted(seconds, metres));
        activities.append("<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>");
        for (int i = 0; i <= 10; i++) {
            activities.append("""
                    <Trackpoint><Time>%s</Time><Position><LatitudeDegrees>0</LatitudeDegrees>
                    <LongitudeDegrees>%s</LongitudeDegrees></Position><DistanceMeters>%s</DistanceMeters>
                    <HeartRateBpm><Value>%d</Value></HeartRateBpm></Trackpoint>
                    """.formatted(from.plusSeconds(seconds * i / 10), i * 0.001, metres * i / 10, 140 + i));
        }
        activities.append("</Track></Lap></Activity>");
        return this;
    }

    public byte[] bytes() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
                <Activities>%s</Activities></TrainingCenterDatabase>
                """.formatted(activities).getBytes(StandardCharsets.UTF_8);
    }

    /// A run of one lap.
    public static byte[] run(String start, int seconds, double metres) {
        return new Tcx().with("Running", start, seconds, metres).bytes();
    }
}
