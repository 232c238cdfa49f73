package org.quadrivia.quality.bars;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.GraphKind;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.graph.Facts;
import org.quadrivia.quality.graph.Vocabulary;

/**
 * Bar 16: how many of the facts of passages and claims are asked, and in how many families. It is set for the knowledge base that
 * is shipped; of a base of another shape, or with few facts, it is only reported.
 */
public final class CoverageBar implements Bar {
    private static final int MOST = 6;
    private static final double SHARE = 0.9;
    private static final int FAMILIES = 14;
    private static final int ENOUGH = 100;
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

    @Override
    public int number() {
        return 16;
    }

    @Override
    public boolean binding(Inspection inspection) {
        return shipped(inspection) && eligible(inspection.world().facts()).size() >= ENOUGH;
    }

    /** Whether the base is of the shape of the shipped one: an IRI, a graph about it, graphs of passages or claims. */
    private static boolean shipped(Inspection inspection) {
        Facts facts = inspection.world().facts();
        Set<GraphKind> kinds = facts.graphNames().stream().map(facts::kind).collect(Collectors.toSet());
        return inspection.dataset().kb().contains(":")
                && kinds.contains(GraphKind.ABOUT)
                && (kinds.contains(GraphKind.PASSAGE) || kinds.contains(GraphKind.CLAIM));
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Set<Triple> eligible = eligible(inspection.world().facts());
        if (eligible.isEmpty()) {
            return findings.unmeasured(Messages.text("check.coverage.none"));
        }
        Set<String> asked = new HashSet<>();
        Set<String> families = new HashSet<>();
        inspection.cases().forEach(item -> {
            asked.addAll(item.item().asks());
            families.add(item.item().family());
        });
        Set<Triple> open = eligible.stream()
                .filter(triple -> !asked.contains(inspection.facts().id(triple)))
                .collect(Collectors.toSet());
        double share = 1 - (double) open.size() / eligible.size();
        return findings.result(
                share >= SHARE && families.size() >= FAMILIES,
                Messages.text("check.coverage.measured", share, eligible.size(), families.size(), mostOpen(open)));
    }

    private static Set<Triple> eligible(Facts facts) {
        Set<Triple> eligible = new LinkedHashSet<>();
        for (Node graph : facts.graphNames()) {
            if (facts.kind(graph) == GraphKind.PASSAGE || facts.kind(graph) == GraphKind.CLAIM) {
                facts.dataset()
                        .getGraph(graph)
                        .find()
                        .filterKeep(triple -> eligible(triple, facts))
                        .forEachRemaining(eligible::add);
            }
        }
        return eligible;
    }

    private static boolean eligible(Triple triple, Facts facts) {
        return !NAMING.contains(triple.getPredicate())
                && facts.label(triple.getSubject()).isPresent()
                && (triple.getObject().isLiteral()
                        ? typed(triple.getObject())
                        : facts.label(triple.getObject()).isPresent());
    }

    /** A number, a date or the like; no words. */
    private static boolean typed(Node literal) {
        return !WORDS.contains(literal.getLiteralDatatypeURI());
    }

    /** The properties most of whose facts are not asked. */
    private static String mostOpen(Set<Triple> open) {
        Map<String, Integer> byProperty = new TreeMap<>();
        open.forEach(triple -> byProperty.merge(triple.getPredicate().getLocalName(), 1, Integer::sum));
        return byProperty.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
