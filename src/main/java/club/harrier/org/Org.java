package club.harrier.org;

import club.harrier.unit.OrgWeek;
import club.harrier.unit.UnitSystem;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// A club or a coaching business: the tenant, which nothing crosses.
///
/// @param zone the club's time zone; its dates decide every window
/// @param weekStart the first day of its weeks
public record Org(UUID orgId, String name, ZoneId zone, DayOfWeek weekStart, UnitSystem unitSystem) {

    /// Today in the organization's zone.
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The current week of the organization.
    public OrgWeek week(Clock clock) {
        return OrgWeek.holding(today(clock), weekStart);
    }
}
