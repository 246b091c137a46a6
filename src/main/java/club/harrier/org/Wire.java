package club.harrier.org;

import java.util.Locale;

/// How enums are written in the database and in the audit log: in lower case.
public final class Wire {
    private Wire() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E read(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
