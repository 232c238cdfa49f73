package org.quadrivia.quality.bars.coverage;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;

/**
 * The facts that could be asked about: those whose subject and object have names, and those with a named subject and a number or
 * date. The names themselves, and facts that are declared as not asked, are not among them.
 */
public final class EligibleFacts {
    private static final Set<GraphKind> SOURCED = Set.of(GraphKind.PASSAGE, GraphKind.CLAIM);
    private static final Set<String> WORDS =
            Set.of(XSD.xstring.getURI(), RDF.langString.getURI(), RDF.dirLangString.getURI());
    private static final Set<Node> NAMING = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            RDFS.comment.asNode(),
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            Vocabulary.LOCATOR);

    private EligibleFacts() {}

    /** Returns the eligible facts of passages and claims; empty if the dataset has neither. */
    public static Set<Triple> sourced(DatasetFacts facts) {
        return of(facts, SOURCED);
    }

    /** Returns the eligible facts of the graphs of the given kinds. */
    public static Set<Triple> of(DatasetFacts facts, Set<GraphKind> kinds) {
        Set<Triple> eligible = new LinkedHashSet<>();
        NotAsked notAsked = new NotAsked(facts.asserted());
        for (Node graph : facts.graphNames()) {
            if (kinds.contains(facts.kind(graph))) {
                facts.dataset()
                        .getGraph(graph)
                        .find()
                        .filterKeep(triple -> eligible(triple, facts) && !notAsked.fact(triple))
                        .forEachRemaining(eligible::add);
            }
        }
        return eligible;
    }

    private static boolean eligible(Triple triple, DatasetFacts facts) {
        return !NAMING.contains(triple.getPredicate())
                && facts.label(triple.getSubject()).isPresent()
                && (triple.getObject().isLiteral()
                        ? typed(triple.getObject())
                        : facts.label(triple.getObject()).isPresent());
    }

    /** Whether the literal is a number, a date or something similar, and not words. */
    private static boolean typed(Node literal) {
        return !WORDS.contains(literal.getLiteralDatatypeURI());
    }
}
