package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.GroupMembers;
import club.harrier.group.Groups;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.roster.SeveralAthletes;
import club.harrier.screen.Flash;
import club.harrier.screen.LocalPath;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Chosen;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What a coach does with the athletes chosen on the roster.
@Path("/athletes/bulk")
@Page
@RunOnVirtualThread
public final class RosterBulkPages {
    private final SeveralAthletes athletes;
    private final Groups groups;
    private final GroupMembers members;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    RosterBulkPages(
            SeveralAthletes athletes, Groups groups, GroupMembers members, Door door, Screen screen, View view) {
        this.athletes = athletes;
        this.groups = groups;
        this.members = members;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    /// What was chosen for those who were chosen.
    ///
    /// @param action the button: `group`, `status` or `label`
    record Choice(String action, String group, String status, String label) {}

    @POST
    public Response change(
            @RestForm("athlete") List<UUID> chosen,
            @RestForm @DefaultValue("") String action,
            @RestForm @DefaultValue("") String group,
            @RestForm @DefaultValue("") String status,
            @RestForm @DefaultValue("") String label,
            @RestForm @DefaultValue("/athletes") String back) {
        var caller = door.caller().asCoach();
        String path = LocalPath.orHome(back);
        if (chosen.isEmpty()) {
            return screen.to(path, Flash.problem(words().nobodyChosen()));
        }
        try {
            return screen.to(path, done(caller, new LinkedHashSet<>(chosen), new Choice(action, group, status, label)));
        } catch (Failure refused) {
            return screen.to(path, Flash.problem(view.sentence(refused)));
        }
    }

    private Flash done(Caller caller, Set<UUID> chosen, Choice choice) {
        var words = words();
        return switch (choice.action()) {
            case "group" -> place(caller, chosen, Chosen.id("group", choice.group()));
            case "status" -> {
                var status = RosterQuery.status(choice.status());
                int count = athletes.become(caller, chosen, status);
                yield Flash.done(words.becameStatus(count, RosterPages.status(words, status)));
            }
            case "label" -> {
                if (choice.label().isBlank()) {
                    yield Flash.problem(words.noLabel());
                }
                int count = athletes.label(caller, chosen, choice.label());
                yield Flash.done(words.labelled(count, choice.label().strip()));
            }
            default -> Flash.problem(words.nothingChosen());
        };
    }

    private Flash place(Caller caller, Set<UUID> chosen, @Nullable UUID groupId) {
        if (groupId == null) {
            return Flash.problem(words().noGroup());
        }
        var group = groups.visibleTo(caller, groupId);
        var added = members.add(caller, groupId, List.copyOf(chosen)).stream()
                .filter(it -> it.outcome() == GroupMembers.Outcome.ADDED)
                .map(it -> it.athleteId().toString())
                .toList();
        var said = Flash.done(words().added(added.size(), group.name()));
        return added.isEmpty() ? said : said.undo("/groups/" + groupId + "/members/removal", "athlete", added);
    }

    private RosterWords words() {
        return view.words(RosterWords.class);
    }
}
