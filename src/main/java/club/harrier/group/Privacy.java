package club.harrier.group;

/// Who may know of a group: `public`, every athlete of the organization, who may also ask to join; `private`,
/// only its members and the coaches.
public enum Privacy {
    PUBLIC,
    PRIVATE
}
