package club.harrier.plan;

import club.harrier.copy.SquadWish;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whom a change of a group's plan is for: everybody, those in one squad, or those in none.
///
/// @param squad where not everybody: a letter; null: those in none
public record Whom(boolean isEverybody, @Nullable String squad) {
    public static final Whom EVERYBODY = new Whom(true, null);

    /// As it is written: a letter, `none`, or nothing for everybody; 400 for anything else.
    public static Whom of(String field, @Nullable String written) {
        return written == null ? EVERYBODY : new Whom(false, SquadWish.letter(field, written));
    }

    boolean holds(@Nullable String other) {
        return isEverybody || Objects.equals(squad, other);
    }
}
