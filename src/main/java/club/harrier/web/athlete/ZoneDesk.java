package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.pace.ThresholdDraft;
import club.harrier.pace.Thresholds;
import club.harrier.platform.Failure;
import club.harrier.roster.Roster;
import club.harrier.screen.Entered;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.ZoneWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/// The page of an athlete's zones, which stands in two places: in the athlete's own profile, and with the coaches.
@Singleton
final class ZoneDesk {
    @CheckedTemplate(basePath = "zones")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(ZonesSheet sheet);

        static native TemplateInstance removal(RemovalPage page);
    }

    /// An entry that is about to go.
    record RemovalPage(String base, UUID thresholdId, String from, String what) {}

    private final Thresholds thresholds;
    private final Roster roster;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ZoneDesk(Thresholds thresholds, Roster roster, Door door, Screen screen, View view) {
        this.thresholds = thresholds;
        this.roster = roster;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    Response show(UUID athleteId, String base) {
        var today = thresholds.today(door.caller(), athleteId);
        return screen.show(page(athleteId, base, ZoneForms.race(today), ZoneForms.said(today)));
    }

    private TemplateInstance page(UUID athleteId, String base, Entered race, Entered said) {
        var caller = door.caller();
        var history = thresholds.history(caller, athleteId);
        var shown = new ZonesSheet.Shown(
                roster.visibleTo(caller, athleteId), history, history.on(thresholds.today(caller, athleteId)), base);
        return Templates.show(ZonesSheet.of(shown, caller, race, said, view));
    }

    Response race(UUID athleteId, String base, Entered form) {
        var today = thresholds.today(door.caller(), athleteId);
        try {
            return set(
                    athleteId, base, () -> ZoneForms.raceOf(form, view.format().units()));
        } catch (Failure refused) {
            return screen.refuse(page(athleteId, base, form.refused(refused, view), ZoneForms.said(today)));
        }
    }

    Response said(UUID athleteId, String base, Entered form) {
        var today = thresholds.today(door.caller(), athleteId);
        try {
            return set(
                    athleteId, base, () -> ZoneForms.saidOf(form, view.format().units()));
        } catch (Failure refused) {
            return screen.refuse(page(athleteId, base, ZoneForms.race(today), form.refused(refused, view)));
        }
    }

    private Response set(UUID athleteId, String base, Supplier<ThresholdDraft> draft) {
        var entry = thresholds.set(door.caller(), athleteId, draft.get());
        String from = view.format().date(entry.validFrom());
        return screen.to(base, Flash.done(view.words(ZoneWords.class).isSet(from)));
    }

    Response askBeforeRemoving(UUID athleteId, String base, UUID thresholdId) {
        var entry = thresholds.one(door.caller(), athleteId, thresholdId);
        return screen.show(Templates.removal(new RemovalPage(
                base, thresholdId, view.format().date(entry.validFrom()), ZonesSheet.what(entry, view))));
    }

    Response remove(UUID athleteId, String base, UUID thresholdId) {
        thresholds.remove(door.caller(), athleteId, thresholdId, _ -> {});
        return screen.to(base, Flash.done(view.words(ZoneWords.class).removed()));
    }
}
