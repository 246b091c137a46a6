package club.harrier.file;

import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.Refusal;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks a GPX or TCX file element by element: the one place where XML is parsed, and where it is hardened.
final class XmlReader {
    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Reading read(byte[] bytes, ReadLimits limits) {
        try {
            return new XmlReader(factory().createXMLStreamReader(XmlText.reader(bytes))).walk(limits);
        } catch (XMLStreamException | IOException e) {
            throw Refusal.unreadable("The XML of the file is damaged or cut off%s.".formatted(place(e)));
        }
    }

    /// No document types, no entities, nothing fetched. Prefixes are not resolved: files with undeclared ones
    /// exist, and no two elements that are read here differ by namespace alone.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // The JDK counts the file's own text as an entity and stops at 100,000 characters of some kinds; there are no
        // other
        // entities, because a file that declares one is refused before its first element.
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private Reading walk(ReadLimits limits) throws XMLStreamException {
        UnaryOperator<@Nullable String> attributes = this::attribute;
        @Nullable XmlHandler handler = null;
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Refusal.unreadable("The XML of the file is nested more than %d deep.".formatted(DEEPEST));
                    }
                    var name = plain(xml.getLocalName());
                    if (handler == null) {
                        handler = handlerOf(name, limits);
                    }
                    text.setLength(0);
                    handler.start(name, depth, attributes);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (handler != null) {
                        handler.end(plain(xml.getLocalName()), depth, text.toString());
                    }
                    text.setLength(0);
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> collect();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.unreadable(
                            "The XML of the file declares a document type or uses an entity of its own,"
                                    + " which is not accepted.");
                default -> {}
            }
        }
        if (handler == null) {
            throw Refusal.unreadable("The file is neither FIT nor GPX nor TCX.");
        }
        return handler.reading();
    }

    private static XmlHandler handlerOf(String root, ReadLimits limits) {
        return switch (root) {
            case "gpx" -> new GpxReader(limits);
            case "TrainingCenterDatabase" -> new TcxReader(limits);
            default -> throw Refusal.unreadable("The file is XML, but neither GPX nor TCX.");
        };
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (plain(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void collect() {
        int room = LONGEST_TEXT - text.length();
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String place(Exception e) {
        return e instanceof XMLStreamException xml
                        && xml.getLocation() != null
                        && xml.getLocation().getLineNumber() > 0
                ? " at line " + xml.getLocation().getLineNumber()
                : "";
    }
}
