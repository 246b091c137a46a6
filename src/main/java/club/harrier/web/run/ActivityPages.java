package club.harrier.web.run;

import club.harrier.activity.Activities;
import club.harrier.activity.Activities.Seen;
import club.harrier.activity.Activity;
import club.harrier.activity.ActivityChange;
import club.harrier.activity.Deletions;
import club.harrier.activity.Originals;
import club.harrier.activity.Recording;
import club.harrier.activity.Recordings;
import club.harrier.activity.Trace;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.pace.Thresholds;
import club.harrier.platform.Failure;
import club.harrier.platform.Settings;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// One activity: what was recorded, and what the athlete and the coaches may say about it.
@Path("/activities/{activityId}")
@Page
@RunOnVirtualThread
public final class ActivityPages {
    /// What a screen can show apart.
    private static final int MOST_POINTS = 1_000;

    @CheckedTemplate(basePath = "activity")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(ActivitySheet sheet);

        static native TemplateInstance delete(DeletePage page);
    }

    /// What goes with a deletion.
    record DeletePage(UUID activityId, String title, String day, boolean hasFile) {
        public String action() {
            return "/activities/" + activityId + "/delete";
        }
    }

    private final Activities activities;
    private final Deletions deletions;
    private final Recordings recordings;
    private final Originals originals;
    private final Thresholds thresholds;
    private final Settings settings;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ActivityPages(
            Activities activities,
            Deletions deletions,
            Recordings recordings,
            Originals originals,
            Thresholds thresholds,
            Settings settings,
            Door door,
            Screen screen,
            View view) {
        this.activities = activities;
        this.deletions = deletions;
        this.recordings = recordings;
        this.originals = originals;
        this.thresholds = thresholds;
        this.settings = settings;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(@PathParam("activityId") UUID activityId) {
        var seen = activities.visibleTo(door.caller(), activityId).orElseThrow(() -> Failure.notFound("activity"));
        var recording =
                seen.isEntire() ? recordings.of(door.caller(), activityId, true) : new Recording(List.of(), null);
        return screen.show(Templates.show(sheet(seen, recording)));
    }

    private ActivitySheet sheet(Seen seen, Recording recording) {
        var activity = seen.activity();
        boolean isOwn = door.caller().is(activity.athleteId());
        return new ActivitySheet(
                activity,
                isOwn,
                seen.isEntire(),
                twin(activity),
                settings.mapTiles().orElse(""),
                ActivityCurves.of(activity, recording, view),
                zones(seen, recording));
    }

    private ZoneTimes zones(Seen seen, Recording recording) {
        var activity = seen.activity();
        if (recording.samples() == null) {
            return ZoneTimes.NONE;
        }
        var caller = door.caller();
        var zones =
                thresholds.zones(caller, activity.athleteId(), activity.shown().localDate());
        String path =
                caller.is(activity.athleteId()) ? "/profile/zones" : "/athletes/" + activity.athleteId() + "/zones";
        return ZoneTimes.of(activity, recording.samples(), zones, path, view);
    }

    /// The activity that this one may repeat, unless it is gone.
    private @Nullable UUID twin(Activity activity) {
        @Nullable UUID suspected = activity.suspectedDuplicateOf();
        return suspected != null
                        && activities.visibleTo(door.caller(), suspected).isPresent()
                ? suspected
                : null;
    }

    @POST
    public Response change(
            @PathParam("activityId") UUID activityId,
            @RestForm String name,
            @RestForm("activity_type") String type,
            @RestForm("sub_type") @Nullable String subType,
            @RestForm String note) {
        var present = activities.entire(door.caller(), activityId);
        var chosen = ActivityType.named(type)
                .orElseThrow(() -> Failure.invalid("activity_type", "This is no type of activity."));
        var change = new ActivityChange(name, note, chosen, said(present, chosen, subType), null, null, null, null);
        activities.change(door.caller(), activityId, change, _ -> {});
        return screen.to(
                "/activities/" + activityId,
                Flash.done(view.words(RunWords.class).saved()));
    }

    /// The kind of run that was chosen, where it is another than before: who leaves a guess as it stands has not said
    /// that it is right.
    private static @Nullable SubType said(Activity present, ActivityType type, @Nullable String chosen) {
        if (type != ActivityType.RUN || chosen == null) {
            return null;
        }
        var subType = SubType.named(chosen).orElseThrow(() -> Failure.invalid("sub_type", "This is no kind of run."));
        return subType == present.shown().subType() ? null : subType;
    }

    @GET
    @Path("delete")
    public Response askBeforeDeleting(@PathParam("activityId") UUID activityId) {
        var activity = activities.entire(door.caller(), activityId);
        return screen.show(Templates.delete(new DeletePage(
                activityId,
                view.kinds().title(activity.shown()),
                view.format().date(activity.shown().localDate()),
                activity.fileName() != null)));
    }

    @POST
    @Path("delete")
    public Response delete(@PathParam("activityId") UUID activityId) {
        var activity = activities.entire(door.caller(), activityId);
        deletions.delete(door.caller(), activityId, _ -> {});
        var title = view.kinds().title(activity.shown());
        return screen.to(
                list(activity),
                Flash.done(view.words(RunWords.class).deleted(title))
                        .undo(
                                "/activities/" + activityId + "/restoration",
                                "activity",
                                List.of(activityId.toString())));
    }

    /// Where the activity stands among others.
    private String list(Activity activity) {
        return door.caller().is(activity.athleteId()) ? "/me/activities" : "/athletes/" + activity.athleteId();
    }

    @POST
    @Path("restoration")
    public Response restore(@PathParam("activityId") UUID activityId) {
        try {
            var activity = deletions.restore(door.caller(), activityId);
            var title = view.kinds().title(activity.shown());
            return screen.to(
                    list(activity), Flash.done(view.words(RunWords.class).restored(title)));
        } catch (Failure refused) {
            return screen.to("/", Flash.problem(view.sentence(refused)));
        }
    }

    /// The points for the map and the chart.
    @GET
    @Path("samples.json")
    @Produces(MediaType.APPLICATION_JSON)
    public TraceColumns samples(@PathParam("activityId") UUID activityId) {
        var samples = recordings.of(door.caller(), activityId, true).samples();
        if (samples == null) {
            throw Failure.notFound("recording");
        }
        return TraceColumns.of(Trace.of(samples, MOST_POINTS));
    }

    /// The file as it was uploaded, byte for byte.
    @GET
    @Path("original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response original(@PathParam("activityId") UUID activityId) {
        var original = originals.of(door.caller(), activityId);
        return Response.ok(original.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(original.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
