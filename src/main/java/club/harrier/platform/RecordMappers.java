package club.harrier.platform;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Rows become Harrier's records by the names of their components (snake_case in SQL). What reads a record is looked up
/// once: each handle would do so again.
final class RecordMappers implements RowMapperFactory {
    private final Map<Class<?>, RowMapper<?>> made = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> raw && raw.isRecord() && raw.getName().startsWith("club.harrier.")
                ? Optional.of(made.computeIfAbsent(raw, ConstructorMapper::of))
                : Optional.empty();
    }
}
