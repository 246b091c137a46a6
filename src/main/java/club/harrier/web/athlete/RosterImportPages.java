package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.platform.Failure;
import club.harrier.roster.RosterImport;
import club.harrier.roster.RosterImport.Expected;
import club.harrier.roster.RosterImport.Outcome;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// A coach takes many athletes up from a file: looks first at what each line would do, then lets it happen.
@Path("/athletes/import")
@Page
@RunOnVirtualThread
public final class RosterImportPages {
    /// What a form field carries from the preview to the import, in `application.properties`, allows no more.
    private static final int MOST_BYTES = 700_000;

    @CheckedTemplate(basePath = "roster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance file(FilePage page);

        static native TemplateInstance preview(PreviewPage page);

        static native TemplateInstance imported(ImportedPage page);
    }

    record FilePage(@Nullable String problem) {}

    /// @param content the file in Base64, to be sent again when the coach agrees
    record PreviewPage(List<Expected> lines, String content) {
        public int created() {
            return count(Outcome.CREATED);
        }

        public int updated() {
            return count(Outcome.UPDATED);
        }

        public int failed() {
            return count(Outcome.FAILED);
        }

        public int usable() {
            return created() + updated();
        }

        public boolean isNew(Expected line) {
            return line.outcome() == Outcome.CREATED;
        }

        private int count(Outcome outcome) {
            return Math.toIntExact(
                    lines.stream().filter(it -> it.outcome() == outcome).count());
        }
    }

    /// @param links for each who can come in now
    record ImportedPage(int created, int updated, List<Wrong> wrong, List<Invited> links) {}

    /// A line that was not taken in.
    record Wrong(int line, String message) {}

    /// Somebody new, and the link to hand to them.
    record Invited(String name, String url) {}

    private final RosterImport imports;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    RosterImportPages(RosterImport imports, Door door, Screen screen, View view) {
        this.imports = imports;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response file() {
        door.caller().asCoach();
        return screen.show(Templates.file(new FilePage(null)));
    }

    @POST
    @Path("preview")
    public Response preview(@RestForm("file") @Nullable FileUpload file) {
        var caller = door.caller().asCoach();
        try {
            byte[] bytes = bytes(file);
            var lines = imports.preview(caller, bytes);
            return screen.show(
                    Templates.preview(new PreviewPage(lines, Base64.getEncoder().encodeToString(bytes))));
        } catch (Failure refused) {
            return screen.refuse(Templates.file(new FilePage(view.sentence(refused))));
        }
    }

    private static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Failure.invalid("file", "Choose a file first.");
        }
        if (file.size() > MOST_BYTES) {
            throw Failure.invalid("file", "The file is larger than 700 kB; split it.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Answers with the page itself: the links of those who are new are shown this once.
    @POST
    public Response take(@RestForm @DefaultValue("") String content) {
        var caller = door.caller().asCoach();
        try {
            byte[] file = decoded(content);
            var names = new HashMap<Integer, String>();
            imports.preview(caller, file).forEach(line -> {
                if (line.content() != null) {
                    names.put(line.line(), line.content().displayName());
                }
            });
            var results = imports.take(caller, file);
            return screen.show(Templates.imported(imported(results, names)));
        } catch (Failure refused) {
            return screen.refuse(Templates.file(new FilePage(view.sentence(refused))));
        }
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notOurs) {
            throw Failure.invalid("file", "Choose the file once more.");
        }
    }

    private ImportedPage imported(List<RosterImport.Result> results, Map<Integer, String> names) {
        return new ImportedPage(
                count(results, Outcome.CREATED),
                count(results, Outcome.UPDATED),
                results.stream()
                        .filter(it -> it.outcome() == Outcome.FAILED)
                        .map(it -> new Wrong(it.line(), view.sentence(String.valueOf(it.message()))))
                        .toList(),
                results.stream()
                        .filter(it -> it.link() != null)
                        .map(it -> new Invited(
                                names.getOrDefault(it.line(), ""), it.link().url()))
                        .toList());
    }

    private static int count(List<RosterImport.Result> results, Outcome outcome) {
        return Math.toIntExact(
                results.stream().filter(it -> it.outcome() == outcome).count());
    }
}
