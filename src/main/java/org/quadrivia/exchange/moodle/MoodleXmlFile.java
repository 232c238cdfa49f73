package org.quadrivia.exchange.moodle;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadrivia.exchange.read.UnreadableFile;
import org.quadrivia.exchange.read.UnreadableFile.Why;

/** The questions of a Moodle XML file, one after the other. No entities are declared or loaded. */
final class MoodleXmlFile {
    private static final XMLInputFactory XML = safe();
    /** Texts are within the fifth element; files of real courses go no deeper than twice that. */
    private static final int DEPTH = 20;

    private MoodleXmlFile() {}

    /** Takes each element {@code question}. */
    interface Each {
        void question(MoodleElement question) throws UnreadableFile;
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    static void read(byte[] file, Each each) throws UnreadableFile {
        int line = 1;
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                Deque<MoodleElement> open = new ArrayDeque<>();
                while (xml.hasNext()) {
                    int event = xml.next();
                    line = xml.getLocation().getLineNumber();
                    step(event, xml, line, open, each);
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
            throw new UnreadableFile(Why.NOT_XML, Math.max(1, at));
        }
    }

    private static void step(int event, XMLStreamReader xml, int line, Deque<MoodleElement> open, Each each)
            throws UnreadableFile {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new UnreadableFile(Why.DOCTYPE, line);
            case XMLStreamConstants.START_ELEMENT -> begin(xml, line, open);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (open.size() > 1) {
                    open.getFirst().add(xml.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile(Why.NOT_XML, line);
            case XMLStreamConstants.END_ELEMENT -> {
                MoodleElement ended = open.removeFirst();
                if (open.size() == 1 && xml.getLocalName().equals("question")) {
                    each.question(ended);
                } else if (open.size() > 1) {
                    open.getFirst().take(ended);
                }
            }
            default -> {}
        }
    }

    private static void begin(XMLStreamReader xml, int line, Deque<MoodleElement> open) throws UnreadableFile {
        if (open.isEmpty() && !xml.getLocalName().equals("quiz")) {
            throw new UnreadableFile(Why.NOT_MOODLE, line);
        }
        if (open.size() >= DEPTH) {
            throw new UnreadableFile(Why.TOO_DEEP, line);
        }
        MoodleElement element = new MoodleElement(xml.getLocalName(), line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        open.addFirst(element);
    }
}
