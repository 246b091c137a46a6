package club.harrier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {
    @Inject
    Jobs jobs;

    @Inject
    Database database;

    @Inject
    Listener listener;

    record Ping(UUID id) {}

    @Singleton
    static final class Listener implements JobReader<Ping> {
        final BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();

        @Override
        public String news() {
            return "test.ping";
        }

        @Override
        public String name() {
            return "test.listener";
        }

        @Override
        public Class<Ping> payload() {
            return Ping.class;
        }

        @Override
        public void hear(Ping news) {
            heard.add(news.id());
        }
    }

    @Test
    void news_is_heard_once_its_cause_has_committed_and_never_where_it_has_not() throws Exception {
        var undone = UUID.randomUUID();
        assertThatThrownBy(() -> database.change(handle -> {
                    jobs.tell(handle, "test.ping", new Ping(undone));
                    throw Failure.notFound("reason");
                }))
                .isInstanceOf(Failure.class);
        var done = UUID.randomUUID();
        database.change(handle -> jobs.tell(handle, "test.ping", new Ping(done)));
        assertThat(listener.heard.poll(30, TimeUnit.SECONDS)).isEqualTo(done);
        assertThat(listener.heard.poll(1, TimeUnit.SECONDS)).isNull();
        var until = Instant.now().plus(Duration.ofSeconds(10));
        while (waiting() > 0 && Instant.now().isBefore(until)) {
            Thread.sleep(50);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void news_that_nobody_waits_for_is_no_job() {
        database.change(handle -> jobs.tell(handle, "test.nobody", new Ping(UUID.randomUUID())));
        assertThat(database.<Integer>read(handle -> handle.createQuery(
                                "SELECT count(*) FROM scheduled_tasks WHERE task_name LIKE 'test.nobody%'")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    private int waiting() {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'test.listener'")
                        .mapTo(Integer.class)
                        .one());
    }
}
