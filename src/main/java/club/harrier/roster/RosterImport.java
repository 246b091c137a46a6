package club.harrier.roster;

import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.org.Changes;
import club.harrier.org.Invitations;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.unit.Name;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Takes a roster file in: a bad line stops nothing but itself, a line whose e-mail address is on the roster
/// updates that athlete. All good lines are one transaction of a few statements.
@Singleton
public final class RosterImport {
    private final Database database;
    private final AthleteRows rows;
    private final ImportLookup lookup;
    private final Invitations invitations;
    private final AuditLog audit;
    private final List<Placement> placements;
    private final Ids ids;

    @Inject
    RosterImport(
            Database database,
            AthleteRows rows,
            ImportLookup lookup,
            Invitations invitations,
            AuditLog audit,
            @All List<Placement> placements,
            Ids ids) {
        this.database = database;
        this.rows = rows;
        this.lookup = lookup;
        this.invitations = invitations;
        this.audit = audit;
        this.placements = placements;
        this.ids = ids;
    }

    @Schema(name = "RosterLineOutcome")
    public enum Outcome {
        CREATED,
        UPDATED,
        FAILED
    }

    /// What became of one line.
    ///
    /// @param link the invitation of somebody new with an e-mail address
    /// @param message what is wrong with a line that failed
    public record Result(
            int line,
            Outcome outcome,
            @Nullable UUID athleteId,
            Invitations.@Nullable Link link,
            @Nullable String message) {
        static Result failed(int line, String message) {
            return new Result(line, Outcome.FAILED, null, null, message);
        }
    }

    /// A good line and the athlete it makes or changes; `before` is null for somebody new.
    record Planned(CsvLine line, UUID athleteId, @Nullable Details before, Details after) {
        boolean isNew() {
            return before == null;
        }

        AthleteRows.Row row() {
            return new AthleteRows.Row(athleteId, after);
        }
    }

    /// What would become of one line.
    ///
    /// @param content what the line says, or null where it cannot be read
    public record Expected(
            int line,
            Outcome outcome,
            @Nullable CsvLine content,
            @Nullable String message) {}

    /// What taking the file in would do, line by line, as things stand now. Writes nothing. Coaches only.
    public List<Expected> preview(Caller caller, byte[] file) {
        caller.asCoach();
        var read = CsvRoster.lines(file);
        var good = good(read);
        return database.write(handle -> {
            var failed = new ArrayList<Result>();
            var planned = planned(good, lookup.of(handle, caller, good), failed);
            var messages = failed.stream().collect(Collectors.toMap(Result::line, it -> String.valueOf(it.message())));
            Set<Integer> fresh = planned.stream()
                    .filter(Planned::isNew)
                    .map(it -> it.line().line())
                    .collect(Collectors.toSet());
            return read.stream()
                    .map(it -> expected(it, messages.get(it.line()), fresh.contains(it.line())))
                    .toList();
        });
    }

    private static Expected expected(CsvRoster.Read read, @Nullable String failure, boolean isNew) {
        @Nullable String message = read.wrong() != null ? read.wrong() : failure;
        var outcome = message != null ? Outcome.FAILED : isNew ? Outcome.CREATED : Outcome.UPDATED;
        return new Expected(read.line(), outcome, read.good(), message);
    }

    private static List<CsvLine> good(List<CsvRoster.Read> read) {
        return read.stream().map(CsvRoster.Read::good).filter(Objects::nonNull).toList();
    }

    /// Takes the file in and answers one result per line, in order. Coaches only.
    public List<Result> take(Caller caller, byte[] file) {
        caller.asCoach();
        var read = CsvRoster.lines(file);
        return database.write(handle -> {
            var results = new ArrayList<Result>();
            read.stream()
                    .filter(it -> it.wrong() != null)
                    .forEach(it -> results.add(Result.failed(it.line(), Objects.requireNonNull(it.wrong()))));
            var good = good(read);
            var known = lookup.of(handle, caller, good);
            var planned = planned(good, known, results);
            write(handle, caller, planned, known, results);
            results.sort(Comparator.comparingInt(Result::line));
            return results;
        });
    }

