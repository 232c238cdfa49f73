package org.quadrivia.exchange.qti;

import javax.xml.stream.XMLStreamException;
import org.quadrivia.exchange.XmlFile;

/** Writes elements of QTI. Their names are given as version 3.0 spells them. */
final class QtiXml {
    private final XmlFile xml;
    private final QtiVersion version;

    QtiXml(XmlFile xml, QtiVersion version) {
        this.xml = xml;
        this.version = version;
    }

    QtiVersion version() {
        return version;
    }

    void element(String name, XmlFile.Content content, String... attributes) throws XMLStreamException {
        xml.element(version.name(name), content, spelled(attributes));
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        xml.text(version.name(name), text, spelled(attributes));
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.empty(version.name(name), spelled(attributes));
    }

    private String[] spelled(String[] attributes) {
        String[] spelled = attributes.clone();
        for (int i = 0; i < spelled.length; i += 2) {
            // Attributes of XML itself, and the language of HTML elements, are the same in both
            spelled[i] = spelled[i].contains(":") ? spelled[i] : version.name(spelled[i]);
        }
        return spelled;
    }
}
