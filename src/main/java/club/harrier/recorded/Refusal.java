package club.harrier.recorded;

/// A file that is given up on while it is being read; carries the answer out of the reader's depth.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reading reading;

    private Refusal(Reading reading, String sentence) {
        super(sentence, null, false, false);
        this.reading = reading;
    }

    public static Refusal unreadable(String sentence) {
        return new Refusal(new Reading.Unreadable(sentence), sentence);
    }

    public Reading reading() {
        return reading;
    }
}
