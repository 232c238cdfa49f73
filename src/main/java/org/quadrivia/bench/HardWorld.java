package org.quadrivia.bench;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes the triples of {@link HardShape}. Each thing has a class and a label, and each property has a label. */
final class HardWorld {
    private static final String NS = "http://example.org/hard/";

    private final StreamRDF out;
    private final java.util.Set<String> known = new java.util.HashSet<>();

    HardWorld(StreamRDF out) {
        this.out = out;
    }

    /** Writes places, each part of the next and each in one of seven countries. */
    void chain(int links) {
        things("Place", links + 1);
        things("Country", 7);
        for (int i = 0; i < links; i++) {
            link("partOf", at("Place", i), at("Place", i + 1));
            link("country", at("Place", i), at("Country", i % 7));
        }
    }

    /** Writes that many things of a class. */
    void things(String kind, int count) {
        for (int i = 0; i < count; i++) {
            thing(kind, i);
        }
    }

    /** Writes a thing with its class and label. The class is declared at its first use. */
    void thing(String kind, int number) {
        if (known.add(kind)) {
            add(type(kind), RDF.type.asNode(), OWL.Class.asNode());
            label(type(kind), spaced(kind));
        }
        add(at(kind, number), RDF.type.asNode(), type(kind));
        label(at(kind, number), name(kind, number));
    }

    /** Writes a class with its label, as a subclass of {@code above} unless that is empty. */
    void classed(String name, String above) {
        if (known.add(name)) {
            add(type(name), RDF.type.asNode(), OWL.Class.asNode());
            label(type(name), name(name, 0) + " kind");
        }
        if (!above.isEmpty()) {
            add(type(name), RDFS.subClassOf.asNode(), type(above));
        }
    }

    /** Writes the types of a property, and its label. */
    void declare(String property, Node... kinds) {
        property(property);
        declare(property(property), kinds);
    }

    void declare(Node property, Node... kinds) {
        for (Node kind : kinds) {
            add(property, RDF.type.asNode(), kind);
        }
    }

    void link(String property, Node subject, Node object) {
        add(subject, property(property), object);
    }

    void label(Node node, String text) {
        add(node, RDFS.label.asNode(), text(text));
    }

    void add(Node subject, Node property, Node object) {
        out.triple(Triple.create(subject, property, object));
    }

    Node at(String kind, int number) {
        return NodeFactory.createURI(NS + kind + "/" + number);
    }

    Node type(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /** Returns the property. Its label is written at the first use. */
    Node property(String name) {
        Node node = NodeFactory.createURI(NS + "p-" + name);
        if (known.add("p-" + name)) {
            label(node, spaced(name));
        }
        return node;
    }

    static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static String name(String kind, int number) {
        return new SeededDraws(1, kind, number).name(4);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
