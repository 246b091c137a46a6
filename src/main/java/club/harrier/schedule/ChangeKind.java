package club.harrier.schedule;

/// What a coach did to a plan that can be told and taken back.
public enum ChangeKind {
    /// A group was given a plan, or more of its members were enrolled in it.
    ASSIGN,
    /// One athlete was enrolled.
    ENROL,
    UNASSIGN,
    /// One athlete's enrolment ended.
    LEAVE,
    /// An athlete came to another squad.
    REGROUP,
    /// The rest of a plan went to later or earlier days.
    SHIFT,
    MOVE,
    SKIP,
    /// A skipped workout is wanted after all.
    WANT,
    /// A workout is another from now on.
    CHANGE,
    /// A workout changed for one athlete is the plan's again.
    RESTORE,
    ADD,
    REMOVE,
    PAUSE,
    /// A pause was altered, such as ended.
    RESUME,
    /// A pause was taken away.
    UNPAUSE
}
