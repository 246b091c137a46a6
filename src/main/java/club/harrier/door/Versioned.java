package club.harrier.door;

/// An answer that says more than how a thing is, such as by which change it became so: its tag is the thing's, as the
/// next reader gets it.
public interface Versioned {
    Object thing();
}
