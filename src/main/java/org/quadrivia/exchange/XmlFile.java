package org.quadrivia.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in UTF-8. Characters that XML 1.0 does not allow are left out. */
public final class XmlFile {
    private final XMLStreamWriter xml;

    private XmlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written within an element. */
    public interface Content {
        void write() throws XMLStreamException;
    }

    /** A document. */
    public interface Document {
        void write(XmlFile file) throws XMLStreamException;
    }

    /** Writes a document. The stream stays open. */
    public static void write(OutputStream out, Document document) throws IOException {
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            document.write(new XmlFile(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /**
     * Writes an element.
     *
     * @param attributes names and values, alternately
     */
    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
        content.write();
        xml.writeEndElement();
    }

    /** Writes an element that holds text only. */
    public void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> text(text), attributes);
    }

    /** Writes text. */
    public void text(String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    /** Writes an element without content. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        element(name, () -> {}, attributes);
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(XmlFile::isAllowed)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlFile::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether XML 1.0 allows the character (production 2, Char). */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
