package club.harrier.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// The door to PostgreSQL. A write inside a write joins it, so that one request is one transaction.
@Singleton
public final class Database {
    private static final ScopedValue<Handle> WRITING = ScopedValue.newInstance();
    private static final int TRIES = 3;

    private final Jdbi jdbi;

    @Inject
    Database(AgroalDataSource source) {
        this((DataSource) source);
    }

    public Database(DataSource source) {
        jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
        jdbi.registerRowMapper(new RecordMappers());
    }

    /// Runs statements that change nothing; inside a write they see what it has done so far.
    public <T> T read(Function<Handle, T> work) {
        return WRITING.isBound() ? work.apply(WRITING.get()) : jdbi.withHandle(work::apply);
    }

    /// Runs all of the work in one transaction or none of it. A deadlock or serialization failure is tried
    /// again, so the work must do nothing outside the database that may not happen twice.
    public <T> T write(Function<Handle, T> work) {
        if (WRITING.isBound()) {
            return work.apply(WRITING.get());
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(
                        handle -> ScopedValue.where(WRITING, handle).call(() -> work.apply(handle)));
            } catch (RuntimeException failed) {
                if (attempt == TRIES || !isWorthAnotherTry(failed)) {
                    throw failed;
                }
            }
        }
    }

    /// A write that answers nothing.
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /// Call it before many rows are inserted in one statement. A connection keeps the plan of a foreign-key check
    /// for as long as it lives, and one made while the other table was tiny would read that table whole for each
    /// row.
    public static void forgetPlans(Handle handle) {
        handle.execute("DISCARD PLANS");
    }

    /// Call it after many rows were inserted. Until a table is counted again the planner takes a club that has
    /// just grown for one with hardly any rows, and reads all of them over and over: a shift of 96,000 workouts
    /// has taken minutes. Whoever else counts the same table waits for the end of the transaction.
    public static void recount(Handle handle, String table) {
        handle.execute("ANALYZE " + table);
    }

    /// Reads with statements that are planned for the very arrays they take, such as a group of 500. Otherwise a
    /// connection keeps one plan for any array after five times, made for ten elements, and goes through a big
    /// group row by row.
    public <T> T readPlannedAnew(Function<Handle, T> work) {
        return read(handle -> handle.inTransaction(inside -> {
            inside.execute("SET LOCAL plan_cache_mode = force_custom_plan");
            return work.apply(inside);
        }));
    }

    /// The name of the constraint that refused a statement, or null if none did. The name is cut before a
    /// shard number that a distributed database appends.
    public static @Nullable String constraintThatRefused(Throwable failed) {
        for (@Nullable Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof PSQLException sql) {
                @Nullable ServerErrorMessage message = sql.getServerErrorMessage();
                @Nullable String name = message == null ? null : message.getConstraint();
                return name == null ? null : name.replaceFirst("_\\d{4,}$", "");
            }
        }
        return null;
    }

    private static boolean isWorthAnotherTry(Throwable failed) {
        for (@Nullable Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                return state.equals("40001") || state.equals("40P01");
            }
        }
        return false;
    }
}
