package club.harrier.bench;

import club.harrier.schedule.Content;
import java.util.List;

/// The statements that make the bench club. Numbers decide everything: `hashint8extended` stands for chance.
final class BenchSql {
    static final List<String> PEOPLE = List.of("""
            INSERT INTO athlete (org_id, athlete_id, display_name, name_key, status, created_at, updated_at)
            SELECT :org, md5('athlete ' || n)::uuid, 'Athlete ' || lpad(n::text, 4, '0'), 'athlete ' || lpad(n::text, 4, '0'),
                   CASE WHEN n > 5 AND n % 50 = 0 THEN 'inactive' WHEN n > 5 AND n % 333 = 0 THEN 'suspended' ELSE 'active' END,
                   :now, :now
            FROM generate_series(1, 5000) AS n
            """, """
            INSERT INTO day_stamp SELECT org_id, athlete_id, gen_random_uuid() FROM athlete WHERE org_id = :org
            """, """
            INSERT INTO training_group (org_id, group_id, name, name_key, privacy, owner_id, created_at, updated_at)
            SELECT :org, md5('group ' || n)::uuid, 'Group ' || lpad(n::text, 3, '0'), 'group ' || lpad(n::text, 3, '0'),
                   CASE WHEN n % 4 = 0 THEN 'private' ELSE 'public' END, :owner, :now, :now
            FROM generate_series(1, 200) AS n
            """, """
            INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at)
            SELECT :org, md5('stay ' || g || ' ' || n)::uuid, md5('group ' || g)::uuid, md5('athlete ' || n)::uuid,
                   :now::timestamptz - make_interval(days => (g * 7 + n * 13) % 700)
            FROM generate_series(1, 200) AS g
            CROSS JOIN LATERAL (
                SELECT DISTINCT CASE WHEN g = 2 THEN k WHEN g = 1 THEN 10 + k * 9 ELSE 6 + (g * 131 + k * 37) % 4995 END AS n
                FROM generate_series(1, CASE g WHEN 1 THEN 500 WHEN 2 THEN 5 ELSE 10 + g % 41 END) AS k) AS member
            """, """
            INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at, left_at)
            SELECT org_id, md5('earlier ' || stay_id)::uuid, group_id, athlete_id, joined_at - interval '90 days', joined_at - interval '20 days'
            FROM group_stay WHERE org_id = :org AND get_byte(uuid_send(stay_id), 3) % 4 = 0
            """);

    // In the order in which they happened, as a club uploads them: an athlete's rows lie far apart.
    static final String ACTIVITIES = """
            INSERT INTO activity (org_id, activity_id, athlete_id, activity_type, sub_type, sub_type_by, name, started_at, utc_offset_s,
                                  local_date, distance_cm, moving_ms, elapsed_ms, elevation_gain_cm, avg_heart_rate, max_heart_rate,
                                  source, created_at, updated_at)
            SELECT :org,
                   (lpad(to_hex((extract(epoch FROM started_at) * 1000)::bigint), 12, '0') || '7' || substr(md5('activity ' || n || ' ' || k), 1, 19))::uuid,
                   md5('athlete ' || n)::uuid, type,
                   CASE WHEN type <> 'run' THEN NULL WHEN m % 20011 = 0 THEN 'hill-repeats'
                        ELSE (ARRAY['easy-run', 'run', 'long-run', 'tempo-run', 'interval-run', 'recovery-run'])[1 + m % 6] END,
                   CASE WHEN type = 'run' THEN 'guess' END,
                   initcap(type) || ' of the day', started_at, extract(epoch FROM (started_at AT TIME ZONE :zone) - (started_at AT TIME ZONE 'UTC'))::int,
                   (started_at AT TIME ZONE :zone)::date,
                   CASE WHEN type <> 'strength' AND m % 97 > 0 THEN metres * 100 + m % 100 END,
                   CASE WHEN m % 89 > 0 THEN metres * (280 + m % 140) END,
                   metres * (290 + m % 180),
                   CASE WHEN m % 3 > 0 THEN (m % 30000)::bigint END, 120 + m % 50, 160 + m % 40, 'fit', started_at, started_at
            FROM (
                SELECT n, k, m, type, 3000 + m % 15000 AS metres,
                       (:today::date - age + make_interval(secs => 18000 + (m % 50000))) AT TIME ZONE :zone AS started_at
                FROM (
                    SELECT n, k, m, (k * 730 / 400) + CASE WHEN n <= 5 THEN 500 ELSE 0 END AS age,
                           CASE WHEN m % 10 < 8 THEN 'run' ELSE (ARRAY['bike', 'swim', 'walk', 'hike', 'strength', 'other'])[1 + m % 6] END AS type
                    FROM (
                        SELECT n, k, (hashint8extended(n * 1000 + k, 42) & 2147483647) AS m
                        FROM generate_series(1, 5000) AS n CROSS JOIN generate_series(0, 399) AS k) AS a) AS b) AS c
            ORDER BY started_at
            """;

