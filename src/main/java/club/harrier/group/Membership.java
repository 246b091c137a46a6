package club.harrier.group;

/// How the athlete who looks at a group stands to it.
public enum Membership {
    MEMBER,
    REQUESTED,
    NONE
}
