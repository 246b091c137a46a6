package club.harrier.activity;

import java.util.UUID;

/// What a job tells about an activity: `{"org_id", "athlete_id", "activity_id"}`. It is told as news after the
/// change has committed, and may be told twice; whoever hears it looks the activity up.
public record ActivityNews(UUID orgId, UUID athleteId, UUID activityId) {
    /// A new activity, by hand, upload or import.
    public static final String RECORDED = "activity.recorded";
    /// An activity whose figures, date, type or words have changed.
    public static final String CHANGED = "activity.changed";
    /// An activity that is no more.
    public static final String DELETED = "activity.deleted";
}
