package club.harrier.file;

import club.harrier.recorded.Reading;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What one XML format does with the elements of a file; names come without prefix, the root has depth 1.
interface XmlHandler {
    /// An element begins; `attributes` gives an attribute's value by name, null where it is absent.
    void start(String name, int depth, UnaryOperator<@Nullable String> attributes);

    /// An element ends; `text` is what stands directly before its end tag.
    void end(String name, int depth, String text);

    /// What the file was, after its last element.
    Reading reading();
}
