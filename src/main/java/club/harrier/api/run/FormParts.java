package club.harrier.api.run;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import java.util.Collection;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a `multipart/form-data` body as strictly as JSON is read.
final class FormParts {
    private FormParts() {}

    /// Refuses (400) a part that is none of these, and one that stands twice, so that a typo is never silently ignored.
    static void requireOnly(Collection<String> known) {
        var context = CurrentRequestManager.get();
        var form = context == null ? null : context.getFormData();
        if (form == null) {
            return;
        }
        for (@Nullable String part : form) {
            if (part == null) {
                throw Failure.of(Reason.INVALID, "unknown_field", "A part of the form has no name.");
            }
            if (!known.contains(part)) {
                throw Failure.of(
                        Reason.INVALID,
                        "unknown_field",
                        part,
                        "There is no part " + part + " here; there are " + String.join(", ", known) + ".");
            }
            if (form.get(part).size() > 1) {
                throw Failure.of(
                        Reason.INVALID, "repeated_field", part, "The part " + part + " stands more than once.");
            }
        }
    }

    /// The file; 400 where there is none or where text stands in its place.
    static FileUpload file(@Nullable FileUpload file) {
        if (file == null) {
            throw Failure.of(
                    Reason.INVALID, "missing", "file", "The part file is missing; it is a file, with a file name.");
        }
        return file;
    }

    /// A part's text without white space around it, or null where it is absent or empty.
    static @Nullable String text(String part, @Nullable String given) {
        return given == null || given.isBlank() ? null : plain(part, given).strip();
    }

    /// Text that can be kept: 400 for a NUL or half of a surrogate pair.
    static String plain(String part, String given) {
        if (given.codePoints().anyMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE)) {
            throw Failure.invalid(part, "The part " + part + " holds a character that is none.");
        }
        return given;
    }

    static @Nullable UUID id(String part, @Nullable String given) {
        @Nullable String text = text(part, given);
        try {
            if (text == null) {
                return null;
            }
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException notAnId) {
            // said below
        }
        throw Failure.invalid(part, "The part " + part + " is an id.");
    }
}
