package club.harrier.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells `/health` how many jobs wait and how many of them keep failing; neither stops the server from answering.
@Readiness
@Singleton
final class JobsHealth implements HealthCheck {
    private final Database database;
    private final Clock clock;

    @Inject
    JobsHealth(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record State(long due, long failing) {}

    @Override
    public HealthCheckResponse call() {
        var sql = """
                SELECT count(*) FILTER (WHERE execution_time <= :now AND NOT picked) AS due,
                       count(*) FILTER (WHERE consecutive_failures > 0) AS failing
                FROM scheduled_tasks
                """;
        var state = database.read(handle -> handle.createQuery(sql)
                .bind("now", clock.instant())
                .mapTo(State.class)
                .one());
        return HealthCheckResponse.named("jobs")
                .up()
                .withData("due", state.due())
                .withData("failing", state.failing())
                .build();
    }
}
