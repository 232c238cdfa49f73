package org.quadrivia.quality.bars.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 16: the items ask about what somebody should know. Each learning objective of the knowledge base has at least one item, and
 * the items belong to at least ten question families. (Bar 23 takes the weights of the objectives into account.) For a knowledge
 * base without objectives, the bar is only reported. The share of the facts of passages and claims that the items ask about is
 * always only reported: a bank that asks about nearly all facts asks about many that nobody would test.
 */
public final class CoverageBar implements Bar {
    private static final int MOST = 6;
    private static final int FAMILIES = 10;

    @Override
    public int number() {
        return 16;
    }

    @Override
    public boolean binding(Inspection inspection) {
        return LearningObjectives.any(inspection);
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Set<Triple> eligible = EligibleFacts.sourced(inspection.world().facts());
        List<LearningObjectives.Objective> objectives = LearningObjectives.of(inspection);
        if (eligible.isEmpty() && objectives.isEmpty()) {
            return findings.unmeasured(Messages.text("check.coverage.none"));
        }
        Set<String> families = new HashSet<>();
        List<Set<String>> asked = new ArrayList<>();
        inspection.cases().forEach(item -> {
            asked.add(Set.copyOf(item.item().asks()));
            families.add(item.item().family());
        });
        List<String> lacking = objectives.stream()
                .filter(objective -> objective.items().isEmpty())
                .map(LearningObjectives.Objective::label)
                .toList();
        String facts = facts(inspection, eligible, asked);
        if (objectives.isEmpty()) {
            return findings.result(true, Messages.text("check.coverage.facts", families.size(), facts));
        }
        return findings.result(
                lacking.isEmpty() && families.size() >= FAMILIES,
                Messages.text(
                        "check.coverage.measured",
                        objectives.size() - lacking.size(),
                        objectives.size(),
                        families.size(),
                        facts,
                        lacking.isEmpty()
                                ? ""
                                : Messages.text(
                                        "check.coverage.lacking",
                                        String.join("; ", lacking.subList(0, Math.min(MOST, lacking.size()))))));
    }

    /** Says what share of the facts the items ask about and which properties have the most other facts. */
    private static String facts(Inspection inspection, Set<Triple> eligible, List<Set<String>> asked) {
        Set<String> ids = new HashSet<>();
        asked.forEach(ids::addAll);
        Set<Triple> open = eligible.stream()
                .filter(triple -> !ids.contains(inspection.facts().id(triple)))
                .collect(Collectors.toSet());
        double share = eligible.isEmpty() ? 1 : 1 - (double) open.size() / eligible.size();
        return Messages.text("check.coverage.share", share, eligible.size(), mostOpen(open));
    }

    /** Returns the properties with the most facts that no item asks about, and how many each property has. */
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
