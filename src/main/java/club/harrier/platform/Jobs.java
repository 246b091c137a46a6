package club.harrier.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What may wait: rows written in the transaction of their cause, read by `JobRunner` once it has committed. News
/// travels upward this way, to readers the teller does not know.
@Singleton
public final class Jobs {
    private final Instance<JobReader<?>> readers;
    private final JobRunner runner;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Jobs(@Any Instance<JobReader<?>> readers, JobRunner runner, ObjectMapper json, Ids ids, Clock clock) {
        this.readers = readers; // asked later: a reader may itself need this room
        this.runner = runner;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// Writes one job for each reader of the news; none where nobody listens. Nothing of it exists unless the
    /// transaction of `handle` commits.
    public void tell(Handle handle, String news, Object payload) {
        tell(handle, news, List.of(payload));
    }

    /// The same for many at once.
    public void tell(Handle handle, String news, List<?> payloads) {
        tell(handle, news, payloads, clock.instant());
    }

    /// The same, not before a time.
    public void tell(Handle handle, String news, List<?> payloads, Instant when) {
        var tasks = new ArrayList<String>();
        var instances = new ArrayList<String>();
        var data = new ArrayList<byte[]>();
        for (var reader : readers) {
            if (reader.news().equals(news)) {
                for (var payload : payloads) {
                    tasks.add(reader.name());
                    instances.add(ids.next().toString());
                    data.add(written(payload));
                }
            }
        }
        if (tasks.isEmpty()) {
            return;
        }
        var sql = """
                INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                SELECT t.task_name, t.task_instance, t.task_data, :when, false, 1
                FROM unnest(:tasks::text[], :instances::text[], :data::bytea[]) AS t (task_name, task_instance, task_data)
                """;
        handle.createUpdate(sql)
                .bindArray("tasks", String.class, tasks)
                .bindArray("instances", String.class, instances)
                .bindArray("data", byte[].class, data)
                .bind("when", when)
                .execute();
        handle.afterCommit(runner::wake);
    }

    private byte[] written(Object payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
