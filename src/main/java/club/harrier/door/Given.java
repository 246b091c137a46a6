package club.harrier.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A field of a partial change that may be set to null: the component is null where the field was left out,
/// and holds null where the client wrote null.
@JsonDeserialize(using = Given.Reader.class)
public record Given<T>(@Nullable T value) {

    static final class Reader extends JsonDeserializer<Given<?>> implements ContextualDeserializer {
        private final @Nullable JavaType type;

        @SuppressWarnings("unused") // Jackson makes it
        Reader() {
            this(null);
        }

        private Reader(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Given<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new Given<>(context.readValue(json, type));
        }

        @Override
        public Given<?> getNullValue(DeserializationContext context) {
            return new Given<>(null);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
