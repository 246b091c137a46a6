package club.harrier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Tour;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.org.Staff;
import club.harrier.platform.Slice;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoClubTest {
    @Inject
    Tour tour;

    @Inject
    DemoClub demo;

    @Inject
    Groups groups;

    @Inject
    Staff staff;

    /// The first who walks makes the demo club for all tests.
    @BeforeEach
    void make() {
        tour.stops();
    }

    @Test
    void each_coach_is_responsible_for_two_groups() {
        var maren = demo.signIns().getFirst().caller();
        var all = groups.list(maren, null, Slice.of(50, 50, null, Groups.KEY_PARTS))
                .rows();
        var byCoach = all.stream()
                .collect(Collectors.groupingBy(
                        it -> staff.name(maren, it.ownerId()), Collectors.mapping(Group::name, Collectors.toList())));
        assertThat(byCoach).containsOnlyKeys("Maren Lindqvist", "Tomás Ferreira", "Aiko Tanaka");
        assertThat(byCoach.get("Maren Lindqvist")).containsExactlyInAnyOrder("Elite Squad", "Marathon Build");
        assertThat(byCoach.get("Tomás Ferreira")).containsExactlyInAnyOrder("Tuesday Track", "Trail Sundays");
        assertThat(byCoach.get("Aiko Tanaka")).containsExactlyInAnyOrder("First 5 K", "Winter Base");
    }

    @Test
    void who_is_printed_at_the_start_is_as_the_readme_says() {
        assertThat(demo.signIns().stream().map(DemoClub.SignIn::who).toList())
                .isEqualTo(List.of(
                        "head coach, Maren Lindqvist",
                        "coach, Tomás Ferreira",
                        "athlete in two groups, Tuğba Yılmaz",
                        "athlete in no group, Callum Reid"));
    }
}
