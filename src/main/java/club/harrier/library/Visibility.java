package club.harrier.library;

/// Who finds a plan or a workout in the library: every coach of the organization, or only its owner and the head coach.
public enum Visibility {
    ORG,
    PRIVATE
}
