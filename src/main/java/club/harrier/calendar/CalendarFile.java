package club.harrier.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Events as an iCalendar file (RFC 5545). The same events give the same bytes.
public final class CalendarFile {
    private CalendarFile() {}

    public static byte[] of(List<Feed.Event> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Harrier//Training calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        events.forEach(it -> calendar.add(event(it)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(Feed.Event event) {
        var written = new VEvent(false);
        written.add(new Uid(event.uid() + "@harrier"));
        written.add(new DtStamp(event.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        written.add(new DtStart<>(event.date()));
        written.add(new DtEnd<>(event.date().plusDays(1)));
        written.add(new Summary(event.name()));
        written.add(new Description(event.description()));
        written.add(new Sequence(event.revision()));
        written.add(new Status(event.isCancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        written.add(ImmutableTransp.TRANSPARENT);
        return written;
    }
}
