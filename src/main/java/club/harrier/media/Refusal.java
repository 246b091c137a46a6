package club.harrier.media;

/// A file that is given up on while it is being read; carries the answer out of the reader's depth.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reading reading;

    private Refusal(Reading reading, String sentence) {
        super(sentence, null, false, false);
        this.reading = reading;
    }

    static Refusal unreadable(String sentence) {
        return new Refusal(new Reading.Unreadable(sentence), sentence);
    }

    static Refusal notAnActivity(String sentence) {
        return new Refusal(new Reading.NotAnActivity(sentence), sentence);
    }

    Reading reading() {
        return reading;
    }
}
