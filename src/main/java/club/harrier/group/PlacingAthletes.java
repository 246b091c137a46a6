package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.roster.Placement;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Puts athletes who have just been taken up into their groups.
@Singleton
final class PlacingAthletes implements Placement {
    private final GroupRows rows;
    private final Stays stays;

    @Inject
    PlacingAthletes(GroupRows rows, Stays stays) {
        this.rows = rows;
        this.stays = stays;
    }

    /// Groups are locked in the order of their ids, so that two imports never wait for each other.
    @Override
    public void place(Handle handle, Caller caller, List<Place> places) {
        var byGroup = places.stream()
                .collect(Collectors.groupingBy(
                        Place::groupId, TreeMap::new, Collectors.mapping(Place::athleteId, Collectors.toList())));
        byGroup.forEach((UUID groupId, List<UUID> athletes) -> stays.begin(
                handle,
                caller,
                rows.lock(handle, caller, groupId),
                Athletes.known(handle, caller, "group_ids", athletes)));
    }
}
