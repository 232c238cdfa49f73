package org.quadrivia.knowledge.rdf.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.LabelIndex;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/** Distinguishes facts from what merely describes the data: types, labels, terms, and what the knowledge base says about itself. */
public final class FactFilter {
    private static final Set<Node> SKOS_FACTS =
            Set.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), SKOS.related.asNode(), SKOS.notation.asNode());

    /** Properties whose values are texts that describe a thing, the best first. */
    public static final List<Node> DESCRIPTIONS = Vocabularies.descriptions();

    private static final Set<String> DESCRIBING = Set.of("description", "abstract", "comment", "summary");
    private static final List<Node> DESCRIBED_AS = List.of(
            OWL.Ontology.asNode(),
            SKOS.Collection.asNode(),
            SKOS.ConceptScheme.asNode(),
            NodeFactory.createURI("http://rdfs.org/ns/void#Dataset"));

    private final LabelIndex labels;
    private final Set<Node> selfDescription = new HashSet<>();

    FactFilter(Graph asserted, Catalog catalog, LabelIndex labels) {
        this.labels = labels;
        catalog.kb().ifPresent(selfDescription::add);
        catalog.about().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(t -> t.getObject().isURI() && t.getObject().getURI().startsWith(Qv.NS))
                // A judgement declaration says only how the facts of a property are to be read. The property is still
                // something
                // in the world that the knowledge base describes, not part of what it says about itself, and so it has
                // a page.
                .filter(t -> !t.getObject().equals(Qv.JUDGEMENT))
                .forEach(t -> selfDescription.add(t.getSubject()));
        DESCRIBED_AS.forEach(type -> selfDescription.addAll(Graphs.subjects(asserted, RDF.type.asNode(), type)));
    }

    /** Returns whether the triple says something about the world; which pictures and sounds a thing has is nothing of that. */
    public boolean isFact(Triple triple) {
        return isProperty(triple.getPredicate())
                && isEntity(triple.getSubject())
                && !selfDescription.contains(triple.getObject())
                && !isFile(triple.getObject())
                && !triple.getObject().isTripleTerm();
    }

    /** Returns whether statements with the property count as facts. */
    public boolean isProperty(Node property) {
        String iri = property.getURI();
        return !labels.isNaming(property)
                && !describes(property)
                && !Vocabularies.structure(iri)
                && (!iri.startsWith(SKOS.getURI()) || SKOS_FACTS.contains(property));
    }

    /**
     * Returns whether the node has a page of its own, that is, whether it is an IRI and is not part of what the knowledge base says
     * about itself.
     */
    public boolean isEntity(Node node) {
        return node.isURI() && !selfDescription.contains(node) && !node.getURI().startsWith(Qv.NS) && !isFile(node);
    }

    /** Returns whether the node is a picture or a sound that is kept with a knowledge base. */
    private static boolean isFile(Node node) {
        return node.isURI() && MediaName.read(node.getURI()).isPresent();
    }

    /** Returns whether the property's values are texts that describe a thing rather than state a fact. */
    public static boolean describes(Node property) {
        return DESCRIPTIONS.contains(property) || DESCRIBING.contains(LocalNames.of(property.getURI()));
    }
}
