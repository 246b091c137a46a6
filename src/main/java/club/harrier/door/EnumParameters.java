package club.harrier.door;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the lower-case names of Harrier's enums in parameters.
@Provider
public final class EnumParameters implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() && type.getName().startsWith("club.harrier.") ? new OfEnum<>(type) : null;
    }

    private record OfEnum<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(it -> StrictParameters.wire(it).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new BadRequestException("unknown value: " + value));
        }

        @Override
        public String toString(T value) {
            return StrictParameters.wire(value);
        }
    }
}
