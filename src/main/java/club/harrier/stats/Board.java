package club.harrier.stats;

import club.harrier.org.Caller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A leaderboard: everybody who counts is ranked, and those who are shown are listed.
final class Board {
    private record Place(Person person, Tally did, long value) {}

    private final Metric metric;
    private final List<Place> places = new ArrayList<>();

    Board(Metric metric) {
        this.metric = metric;
    }

    /// Adds a person with what they did; people come by name, which is the order of equal values.
    void add(Person person, Tally did) {
        places.add(new Place(person, did, metric.of(did.totals())));
    }

    /// The places that are listed, best first. Equal values share a rank, and the next are skipped.
    List<BoardRow> rows() {
        places.sort(Comparator.comparingLong(Place::value).reversed());
        var rows = new ArrayList<BoardRow>(places.size());
        long rank = 0;
        for (int at = 0; at < places.size(); at++) {
            var place = places.get(at);
            rank = at > 0 && places.get(at - 1).value() == place.value() ? rank : at + 1;
            if (place.person().shown()) {
                rows.add(new BoardRow(
                        rank,
                        place.person().athleteId(),
                        place.person().displayName(),
                        place.did().totals(),
                        place.did().lastStartedAt()));
            }
        }
        return rows;
    }

    /// The reader's own row, if the board has one.
    static @Nullable BoardRow own(List<BoardRow> rows, Caller caller) {
        return rows.stream()
                .filter(row -> caller.is(row.athleteId()))
                .findFirst()
                .orElse(null);
    }
}
