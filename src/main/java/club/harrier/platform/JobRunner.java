package club.harrier.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Runs the jobs that stand in the database, on every server that serves; a command of the command line does not.
/// db-scheduler's row lock decides which server does a job.
@Singleton
final class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int THREADS = 6;
    private static final int TRIES = 14; // after 5 s, then 1.5 times later each: three quarters of an hour in all
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final FailureHandler<byte[]> LATER =
            new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5));

    private final AgroalDataSource source;
    private final Instance<JobReader<?>> readers;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean serves;
    private volatile @Nullable Scheduler scheduler;

    @Inject
    JobRunner(
            AgroalDataSource source,
            @Any Instance<JobReader<?>> readers,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.source = source;
        this.readers = readers;
        this.json = json;
        this.clock = clock;
        this.serves = serves;
    }

    void start(@Observes StartupEvent started) {
        if (!serves) {
            return;
        }
        List<Task<?>> tasks = new ArrayList<>();
        for (var reader : readers) {
            tasks.add(task(reader));
        }
        var running = Scheduler.create(source, tasks)
                .serializer(new AsItIs())
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .clock(clock::instant)
                .build();
        running.start();
        scheduler = running;
    }

    void stop(@Observes ShutdownEvent stopping) {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    /// Looks for due jobs now instead of at the next poll.
    void wake() {
        var running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    private <T> Task<byte[]> task(JobReader<T> reader) {
        return Tasks.oneTime(reader.name(), byte[].class)
                .onFailure(JobRunner::tryLater)
                .execute((job, _) -> reader.hear(read(job.getData(), reader.payload())));
    }

    private static void tryLater(ExecutionComplete done, ExecutionOperations<byte[]> job) {
        var failed = done.getExecution();
        if (failed.consecutiveFailures + 1 < TRIES) {
            LATER.onFailure(done, job);
        } else {
            LOG.errorf("the job %s of %s is given up", failed.getId(), failed.getTaskName());
            job.stop();
        }
    }

    private <T> T read(byte[] payload, Class<T> type) {
        try {
            return json.readValue(payload, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Job data is JSON already.
    private static final class AsItIs implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return (byte[]) data;
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] serialized) {
            return type.cast(serialized);
        }
    }
}
