package club.harrier.web.run;

import club.harrier.activity.Activities;
import club.harrier.activity.ManualActivity;
import club.harrier.door.Door;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.roster.Athlete;
import club.harrier.roster.Roster;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.Sent;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form in which an activity is written down by hand, for the athlete's and the coach's page.
@Singleton
final class ManualForms {
    private static final String[] FIELDS = {
        "activity_type", "sub_type", "name", "day", "time", "offset", "hours", "minutes", "seconds", "distance"
    };

    @CheckedTemplate(basePath = "activity")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance manual(ManualPage page);
    }

    /// @param athlete the name, or null where it is the athlete's own page
    /// @param back where the list of the athlete's activities is
    /// @param offsets what to choose from where the clock showed the time twice; else empty
    record ManualPage(
            @Nullable String athlete,
            String back,
            String zone,
            Entered form,
            List<Choice> types,
            List<Choice> subTypes,
            List<Choice> offsets) {

        public String action() {
            return athlete == null ? "/me/activities/new" : back + "/activities/new";
        }
    }

    private final Activities activities;
    private final Roster roster;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ManualForms(Activities activities, Roster roster, Clock clock, Door door, Screen screen, View view) {
        this.activities = activities;
        this.roster = roster;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    Response blank(UUID athleteId, boolean isOwn) {
        var athlete = roster.visibleTo(door.caller(), athleteId);
        var form = Entered.empty(FIELDS).with("activity_type", "run");
        var today = LocalDate.ofInstant(clock.instant(), zone(athlete));
        return screen.show(page(athlete, isOwn, form.with("day", today.toString()), List.of()));
    }

    Response record(UUID athleteId, boolean isOwn) {
        var athlete = roster.visibleTo(door.caller(), athleteId);
        var typed = Sent.fields(FIELDS);
        var entry = new ManualEntry(typed, zone(athlete), clock.instant(), view);
        @Nullable ManualActivity activity = entry.activity();
        if (activity == null) {
            return screen.refuse(page(athlete, isOwn, entry.refused(), entry.offsets()));
        }
        try {
            var kept = activities.record(door.caller(), athleteId, activity);
            return screen.to(
                    "/activities/" + kept.activityId(),
                    Flash.done(view.words(UploadWords.class).added(view.kinds().title(kept.shown()))));
        } catch (Failure refused) {
            return screen.refuse(page(athlete, isOwn, typed.refused(refused, view), entry.offsets()));
        }
    }

    private ZoneId zone(Athlete athlete) {
        return athlete.timeZone() == null ? door.caller().org().zone() : ZoneId.of(athlete.timeZone());
    }

    private TemplateInstance page(Athlete athlete, boolean isOwn, Entered form, List<ZoneOffset> offsets) {
        return Templates.manual(new ManualPage(
                isOwn ? null : athlete.displayName(),
                isOwn ? "/me/activities" : "/athletes/" + athlete.athleteId(),
                zone(athlete).getId(),
                form,
                Arrays.stream(ActivityType.values())
                        .map(it -> new Choice(it.toString(), view.kinds().of(it)))
                        .toList(),
                subTypes(),
                offsets(offsets)));
    }

    private List<Choice> subTypes() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", view.words(RunWords.class).guessIt()));
        Arrays.stream(SubType.values())
                .map(it -> new Choice(it.toString(), view.kinds().of(it)))
                .forEach(choices::add);
        return choices;
    }

    /// The earlier moment first.
    private List<Choice> offsets(List<ZoneOffset> offsets) {
        var words = view.words(RunWords.class);
        return offsets.size() < 2
                ? List.of()
                : List.of(
                        new Choice("", words.chooseOne()),
                        new Choice(
                                offsets.getFirst().getId(),
                                words.firstTime(offsets.getFirst().getId())),
                        new Choice(
                                offsets.getLast().getId(),
                                words.secondTime(offsets.getLast().getId())));
    }
}
