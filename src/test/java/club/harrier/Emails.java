package club.harrier;

import java.util.UUID;

/// E-mail addresses that nobody has yet.
public final class Emails {
    private Emails() {}

    public static String fresh(String name) {
        return name + "." + UUID.randomUUID() + "@example.org";
    }
}
