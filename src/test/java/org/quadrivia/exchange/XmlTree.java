package org.quadrivia.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads XML for tests. */
public final class XmlTree {
    private XmlTree() {}

    public static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** The children with this name. */
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The only child with this name. */
    public static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    /** All elements below with this name. */
    public static List<Element> all(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The text of the path of only children below. */
    public static String text(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            at = child(at, name);
        }
        return at.getTextContent();
    }
}