    static final String DAYS = """
            INSERT INTO athlete_day
            SELECT org_id, athlete_id, local_date, activity_type, count(*), coalesce(sum(distance_cm), 0), coalesce(sum(moving_ms), 0),
                   sum(elevation_gain_cm), coalesce(sum(distance_cm) FILTER (WHERE distance_cm > 0 AND moving_ms IS NOT NULL), 0),
                   coalesce(sum(moving_ms) FILTER (WHERE distance_cm > 0), 0), max(started_at)
            FROM activity WHERE org_id = :org
            GROUP BY org_id, athlete_id, local_date, activity_type
            ORDER BY local_date
            """;

    /// What people do to a plan that runs: a pause here, a workout of one's own there, a word on what one was.
    static final List<String> LIFE = List.of("""
            INSERT INTO pause (org_id, pause_id, athlete_id, start_date, end_date, reason, made_by, made_at)
            SELECT org_id, md5('pause ' || athlete_id)::uuid, athlete_id, :today::date - 3, :today::date + 3, 'holiday', :coach, :now
            FROM athlete WHERE org_id = :org AND get_byte(uuid_send(athlete_id), 5) % 40 = 0
            """, """
            INSERT INTO personal_workout (org_id, scheduled_workout_id, name, activity_type, target_distance_cm, blocks, base,
                                          changed_by, changed_at)
            SELECT :org, s.scheduled_workout_id, 'Shorter', 'run', 500000, '[]', %s, :coach, :now
            FROM scheduled_workout s
            JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id AND w.workout_id = s.workout_id
            WHERE s.org_id = :org AND mod(get_byte(uuid_send(s.scheduled_workout_id), 15), 40) = 0
            """.formatted(Content.OF_PLAN), """
            UPDATE scheduled_workout SET is_own = true
            WHERE org_id = :org AND scheduled_workout_id IN (SELECT scheduled_workout_id FROM personal_workout WHERE org_id = :org)
            """, """
            INSERT INTO workout_match (org_id, scheduled_workout_id, activity_id, decided_by, decided_at)
            SELECT DISTINCT ON (a.activity_id) :org, s.scheduled_workout_id, a.activity_id, :coach, :now
            FROM scheduled_workout s
            JOIN activity a ON a.org_id = :org AND a.athlete_id = s.athlete_id AND a.local_date = s.date - 1 AND a.activity_type = 'run'
            WHERE s.org_id = :org AND get_byte(uuid_send(s.scheduled_workout_id), 14) % 20 = 0
            """, """
            UPDATE scheduled_workout SET is_spoken_of = true
            WHERE org_id = :org AND scheduled_workout_id IN (SELECT scheduled_workout_id FROM workout_match WHERE org_id = :org)
            """);

    private BenchSql() {}
}
