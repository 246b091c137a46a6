package club.harrier.stats;

import club.harrier.days.AthleteDays;
import club.harrier.days.Types;
import club.harrier.unit.DateRange;

/// What people did in a stretch of dates, added up person by person.
final class Period {
    private final DateRange dates;
    private final Types types;
    private final Crew crew = new Crew();

    Period(DateRange dates, Types types) {
        this.dates = dates;
        this.types = types;
    }

    /// Adds a person who counts on some of the dates, and answers what they did.
    Tally add(Person person, AthleteDays days) {
        if (!person.isInOnSomeOf(dates)) {
            return new Tally();
        }
        var did = person.counts() ? Tally.of(days, dates, types, person.stints()) : new Tally();
        crew.add(person.counts(), did);
        return did;
    }

    Totals totals() {
        return crew.totals();
    }

    Engagement engagement() {
        return crew.engagement();
    }
}
