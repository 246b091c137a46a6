package club.harrier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the house to its floors: a room uses only floors below its own, never beside, never above.
class HouseTest {
    private static final String ROOT = "club.harrier";

    /// Top floor first.
    private static final List<List<String>> FLOORS = List.of(
            List.of(
                    "web.start",
                    "web.club",
                    "web.group",
                    "web.athlete",
                    "web.plan",
                    "web.assign",
                    "web.calendar",
                    "web.run",
                    "api.start",
                    "api.club",
                    "api.group",
                    "api.athlete",
                    "api.plan",
                    "api.assign",
                    "api.calendar",
                    "api.run",
                    "demo",
                    "bench"),
            List.of("web", "api"),
            List.of("screen"),
            List.of("door"),
            List.of("stats", "live"),
            List.of("calendar"),
            List.of("adjust"),
            List.of("plan"),
            List.of("schedule"),
            List.of("copy"),
            List.of("library"),
            List.of("pace"),
            List.of("workout"),
            List.of("intake", "feed", "days"),
            List.of("activity"),
            List.of("kind"),
            List.of("group"),
            List.of("roster"),
            List.of("org"),
            List.of("account"),
            List.of("file"),
            List.of("fit"),
            List.of("recorded", "unit", "platform"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_room_is_planned() {
        var planned = new TreeSet<String>();
        FLOORS.forEach(planned::addAll);
        var found = new TreeSet<String>();
        HOUSE.stream().map(HouseTest::room).filter(room -> !room.isEmpty()).forEach(found::add);
        assertThat(found).isSubsetOf(planned);
    }

    @Test
    void a_room_uses_only_floors_below_its_own() {
        var wrong = HOUSE.that(resideInAPackage(ROOT + "..")).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(HouseTest::isForbidden)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_uses_the_start_but_its_commands() {
        var wrong = HOUSE.stream()
                .filter(type -> !room(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(it ->
                        isOurs(it.getTargetClass()) && room(it.getTargetClass()).isEmpty())
                .map(Dependency::getDescription)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_the_demo_club_has_a_past_that_never_was() {
        var wrong = HOUSE.stream()
                .filter(type -> !room(type).equals("demo"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getSimpleName().equals("Time")
                        && isOurs(call.getTargetOwner())
                        && call.getName().equals("ago"))
                .map(Object::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static boolean isForbidden(Dependency use) {
        if (!isOurs(use.getTargetClass()) || !isOurs(use.getOriginClass())) {
            return false;
        }
        String from = room(use.getOriginClass());
        String to = room(use.getTargetClass());
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && floor(from) >= floor(to);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    private static String room(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }

    private static int floor(String room) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the room " + room + " is not planned: "
                        + Stream.of(FLOORS).toList()));
    }
}
