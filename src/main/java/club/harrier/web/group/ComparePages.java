package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.stats.Comparison;
import club.harrier.stats.Counting;
import club.harrier.stats.Members;
import club.harrier.stats.Range;
import club.harrier.stats.TypeFilter;
import club.harrier.stats.Window;
import club.harrier.unit.DateRange;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All groups of the club side by side.
@Path("/compare")
@Page
@RunOnVirtualThread
public final class ComparePages {
    @CheckedTemplate(basePath = "compare")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(CompareView page);
    }

    private final Comparison comparison;
    private final Clock clock;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    ComparePages(Comparison comparison, Clock clock, Door door, Screen screen, View view) {
        this.comparison = comparison;
        this.clock = clock;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(
            @QueryParam("range") @DefaultValue("7d") Range range,
            @QueryParam("start_date") @DefaultValue("") String start,
            @QueryParam("end_date") @DefaultValue("") String end,
            @QueryParam("activity_type") @DefaultValue("run") TypeFilter type,
            @QueryParam("members") @DefaultValue("current") Members members,
            @QueryParam("sort") @DefaultValue("distance") String sort,
            @QueryParam("order") @DefaultValue("") String order) {
        var caller = door.caller().asCoach();
        var column = Column.named(sort);
        boolean isDescending = order.isEmpty() ? column.startsDescending() : order.equals("desc");
        boolean isCustom = range == Range.CUSTOM || !start.isEmpty() || !end.isEmpty();
        var asked = new CompareQuery(
                isCustom ? "custom" : range.toString(), start, end, word(type), word(members), column, isDescending);
        try {
            var window = window(caller, range, isCustom, start, end);
            var answer = comparison.in(caller, window, new Counting(type, members));
            return screen.show(Templates.show(page(asked, window, answer)));
        } catch (Failure refused) {
            return screen.show(422, Templates.show(refused(asked, caller, view.sentence(refused))));
        }
    }

    private Window window(Caller caller, Range range, boolean isCustom, String start, String end) {
        var asked = isCustom
                ? new Window.Asked(Range.CUSTOM, date("start_date", start), date("end_date", end), null, null)
                : Window.Asked.of(range);
        return Window.of(asked, caller.org(), clock);
    }

    private static LocalDate date(String field, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDate) {
            throw Failure.invalid(field, "A custom window needs a first and a last date.");
        }
    }

    private CompareView page(CompareQuery asked, Window window, Comparison.Answer answer) {
        var byName = answer.groups().stream().map(ComparedLine::new).toList();
        boolean isReversed = asked.sort() == Column.NAME && asked.isDescending();
        var lines = (isReversed ? byName.reversed() : byName)
                .stream()
                        .sorted(ComparedLine.by(asked.sort(), asked.isDescending()))
                        .toList();
        var club = new ComparedLine(answer.organization());
        return view(asked, window.dates(), null, lines, club);
    }

    /// The dates stay as the coach typed them; the way back is any other window.
    private CompareView refused(CompareQuery asked, Caller caller, String problem) {
        return view(asked, DateRange.endingOn(caller.org().today(clock), 7), problem, List.of(), null);
    }

    private CompareView view(
            CompareQuery asked,
            DateRange dates,
            @Nullable String problem,
            List<ComparedLine> lines,
            @Nullable ComparedLine club) {
        var words = view.words(CompareWords.class);
        var chart = club == null ? null : CompareChart.of(lines, club, asked.sort(), view.format());
        return new CompareView(
                asked,
                dates,
                ranges(asked, dates),
                CompareView.types(words),
                problem,
                lines,
                club,
                chart,
                words,
                view.format());
    }

    private List<CompareView.Span> ranges(CompareQuery asked, DateRange dates) {
        var words = view.words(CompareWords.class);
        var named = Stream.of("7d", "14d", "30d")
                .map(it -> new CompareView.Span(
                        words.days(it.replace("d", "")),
                        asked.within(it).path(),
                        asked.range().equals(it)));
        var custom = new CompareView.Span(
                words.custom(),
                asked.within(dates.start().toString(), dates.end().toString()).path(),
                asked.isCustom());
        return Stream.concat(named, Stream.of(custom)).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