    private List<Planned> planned(List<CsvLine> lines, ImportLookup.Known known, List<Result> results) {
        var planned = new ArrayList<Planned>();
        Set<String> seen = new HashSet<>();
        for (var line : lines) {
            try {
                known.requireGroups(line);
                @Nullable String key = AthleteRows.key(line.email());
                if (key != null && !seen.add(key)) {
                    throw Failure.invalid("email", "An earlier line has this e-mail address already.");
                }
                var athlete = key == null ? null : known.athletes().get(key);
                planned.add(
                        athlete == null
                                ? new Planned(line, ids.next(), null, line.created())
                                : new Planned(
                                        line, athlete.athleteId(), athlete.details(), line.updated(athlete.details())));
            } catch (Failure wrong) {
                results.add(Result.failed(line.line(), wrong.sentence()));
            }
        }
        return planned;
    }

    private void write(
            Handle handle, Caller caller, List<Planned> planned, ImportLookup.Known known, List<Result> results) {
        var fresh = planned.stream().filter(Planned::isNew).map(Planned::row).toList();
        Set<UUID> inserted = rows.insert(handle, caller.orgId(), fresh);
        var changed = planned.stream()
                .filter(it -> !it.isNew() && !it.after().equals(it.before()))
                .toList();
        rows.update(handle, caller.orgId(), changed.stream().map(Planned::row).toList());
        var done = planned.stream()
                .filter(it -> !it.isNew() || inserted.contains(it.athleteId()))
                .toList();
        var places = done.stream()
                .flatMap(it ->
                        known.groupsOf(it.line()).stream().map(group -> new Placement.Place(it.athleteId(), group)))
                .distinct()
                .toList();
        placements.forEach(room -> room.place(handle, caller, places));
        var links = invite(handle, caller, done);
        record(handle, caller, done);
        var doneIds = done.stream().map(Planned::athleteId).collect(Collectors.toSet());
        planned.forEach(it -> results.add(result(it, doneIds.contains(it.athleteId()), links.get(it.athleteId()))));
    }

    private Map<UUID, Invitations.Link> invite(Handle handle, Caller caller, List<Planned> done) {
        var guests = done.stream()
                .filter(it -> it.isNew() && it.after().email() != null)
                .map(it -> new Invitations.Guest(
                        it.athleteId(),
                        Objects.requireNonNull(it.after().email()),
                        it.after().displayName()))
                .toList();
        if (guests.isEmpty()) {
            return Map.of();
        }
        var links = invitations.invite(handle, caller, guests);
        return java.util.stream.IntStream.range(0, guests.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> Objects.requireNonNull(guests.get(i).athleteId()), links::get));
    }

    private void record(Handle handle, Caller caller, List<Planned> done) {
        var entries = new ArrayList<AuditLog.Entry>();
        for (var it : done) {
            String name = Name.tidy(it.after().displayName());
            if (it.before() == null) {
                entries.add(AuditLog.Entry.ofAthlete(
                        "athlete.created",
                        it.athleteId(),
                        name,
                        null,
                        Changes.json(it.after().values())));
            } else {
                @Nullable
                Changes changes =
                        Changes.between(it.before().values(), it.after().values());
                if (changes != null) {
                    entries.add(AuditLog.Entry.ofAthlete(
                            "athlete.updated", it.athleteId(), name, changes.before(), changes.after()));
                }
            }
        }
        audit.record(handle, caller.orgId(), caller.accountId(), entries);
    }

    private static Result result(Planned planned, boolean isDone, Invitations.@Nullable Link link) {
        int line = planned.line().line();
        if (!isDone) {
            return Result.failed(line, "Somebody else has just taken this athlete up. Send the line again.");
        }
        var outcome = planned.isNew() ? Outcome.CREATED : Outcome.UPDATED;
        return new Result(line, outcome, planned.athleteId(), link, null);
    }
}
