package club.harrier.screen;

import club.harrier.org.Caller;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where a person can go from every page. A new page adds its line here.
public final class Navigation {
    private Navigation() {}

    /// One link.
    ///
    /// @param word the name of its message in the bundle `shell`
    /// @param isCurrent whether the page at hand lies under it
    public record Link(String word, String path, String icon, boolean isCurrent) {}

    private record Place(String word, String path, String icon, Predicate<Caller> isFor) {}

    private static final List<Place> PLACES = List.of(
            new Place("navGroups", "/groups", "groups", Caller::isCoach),
            new Place("navActivities", "/me/activities", "activities", caller -> caller.athleteId() != null));

    static List<Link> links(Caller caller, String path) {
        return PLACES.stream()
                .filter(place -> place.isFor().test(caller))
                .map(place -> new Link(place.word(), place.path(), place.icon(), isUnder(path, place.path())))
                .toList();
    }

    /// The first page of a person: that of the first link.
    public static String home(Caller caller) {
        return Stream.concat(links(caller, "").stream().map(Link::path), Stream.of("/profile"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUnder(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
