package club.harrier.web.athlete;

import club.harrier.org.Caller;
import club.harrier.pace.HeartZones;
import club.harrier.pace.History;
import club.harrier.pace.Paces;
import club.harrier.pace.Prediction;
import club.harrier.pace.Threshold;
import club.harrier.pace.Zones;
import club.harrier.roster.Athlete;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.View;
import club.harrier.web.BlockWords;
import club.harrier.web.ZoneWords;
import club.harrier.workout.PaceZone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the page of an athlete's zones shows.
///
/// @param isOwn whether the reader is the athlete
/// @param base where it stands: `/profile/zones`, or a coach's page of the athlete
/// @param race the form for a race
/// @param said the form for a threshold pace and heart rates
record ZonesSheet(
        String name,
        boolean isOwn,
        String base,
        @Nullable String vdot,
        List<PaceRow> paces,
        List<RaceRow> races,
        List<HeartRow> heart,
        List<Line> history,
        Entered race,
        Entered said,
        List<Choice> distances) {

    /// A training pace.
    record PaceRow(String zone, String pace, String range) {}

    /// A race and its predictions; `riegel` is empty without a race to reckon from.
    record RaceRow(String race, String time, String riegel) {}

    /// A heart-rate zone.
    record HeartRow(String zone, String range) {}

    /// An entry of the history.
    record Line(UUID thresholdId, String from, String what, String by, boolean holds) {}

    public String back() {
        return base.substring(0, base.lastIndexOf('/'));
    }

    public boolean isEmpty() {
        return paces.isEmpty() && heart.isEmpty();
    }

    public boolean hasRiegel() {
        return races.stream().anyMatch(it -> !it.riegel().isEmpty());
    }

    /// What the page shows of zones, without its forms.
    record Shown(Athlete athlete, History history, Zones zones, String base) {}

    static ZonesSheet of(Shown shown, Caller caller, Entered race, Entered said, View view) {
        @Nullable Paces paces = shown.zones().paces();
        @Nullable HeartZones heart = shown.zones().heartZones();
        return new ZonesSheet(
                shown.athlete().displayName(),
                caller.is(shown.athlete().athleteId()),
                shown.base(),
                paces == null ? null : view.format().number(paces.vdot()),
                paces == null ? List.of() : paces(paces, view),
                races(shown.zones(), view),
                heart == null ? List.of() : heart(heart, view),
                shown.history().entries().stream()
                        .map(it -> line(it, shown, caller, view))
                        .toList(),
                race,
                said,
                RaceDistance.choices(view));
    }

    private static List<PaceRow> paces(Paces paces, View view) {
        var blocks = new BlockWords(view);
        var format = view.format();
        return Stream.of(PaceZone.values())
                .map(zone -> new PaceRow(
                        blocks.of(zone),
                        format.pace(paces.secondsPerKm(zone)),
                        bare(format.paces(
                                paces.range(zone).fastSPerKm(),
                                paces.range(zone).slowSPerKm()))))
                .toList();
    }

    /// Without its unit, which the pace beside it has.
    private static String bare(String pace) {
        return pace.substring(0, pace.indexOf('\u00a0'));
    }

    private static List<RaceRow> races(Zones zones, View view) {
        return zones.paceFrom() == null
                ? List.of()
                : Prediction.of(zones.paceFrom()).stream()
                        .map(it -> new RaceRow(
                                RaceDistance.named(it.distanceCm(), view),
                                view.format().duration(it.seconds()),
                                it.riegelSeconds() == null ? "" : view.format().duration(it.riegelSeconds())))
                        .toList();
    }

    private static List<HeartRow> heart(HeartZones zones, View view) {
        var words = view.words(ZoneWords.class);
        return IntStream.rangeClosed(1, 5)
                .mapToObj(it -> new HeartRow(words.heartZone(it), BlockWords.beats(zones.beats(it))))
                .toList();
    }

    private static Line line(Threshold entry, Shown shown, Caller caller, View view) {
        var words = view.words(ZoneWords.class);
        UUID by = entry.setBy();
        return new Line(
                entry.thresholdId(),
                view.format().date(entry.validFrom()),
                what(entry, view),
                by.equals(caller.accountId())
                        ? words.byYou()
                        : by.equals(shown.athlete().accountId())
                                ? words.by(shown.athlete().displayName())
                                : words.byCoach(),
                entry.equals(shown.zones().paceFrom())
                        || entry.equals(shown.zones().heartFrom()));
    }

    static String what(Threshold entry, View view) {
        var words = view.words(ZoneWords.class);
        var format = view.format();
        var parts = new ArrayList<String>();
        if (entry.paceSPerKm() != null) {
            parts.add(words.thresholdPaceIs(format.pace(entry.paceSPerKm())));
        }
        if (entry.raceDistanceCm() != null) {
            parts.add(
                    words.raceIs(RaceDistance.named(entry.raceDistanceCm(), view), format.duration(entry.raceTimeS())));
        }
        if (entry.thresholdHr() != null) {
            parts.add(words.thresholdHeartIs(entry.thresholdHr()));
        }
        if (entry.maxHr() != null) {
            parts.add(words.maxHeartIs(entry.maxHr()));
        }
        return String.join(", ", parts);
    }
}
