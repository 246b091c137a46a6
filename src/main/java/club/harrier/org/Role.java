package club.harrier.org;

/// What a person does on the staff of an organization. There is exactly one head coach.
public enum Role {
    HEAD_COACH,
    COACH
}
