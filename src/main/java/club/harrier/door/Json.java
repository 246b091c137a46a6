package club.harrier.door;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How Harrier writes JSON: snake_case with a word per capital letter, lower-case enums, and no guessing:
/// unknown fields, numbers in quotes and text for numbers are refused.
@Singleton
public final class Json implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setPropertyNamingStrategy(new Names());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (var type : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        for (var type : new LogicalType[] {LogicalType.OtherScalar, LogicalType.DateTime}) { // ids and dates
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        var module = new SimpleModule("harrier");
        module.addSerializer(new LowerCase());
        module.addDeserializer(String.class, new Text());
        module.setDeserializerModifier(new Enums());
        mapper.registerModule(module);
    }

    /// `avgPaceSPerKm` is `avg_pace_s_per_km`: every capital letter starts a word. OpenAPI uses it too.
    public static final class Names extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) {
            return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerCase extends JsonSerializer<Enum> {
        @Override
        public Class<Enum> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(StrictParameters.wire(value));
        }
    }

    private static final class Enums extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> standard) {
            Class<?> raw = type.getRawClass();
            return raw.getName().startsWith("club.harrier.") ? new OfEnum(raw) : standard;
        }
    }

    /// Text that PostgreSQL can keep: no NUL, no half of a surrogate pair.
    private static final class Text extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            @Nullable String text = super.deserialize(json, context);
            if (text != null
                    && text.codePoints().anyMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE)) {
                return (String) context.handleWeirdStringValue(String.class, text, "holds a character that is none");
            }
            return text;
        }
    }

    private static final class OfEnum extends JsonDeserializer<Object> {
        private final Class<?> type;

        OfEnum(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String given = json.getText();
            for (Object constant : type.getEnumConstants()) {
                if (StrictParameters.wire(constant).equals(given)) {
                    return constant;
                }
            }
            return context.handleWeirdStringValue(
                    type,
                    given,
                    "one of %s",
                    Arrays.stream(type.getEnumConstants())
                            .map(StrictParameters::wire)
                            .toList());
        }
    }
}
