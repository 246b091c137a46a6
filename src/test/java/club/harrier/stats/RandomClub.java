package club.harrier.stats;

import club.harrier.Cast;
import club.harrier.platform.Database;
import club.harrier.stats.Log.Done;
import club.harrier.unit.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A club at random, around dates on which figures go wrong: nights on which clocks change, leap days, New Year.
final class RandomClub {
    /// Europe's, America's and New Zealand's clock changes, 29 February, New Year into and out of a 53rd week.
    static final List<LocalDate> DELICATE = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 10),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 4, 7),
            LocalDate.of(2024, 9, 29),
            LocalDate.of(2024, 10, 27),
            LocalDate.of(2024, 11, 3),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 3),
            LocalDate.of(2026, 12, 31));

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Pacific/Auckland",
            "Asia/Kathmandu",
            "America/St_Johns",
            "Pacific/Honolulu",
            "Pacific/Kiritimati");
    // Equal names, names that differ in case or composition only, and one beyond the first 65,536 characters.
    private static final List<String> NAMES =
            List.of("Kim", "Kim", "kim", "Ä", "A\u0308", "Zoë", "\uFF21", "\uD835\uDC9C", "Åsa", "ß");
    private static final List<String> STATUSES = List.of("active", "active", "active", "inactive", "suspended");
    private static final List<String> TYPES =
            List.of("run", "run", "run", "run", "bike", "swim", "walk", "hike", "strength", "other");

    private final RandomGenerator random;
    private final Database database;
    final UUID orgId;
    final UUID coach;
    final ZoneId zone;
    final int weekStart;
    final List<UUID> groups = new ArrayList<>();
    final List<UUID> athletes = new ArrayList<>();

    RandomClub(RandomGenerator random, Cast cast, Log log, Database database) {
        this.random = random;
        this.database = database;
        zone = ZoneId.of(any(ZONES));
        weekStart = any(List.of(1, 6, 7));
        orgId = cast.org(zone.getId(), weekStart);
        coach = cast.coach(orgId, "Ada", "head_coach").accountId();
        for (int n = 0; n < 4; n++) {
            groups.add(cast.group(orgId, coach, any(NAMES) + n, "public"));
        }
        for (int n = 0; n < 12; n++) {
            athletes.add(athlete());
        }
        // The last group stays without members.
        athletes.forEach(athlete -> groups.subList(0, 3).forEach(group -> stays(group, athlete)));
        log.write(
                orgId, athletes.stream().flatMap(it -> activities(it).stream()).toList());
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// A date at or near a delicate one.
    LocalDate date() {
        return any(DELICATE).plusDays(random.nextInt(-9, 10));
    }

    /// A moment near a delicate date, often near midnight somewhere.
    Instant moment() {
        var time = random.nextBoolean()
                ? LocalTime.of(any(List.of(0, 23)), random.nextInt(60))
                : LocalTime.of(random.nextInt(24), 30);
        return date().atTime(time)
                .atZone(random.nextBoolean() ? zone : ZoneOffset.UTC)
                .toInstant();
    }

    private UUID athlete() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String name = any(NAMES);
        insert(
                "INSERT INTO athlete (org_id, athlete_id, display_name, name_key, status, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                orgId,
                id,
                name,
                Name.key(name),
                any(STATUSES),
                Instant.EPOCH,
                Instant.EPOCH);
        return id;
    }

    /// No stay, one, or several, which may touch or overlap; the last may last until today.
    private void stays(UUID group, UUID athlete) {
        for (int n = random.nextInt(4); n > 0; n--) {
            var from = moment();
            var to = moment();
            stay(group, athlete, from.isBefore(to) ? from : to, from.isBefore(to) ? to : from);
        }
        if (random.nextInt(3) > 0) {
            stay(group, athlete, moment(), null);
        }
    }

    private void stay(UUID group, UUID athlete, Instant from, @Nullable Instant to) {
        insert(
                "INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at, left_at) VALUES (?, ?, ?, ?, ?, ?)",
                orgId,
                UUID.randomUUID(),
                group,
                athlete,
                from,
                to);
    }

    private List<Done> activities(UUID athlete) {
        var done = new ArrayList<Done>();
        for (int n = random.nextInt(160); n > 0; n--) {
            done.add(new Done(
                    athlete,
                    any(TYPES),
                    moment(),
                    random.nextInt(4) > 0 ? zone : ZoneId.of(any(ZONES)),
                    amount(500_000),
                    amount(1_500_000),
                    amount(12_345)));
        }
        return done;
    }

    /// Unknown, zero, the same as everybody's, or of its own.
    private @Nullable Long amount(long usual) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> 0L;
            case 2, 3, 4 -> usual;
            default -> random.nextLong(1, 4_300_000);
        };
    }

    private void insert(String sql, Object... values) {
        database.change(handle -> handle.execute(sql, values));
    }
}
