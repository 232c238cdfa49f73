package org.quadrivia.authoring.editing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The properties that forms offer, and new ones. */
final class Properties {
    /** Namespaces of vocabularies that describe RDF, rules and questions rather than the world. */
    private static final List<String> BOOKKEEPING = List.of(
            Qv.NS,
            RDF.getURI(),
            OWL.getURI(),
            "http://www.w3.org/ns/shacl#",
            "http://www.w3.org/ns/prov#",
            "http://rdfs.org/ns/void#");

    private static final Set<Node> OF_TERMS =
            Set.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subPropertyOf.asNode(), RDFS.isDefinedBy.asNode());

    private Properties() {}

    /** Returns whether a form may offer the property for a thing. */
    static boolean spoken(Node property) {
        return BOOKKEEPING.stream().noneMatch(property.getURI()::startsWith) && !OF_TERMS.contains(property);
    }

    /** Returns the quads that describe a new property: its name and its range. */
    static Set<Quad> made(ResourceBuilder making, EntityId made, String name, PropertyKind kind) {
        Set<Quad> said =
                new LinkedHashSet<>(making.named(made, name.strip(), Optional.of(new EntityId(RDF.Property.getURI()))));
        Node property = NodeFactory.createURI(made.iri());
        Node graph = said.stream()
                .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
                .map(Quad::getGraph)
                .findFirst()
                .orElseThrow();
        range(kind).forEach(range -> said.add(Quad.create(graph, property, RDFS.range.asNode(), range)));
        return said;
    }

    /** Returns the range of a kind of property; none for things, because any may be meant. */
    private static Stream<Node> range(PropertyKind kind) {
        return switch (kind) {
            case THING -> Stream.empty();
            case WORDS -> Stream.of(RDF.langString.asNode());
            case NUMBER -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDdecimal.getURI()));
            case DATE -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDdate.getURI()));
            case YEAR -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDgYear.getURI()));
        };
    }
}
