package club.harrier.platform;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Rows become Harrier's records by the names of their components (snake_case in SQL).
final class RecordMappers implements RowMapperFactory {
    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> raw && raw.isRecord() && raw.getName().startsWith("club.harrier.")
                ? Optional.of(ConstructorMapper.of(raw))
                : Optional.empty();
    }
}
