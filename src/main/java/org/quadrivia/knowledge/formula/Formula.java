package org.quadrivia.knowledge.formula;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A formula that was read from MathML. Only the elements and attributes of MathML Core that lay it out are kept; a literal with
 * anything else that could load, link or run is no formula.
 */
public final class Formula {
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> DATATYPES =
            Set.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral", MATHML);
    private static final int LONGEST = 20_000;
    private static final int ELEMENTS = 2_000;
    private static final int DEPTH = 60;
    private static final XMLInputFactory XML = factory();

    private static final Set<String> ELEMENT = Set.of(
            "math",
            "mi",
            "mn",
            "mo",
            "ms",
            "mtext",
            "mspace",
            "mrow",
            "mfrac",
            "msqrt",
            "mroot",
            "mstyle",
            "mpadded",
            "mphantom",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mprescripts",
            "mtable",
            "mtr",
            "mtd");

    private static final Set<String> ATTRIBUTE = Set.of(
            "accent",
            "accentunder",
            "columnspan",
            "depth",
            "dir",
            "display",
            "displaystyle",
            "fence",
            "form",
            "height",
            "largeop",
            "linethickness",
            "lspace",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "rowspan",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    private final FormulaPart root;

    private Formula(FormulaPart root) {
        this.root = root;
    }

    /**
     * Reads a literal.
     *
     * @param datatype {@code rdf:XMLLiteral}, or the namespace of MathML
     * @return empty if it is anything but a formula
     */
    public static Optional<Formula> read(String datatype, String lexical) {
        if (!DATATYPES.contains(datatype)
                || lexical.length() > LONGEST
                || !lexical.strip().startsWith("<")) {
            return Optional.empty();
        }
        try {
            XMLStreamReader in = XML.createXMLStreamReader(new StringReader(lexical.strip()));
            try {
                return new Reading(in).root().map(Formula::new);
            } finally {
                in.close();
            }
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Returns the formula in one line of text, such as {@code E = mc^2}, for places that show no markup. */
    public String words() {
        return FormulaWords.of(root);
    }

    /** Returns the formula as MathML that consists of known elements and attributes and of escaped text. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        root.write(out);
        return out.toString();
    }

    /** Reads the elements of one formula. */
    private static final class Reading {
        private final XMLStreamReader in;
        private int elements;

        Reading(XMLStreamReader in) {
            this.in = in;
        }

        Optional<FormulaPart> root() throws XMLStreamException {
            in.nextTag();
            if (!in.getLocalName().equals("math")) {
                return Optional.empty();
            }
            Optional<FormulaPart> root = part(0);
            while (in.hasNext()) {
                in.next();
            }
            return root;
        }

        /** Reads the element that has just begun; empty if something in it may not be there. */
        private Optional<FormulaPart> part(int depth) throws XMLStreamException {
            String name = in.getLocalName();
            boolean known = ELEMENT.contains(name) && MATHML.equals(in.getNamespaceURI());
            if (!known && !name.equals("semantics") || ++elements > ELEMENTS || depth > DEPTH) {
                return Optional.empty();
            }
            FormulaPart part = new FormulaPart(name);
            for (int i = 0; i < in.getAttributeCount(); i++) {
                String attribute = in.getAttributeLocalName(i);
                String space = in.getAttributeNamespace(i);
                if ((space == null || space.isEmpty()) && ATTRIBUTE.contains(attribute)) {
                    part.put(attribute, in.getAttributeValue(i));
                }
            }
            for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    part.say(in.getText());
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return Optional.empty();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    // Of what a formula means besides, nothing is shown
                    if (in.getLocalName().startsWith("annotation")) {
                        skip();
                        continue;
                    }
                    Optional<FormulaPart> inner = part(depth + 1);
                    if (inner.isEmpty()) {
                        return Optional.empty();
                    }
                    part.add(inner.get());
                }
            }
            return Optional.of(part);
        }

        private void skip() throws XMLStreamException {
            for (int open = 1; open > 0; ) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                }
            }
        }
    }
}
