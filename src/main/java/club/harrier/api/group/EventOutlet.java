package club.harrier.api.group;

import club.harrier.activity.FeedEntry;
import club.harrier.api.FeedEntryAnswer;
import club.harrier.live.Outlet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A stream as server-sent events. A reader who does not keep up is let go, and comes back where it was.
final class EventOutlet implements Outlet {
    private static final int MOST_WAITING = 1_000;
    private static final long RECONNECT_MS = 3_000;

    private final SseEventSink sink;
    private final Sse sse;
    private final HttpServerResponse response;
    private final ObjectMapper json;
    private final AtomicInteger waiting = new AtomicInteger();

    EventOutlet(SseEventSink sink, Sse sse, HttpServerResponse response, ObjectMapper json) {
        this.sink = sink;
        this.sse = sse;
        this.response = response;
        this.json = json;
    }

    @Override
    public void tell(long position, FeedEntry entry) {
        send(event(position)
                .name("activity")
                .data(String.class, written(FeedEntryAnswer.of(entry)))
                .build());
    }

    @Override
    public void restart(long position) {
        send(event(position)
                .name("restart")
                .data(String.class, written(Map.of("position", position)))
                .build());
    }

    @Override
    public void beat(long position) {
        send(event(position).comment("").reconnectDelay(RECONNECT_MS).build());
    }

    @Override
    public void end() {
        sink.close();
    }

    @Override
    public boolean isOpen() {
        return !sink.isClosed() && !response.closed() && waiting.get() < MOST_WAITING;
    }

    private OutboundSseEvent.Builder event(long position) {
        return sse.newEventBuilder().id(Long.toString(position));
    }

    private void send(OutboundSseEvent event) {
        if (!sink.isClosed()) {
            waiting.incrementAndGet();
            sink.send(event).whenComplete((_, _) -> waiting.decrementAndGet());
        }
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
