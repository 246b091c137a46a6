package club.harrier.live;

import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Who of those who watch may still do so, asked for all of a club at once: the session or token has not ended, the
/// group is there, and the person is a coach or an unsuspended current member.
@Singleton
final class Rights {
    private final Database database;
    private final Clock clock;

    @Inject
    Rights(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those who may not any longer.
    List<Watch> lost(UUID orgId, List<Watch> watches) {
        var sql = """
                SELECT w.n
                FROM unnest(:n::int[], :accounts::uuid[], :hashes::bytea[], :groups::uuid[])
                     AS w (n, account_id, secret_hash, group_id)
                JOIN training_group g ON g.org_id = :org AND g.group_id = w.group_id
                LEFT JOIN staff c ON c.org_id = :org AND c.account_id = w.account_id
                LEFT JOIN athlete a ON a.org_id = :org AND a.account_id = w.account_id
                WHERE (EXISTS (SELECT FROM session x
                               WHERE x.secret_hash = w.secret_hash AND x.org_id = :org AND x.expires_at > :now)
                       OR EXISTS (SELECT FROM token t
                                  WHERE t.org_id = :org AND t.secret_hash = w.secret_hash AND t.expires_at > :now))
                  AND (c.account_id IS NOT NULL
                       OR a.status <> 'suspended'
                          AND EXISTS (SELECT FROM group_stay s
                                      WHERE s.org_id = :org AND s.group_id = w.group_id
                                        AND s.athlete_id = a.athlete_id AND s.left_at IS NULL))
                """;
        Set<Integer> kept = new HashSet<>(database.<List<Integer>>read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bindArray(
                        "n",
                        Integer.class,
                        IntStream.range(0, watches.size()).boxed().toList())
                .bindArray(
                        "accounts",
                        UUID.class,
                        watches.stream().map(it -> it.accountId).toList())
                .bindArray(
                        "hashes",
                        byte[].class,
                        watches.stream().map(it -> it.secretHash).toList())
                .bindArray(
                        "groups",
                        UUID.class,
                        watches.stream().map(it -> it.groupId).toList())
                .mapTo(Integer.class)
                .list()));
        return IntStream.range(0, watches.size())
                .filter(n -> !kept.contains(n))
                .mapToObj(watches::get)
                .toList();
    }
}
