package club.harrier.screen;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;

/// What every template may name without being handed it.
@TemplateGlobal
final class Globals {
    private Globals() {}

    static View view() {
        return Arc.container().instance(View.class).get();
    }

    static Format format() {
        return view().format();
    }

    static Kinds kinds() {
        return view().kinds();
    }

    static Assets assets() {
        return Arc.container().instance(Assets.class).get();
    }
}
