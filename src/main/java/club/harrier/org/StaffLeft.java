package club.harrier.org;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Hears, inside the transaction, that a coach leaves, while the coach is still there; rooms above hand over
/// what the coach owned.
public interface StaffLeft {
    void staffLeft(Handle handle, Caller by, UUID leaver, UUID headCoach);
}
