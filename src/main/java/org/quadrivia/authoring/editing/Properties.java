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

/** Properties that people speak in, and new ones. */
final class Properties {
    /** Vocabularies that speak of RDF, of rules and of questions, not of the world. */
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

    /** Whether somebody who fills in a form may want to say it of a thing. */
    static boolean spoken(Node property) {
        return BOOKKEEPING.stream().noneMatch(property.getURI()::startsWith) && !OF_TERMS.contains(property);
    }

    /** What is said of a new one: its name, and what its values are. */
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

    /** None for things: any may be meant. */
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
