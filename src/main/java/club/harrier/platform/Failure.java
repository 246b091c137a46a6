package club.harrier.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something asked for that was not done, with the sentence the person reads and the field it is about.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// One field's share of a failure; `field` is the name the caller used (`groups[2].name` inside structures).
    public record Fault(String field, String code, String message) {}

    private final Reason reason;
    private final String code;
    private final transient List<Fault> faults;
    private final long retryAfterSeconds;

    private Failure(Reason reason, String code, String sentence, List<Fault> faults, long retryAfterSeconds) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /// A failure with a stable snake_case `code` that programs may rely on.
    public static Failure of(Reason reason, String code, String sentence) {
        return new Failure(reason, code, sentence, List.of(), 0);
    }

    /// A failure about one field.
    public static Failure of(Reason reason, String code, String field, String sentence) {
        return new Failure(reason, code, sentence, List.of(new Fault(field, code, sentence)), 0);
    }

    /// Several fields wrong at once.
    public static Failure of(Reason reason, String code, String sentence, List<Fault> faults) {
        return new Failure(reason, code, sentence, faults, 0);
    }

    /// 400: a value outside what the documentation allows.
    public static Failure invalid(String field, String sentence) {
        return of(Reason.INVALID, "invalid_value", field, sentence);
    }

    /// 422: readable and allowed, but impossible here.
    public static Failure impossible(String code, String field, String sentence) {
        return of(Reason.IMPOSSIBLE, code, field, sentence);
    }

    /// 404: there is no such thing for this caller.
    public static Failure notFound(String thing) {
        return of(Reason.NOT_FOUND, "not_found", "There is no such " + thing + ".");
    }

    /// 403: known, but not allowed.
    public static Failure forbidden(String sentence) {
        return of(Reason.FORBIDDEN, "forbidden", sentence);
    }

    /// 429: heard again after so many seconds.
    public static Failure tooMany(String sentence, long retryAfterSeconds) {
        return later(Reason.TOO_MANY, "too_many_attempts", sentence, retryAfterSeconds);
    }

    /// Refused for now, heard again after so many seconds.
    public static Failure later(Reason reason, String code, String sentence, long retryAfterSeconds) {
        return new Failure(reason, code, sentence, List.of(), Math.max(1, retryAfterSeconds));
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    /// Seconds until the next attempt is heard; 0 where that is no question.
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /// The sentence the person reads.
    public String sentence() {
        @Nullable String message = getMessage();
        return message == null ? code : message;
    }
}
