package org.quadrivia.quality.bars.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 16: the share of the facts of passages and claims that are asked, and the number of families that ask. The limits are made
 * for the shipped knowledge base. For a knowledge base of another shape, or with few facts, the bar is only reported.
 */
public final class CoverageBar implements Bar {
    private static final int MOST = 6;
    private static final double SHARE = 0.9;
    private static final int FAMILIES = 14;
    private static final int ENOUGH = 100;

    @Override
    public int number() {
        return 16;
    }

    @Override
    public boolean binding(Inspection inspection) {
        return shipped(inspection)
                && Eligible.sourced(inspection.world().facts()).size() >= ENOUGH;
    }

    /**
     * Whether the knowledge base has the shape of the shipped one: an IRI, a graph about it, and graphs of passages or claims.
     */
    private static boolean shipped(Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        Set<GraphKind> kinds = facts.graphNames().stream().map(facts::kind).collect(Collectors.toSet());
        return inspection.dataset().kb().contains(":")
                && kinds.contains(GraphKind.ABOUT)
                && (kinds.contains(GraphKind.PASSAGE) || kinds.contains(GraphKind.CLAIM));
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Set<Triple> eligible = Eligible.sourced(inspection.world().facts());
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

    /** Returns the properties with the most unasked facts, and how many each has. */
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
