package org.quadrivia.quality.bars.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/** Bar 17: no item presents something that is contested, reported or hedged as plain fact. */
public final class ContestedBar implements Bar {
    private static final Set<String> PLAIN = Set.of("stated", "background");
    private static final Set<String> CLAIMED = Set.of("attributed", "reported", "hedged");

    @Override
    public int number() {
        return 17;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            String standing = item.item().standing();
            boolean attribution = item.item().family().equals("attribution");
            if (PLAIN.contains(standing)) {
                plain(item, inspection.world().facts(), findings);
            } else if (CLAIMED.contains(standing) && !attribution && !named(item, inspection)) {
                findings.add(item, "check.contested.unnamed", standing);
            } else if (standing.equals("unsourced") && item.item().framing() == null) {
                findings.add(item, "check.contested.unframed");
            }
        }
        return findings.none(inspection.cases().size());
    }

    private static void plain(ItemCase item, DatasetFacts facts, Findings findings) {
        for (Triple triple : support(item)) {
            if (!facts.asserts(triple)) {
                findings.add(item, "check.contested.claim", triple.toString());
            } else if (facts.graphs(triple).stream().anyMatch(graph -> disputed(graph, facts))) {
                findings.add(item, "check.contested.disputed", triple.toString());
            } else if (denied(triple, facts)) {
                findings.add(item, "check.contested.denied", triple.toString());
            }
        }
    }

    private static Set<Triple> support(ItemCase item) {
        Set<Triple> triples = new HashSet<>();
        item.supports().forEach(triples::addAll);
        item.support().stream().map(Quad::asTriple).filter(ContestedBar::named).forEach(triples::add);
        return triples;
    }

    private static boolean named(Triple triple) {
        return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
    }

    private static boolean disputed(Node graph, DatasetFacts facts) {
        return facts.kind(graph) == GraphKind.CLAIM
                && !(facts.objects(graph, Vocabulary.DISPUTED_BY).isEmpty()
                        && facts.objects(graph, Vocabulary.CONFLICTS_WITH).isEmpty());
    }

    /** Whether a claim denies the triple by a negative property assertion. */
    private static boolean denied(Triple triple, DatasetFacts facts) {
        Set<Quad> sources = new HashSet<>();
        facts.dataset()
                .findNG(Node.ANY, Node.ANY, OWL2.sourceIndividual.asNode(), triple.getSubject())
                .forEachRemaining(sources::add);
        return sources.stream()
                .filter(quad -> facts.kind(quad.getGraph()) == GraphKind.CLAIM)
                .anyMatch(quad -> denies(quad, triple, facts));
    }

    private static boolean denies(Quad source, Triple triple, DatasetFacts facts) {
        Node graph = source.getGraph();
        Node denial = source.getSubject();
        return facts.dataset().contains(graph, denial, OWL2.assertionProperty.asNode(), triple.getPredicate())
                && (facts.dataset().contains(graph, denial, OWL2.targetIndividual.asNode(), triple.getObject())
                        || facts.dataset().contains(graph, denial, OWL2.targetValue.asNode(), triple.getObject()));
    }

    /** Whether the stem names the claimant or the hedge of each claim in the support. */
    private static boolean named(ItemCase item, Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        String stem = NormalizedText.form(item.item().stem());
        return support(item).stream()
                .filter(triple -> !facts.asserts(triple))
                .allMatch(triple -> facts.graphs(triple).stream()
                        .filter(graph -> facts.kind(graph) == GraphKind.CLAIM)
                        .anyMatch(claim ->
                                words(claim, inspection).stream().anyMatch(word -> NormalizedText.holds(stem, word))));
    }

    private static List<String> words(Node claim, Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        List<String> words = new java.util.ArrayList<>();
        facts.objects(claim, Vocabulary.CLAIMED_BY)
                .forEach(agent -> words.addAll(inspection.names().of(agent)));
        facts.objects(claim, Vocabulary.HEDGE).stream()
                .filter(Node::isLiteral)
                .forEach(hedge -> words.add(NormalizedText.form(hedge.getLiteralLexicalForm())));
        return words;
    }
}
