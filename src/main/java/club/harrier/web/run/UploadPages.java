package club.harrier.web.run;

import club.harrier.activity.Received;
import club.harrier.activity.Uploads;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes in the files an athlete drops, as many as they like at once, and says what became of each.
@Path("/me/activities/files")
@Page
@RunOnVirtualThread
public final class UploadPages {
    @CheckedTemplate(basePath = "activity")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance upload(UploadPage page);
    }

    record UploadPage(List<Result> results) {}

    /// What became of a file.
    ///
    /// @param tone `good` or `bad`
    /// @param activityId what it was, or null where it was nothing
    record Result(
            String file, String said, String tone, @Nullable UUID activityId) {}

    private final Uploads uploads;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    UploadPages(Uploads uploads, Door door, Screen screen, View view) {
        this.uploads = uploads;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show() {
        door.caller().asAthlete();
        return screen.show(Templates.upload(new UploadPage(List.of())));
    }

    /// Answers with the page instead of leading on, as the next one would not know the results; sending the same files
    /// once more does no harm.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(@RestForm("file") List<FileUpload> files) {
        var caller = door.caller();
        UUID athlete = caller.asAthlete();
        var results = files.stream()
                .filter(file -> !file.fileName().isEmpty())
                .map(file -> result(caller, athlete, file))
                .toList();
        return screen.show(Templates.upload(new UploadPage(results)));
    }

    private Result result(Caller caller, UUID athlete, FileUpload file) {
        try {
            var received = uploads.reading(
                    caller.orgId(),
                    athlete,
                    file.fileName(),
                    uploads.onDisk(file.uploadedFile()),
                    incoming -> uploads.receive(incoming, "", null));
            return result(file.fileName(), received);
        } catch (Failure refused) {
            return new Result(file.fileName(), view.sentence(refused), "bad", null);
        }
    }

    private Result result(String file, Received received) {
        var words = view.words(UploadWords.class);
        return switch (received) {
            case Received.Stored stored -> stored(file, stored, words);
            case Received.NotAnActivity other -> bad(file, other.sentence());
            case Received.Unreadable broken -> bad(file, broken.sentence());
        };
    }

    private Result stored(String file, Received.Stored stored, UploadWords words) {
        var first = stored.items().getFirst().activity();
        String title = view.kinds().title(first.shown());
        String said = stored.isDuplicate()
                ? words.wasThere(title)
                : stored.items().size() > 1 ? words.addedMany(stored.items().size()) : words.added(title);
        return new Result(file, said, "good", first.activityId());
    }

    private Result bad(String file, String sentence) {
        return new Result(file, view.sentence(sentence), "bad", null);
    }
}
