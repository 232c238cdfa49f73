package org.quadrivia.question.rdf.distractors;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds properties whose values depend on the language in which things are named, by the language tags of their names. For example,
 * the Polish name of a cheese gives away its country. Wrong options must then go with the same language as the right answer.
 */
final class NameLanguages {
    private static final int MOST = 20_000;
    /** With fewer languages than this, or fewer facts per language on average, nothing can be concluded. */
    private static final int LANGUAGES = 3;

    private static final int FACTS = 3;
    private static final double NEARLY_ALL = 0.9;

    private final Graph graph;
    private final ThingNames names;
    private final StepBudget steps;
    /** The values that go with each language, by property; empty if the languages give nothing away. */
    private final Map<Node, Map<Set<String>, Set<Node>>> known = new HashMap<>();

    NameLanguages(Graph graph, ThingNames names, StepBudget steps) {
        this.graph = graph;
        this.names = names;
        this.steps = steps;
    }

    /** Counts, for each set of languages, the things that have each value. */
    private static final class Tally {
        private final Map<Set<String>, Map<Node, Integer>> values = new HashMap<>();
        private int facts;

        void add(Set<String> languages, Node value) {
            facts++;
            values.computeIfAbsent(languages, l -> new HashMap<>()).merge(value, 1, Integer::sum);
        }

        Map<Set<String>, Set<Node>> told() {
            Map<Set<String>, Set<Node>> told = new HashMap<>();
            if (tells()) {
                values.forEach((languages, counts) -> told.put(languages, Set.copyOf(counts.keySet())));
            }
            return told;
        }

        private boolean tells() {
            int told = values.values().stream()
                    .mapToInt(counts -> Collections.max(counts.values()))
                    .sum();
            return values.size() >= LANGUAGES
                    && facts >= FACTS * values.size()
                    && told >= NEARLY_ALL * facts
                    && several();
        }

        /** Whether different languages go with different values, rather than all with the same. */
        private boolean several() {
            return values.values().stream()
                            .map(counts -> Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                                    .getKey())
                            .distinct()
                            .count()
                    >= LANGUAGES;
        }
    }

    /** Whether the languages of names give away the values of the property. */
    boolean tell(Node property) {
        return !values(property).isEmpty();
    }

    /** Whether the languages of names rule out neither the key nor the option. */
    boolean fair(AskedFact asked, Node option) {
        Map<Set<String>, Set<Node>> values = values(asked.property());
        if (values.isEmpty()) {
            return true;
        }
        Set<String> languages = names.otherLanguages(asked.subject());
        return asked.keyIsObject()
                ? values.getOrDefault(languages, Set.of()).contains(option)
                : languages.equals(names.otherLanguages(option));
    }

    private Map<Set<String>, Set<Node>> values(Node property) {
        return known.computeIfAbsent(property, any -> read(any).told());
    }

    private Tally read(Node property) {
        Tally tally = new Tally();
        ExtendedIterator<Triple> facts = graph.find(Node.ANY, property, Node.ANY);
        while (tally.facts < MOST && facts.hasNext()) {
            Triple fact = facts.next();
            steps.spend(1);
            if (fact.getSubject().isURI()) {
                tally.add(names.otherLanguages(fact.getSubject()), fact.getObject());
            }
        }
        facts.close();
        return tally;
    }
}
