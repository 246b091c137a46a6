package club.harrier.activity;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What a room above knows of an activity and would lose with it: put aside when the activity is deleted, brought back
/// with it, forgotten with the row of `deleted_activity`. Each is a CDI bean.
public interface SetAside {
    /// Before the row of the activity goes, in the transaction that deletes it.
    void putAside(Handle handle, UUID orgId, UUID activityId);

    /// After the row of the activity came back, in the transaction that restores it.
    void bringBack(Handle handle, UUID orgId, UUID activityId);
}
