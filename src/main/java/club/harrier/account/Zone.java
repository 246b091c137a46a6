package club.harrier.account;

import club.harrier.platform.Failure;
import java.time.ZoneId;
import java.util.Set;

/// Reads IANA time zones such as `Europe/Berlin`; offsets such as `+02:00` are none.
public final class Zone {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zone() {}

    /// The zone of a name; 400 naming the field if there is none.
    public static ZoneId of(String field, String given) {
        String name = given.strip();
        if (!KNOWN.contains(name) || name.startsWith("SystemV/")) {
            throw Failure.invalid(field, "The time zone is an IANA name like Europe/Berlin.");
        }
        return ZoneId.of(name);
    }
}
