package org.quadrivia.quality.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bars.coverage.EligibleFacts;
import org.quadrivia.quality.graph.DatasetFacts;

/**
 * For each property: how many of its facts could be asked about, and how many of these the items ask about.
 *
 * @param sourced whether only facts of passages and claims count, because the dataset has such facts
 * @param properties in this order: first those with the most facts that could be asked about; among these, those with the fewest
 *     facts that are asked about
 */
record Coverage(boolean sourced, List<OfProperty> properties) {
    private static final Set<GraphKind> UNSOURCED = Set.of(GraphKind.PLAIN, GraphKind.BACKGROUND, GraphKind.UNSOURCED);

    /**
     * The coverage of one property.
     *
     * @param asked how many of its facts the items ask about
     * @param could how many of its facts could be asked about
     */
    record OfProperty(String label, int asked, int could) {}

    Coverage {
        properties = List.copyOf(properties);
    }

    static Coverage of(ReportInput input) {
        DatasetFacts facts = new DatasetFacts(input.dataset());
        Set<Triple> sourced = EligibleFacts.sourced(facts);
        Set<Triple> eligible = sourced.isEmpty() ? EligibleFacts.of(facts, UNSOURCED) : sourced;
        Set<String> ids = new HashSet<>();
        input.bank().items().forEach(item -> ids.addAll(item.asks()));
        Map<Node, int[]> counts = new HashMap<>();
        eligible.stream().filter(triple -> !ofTerms(triple)).forEach(triple -> {
            int[] count = counts.computeIfAbsent(triple.getPredicate(), p -> new int[2]);
            count[0] += ids.contains(input.dataset().factId(triple).hex()) ? 1 : 0;
            count[1]++;
        });
        Comparator<OfProperty> most =
                Comparator.comparingInt(OfProperty::could).reversed().thenComparingInt(OfProperty::asked);
        return new Coverage(
                !sourced.isEmpty(),
                counts.entrySet().stream()
                        .map(e -> new OfProperty(label(e.getKey(), input.dataset()), e.getValue()[0], e.getValue()[1]))
                        .sorted(most.thenComparing(OfProperty::label))
                        .toList());
    }

    int asked() {
        return properties.stream().mapToInt(OfProperty::asked).sum();
    }

    int could() {
        return properties.stream().mapToInt(OfProperty::could).sum();
    }

    /** Returns the share of the facts that are asked about, from 0 to 1; 0 if no fact could be asked about. */
    double share() {
        return could() == 0 ? 0 : (double) asked() / could();
    }

    /** Whether the triple defines a term, and is not a statement about a thing. */
    private static boolean ofTerms(Triple triple) {
        return Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI())
                .anyMatch(triple.getPredicate().getURI()::startsWith);
    }

    private static String label(Node property, Snapshot dataset) {
        return dataset.label(property).orElseGet(property::getLocalName);
    }
}
