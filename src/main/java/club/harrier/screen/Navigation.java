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
            new Place("navCompare", "/compare", "compare", Caller::isCoach),
            new Place("navAthletes", "/athletes", "athletes", Caller::isCoach),
            new Place("navPlans", "/plans", "plans", Caller::isCoach),
            new Place("navToday", "/today", "today", Navigation::runs),
            new Place("navCalendar", "/me/calendar", "calendar", Navigation::runs),
            new Place("navActivities", "/me/activities", "activities", Navigation::runs),
            new Place("navMyGroups", "/me/groups", "groups", Navigation::runsOnly),
            new Place("navDiscover", "/discover", "discover", Navigation::runsOnly),
            new Place("navSettings", "/settings", "settings", Caller::isCoach));

    private static boolean runs(Caller caller) {
        return caller.athleteId() != null;
    }

    /// A coach knows the groups from the other side.
    private static boolean runsOnly(Caller caller) {
        return runs(caller) && !caller.isCoach();
    }

    static List<Link> links(Caller caller, String path) {
        return PLACES.stream()
                .filter(place -> place.isFor().test(caller))
                .map(place -> new Link(
                        place.word(), place.path(), place.icon(), isCurrent(known(caller, path), place.path())))
                .toList();
    }

    /// The first page of a person: that of the first link.
    public static String home(Caller caller) {
        return Stream.concat(links(caller, "").stream().map(Link::path), Stream.of("/profile"))
                .findFirst()
                .orElseThrow();
    }

    /// Plans and workouts are one library behind one link.
    private static boolean isCurrent(String path, String place) {
        return isUnder(path, place) || (place.equals("/plans") && isUnder(path, "/workouts"));
    }

    /// A group's page lies, for an athlete, under their own groups, and an activity's under their activities.
    private static String known(Caller caller, String path) {
        boolean isMine = path.startsWith("/groups/") || path.startsWith("/activities/");
        return isMine && !caller.isCoach() ? "/me" + path : path;
    }

    private static boolean isUnder(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
