package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameRoots;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;

/**
 * Finds words in names that go with one value of a property: whatever is called “Queso” is from Spain, what ends in “kaas” is from
 * the Netherlands, and actinium is an actinoid. Who can read needs no knowledge to answer.
 */
final class TellingWords {
    /** So many things have to bear a word, or the end of a word, before it tells a value: the wines of a house are fewer. */
    private static final int BEARERS = 4;

    private static final int END = 4;
    private static final int LONGER = 7;
    /** A value that so many of the things have is no surprise. */
    private static final double USUAL = 0.5;
    /** So many letters in a row make the root that a name and the name of a class have in common. */
    private static final int ROOT = 5;

    private static final int MOST = 20_000;

    private final Graph graph;
    private final ThingNames names;
    private final StepBudget steps;
    private final Map<Node, Words> known = new HashMap<>();

    /** @param values for each word the value with which it goes, and for how many things */
    private record Words(Map<String, Told> values, Map<Node, Integer> counts, int facts) {}

    /** @param value null if the word goes with several */
    private record Told(Optional<Node> value, int bearers) {
        Told and(Told other) {
            return new Told(value.filter(v -> other.value.filter(v::equals).isPresent()), bearers + other.bearers);
        }
    }

    TellingWords(Graph graph, ThingNames names, StepBudget steps) {
        this.graph = graph;
        this.names = names;
        this.steps = steps;
    }

    /** Whether the name of the subject tells the value of the property. */
    boolean tell(Triple fact) {
        Optional<Boolean> truth = Truth.of(fact.getObject());
        if (truth.isPresent()) {
            return truth.get() && shareRoot(name(fact.getPredicate()), name(fact.getSubject()));
        }
        Words words = known.computeIfAbsent(fact.getPredicate(), this::read);
        if (words.counts.getOrDefault(fact.getObject(), 0) > USUAL * words.facts) {
            return false;
        }
        return words(fact.getSubject()).stream()
                .anyMatch(word -> Optional.ofNullable(words.values.get(word))
                        .filter(told ->
                                told.value.filter(fact.getObject()::equals).isPresent())
                        .filter(told -> told.bearers >= BEARERS)
                        .isPresent());
    }

    private Words read(Node property) {
        Map<String, Told> values = new HashMap<>();
        Map<Node, Integer> counts = new HashMap<>();
        int facts = 0;
        ExtendedIterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
        while (facts < MOST && found.hasNext()) {
            Triple fact = found.next();
            facts++;
            steps.spend(1);
            if (fact.getSubject().isURI()) {
                counts.merge(fact.getObject(), 1, Integer::sum);
                Told told = new Told(Optional.of(fact.getObject()), 1);
                words(fact.getSubject()).forEach(word -> values.merge(word, told, Told::and));
            }
        }
        found.close();
        return new Words(values, counts, facts);
    }

    /** Returns the words of a name and, after a hyphen, the ends of longer ones. */
    private Set<String> words(Node thing) {
        Set<String> all = new HashSet<>();
        NameRoots.of(name(thing)).forEach(root -> {
            all.add(root);
            if (root.length() >= LONGER) {
                all.add("-" + root.substring(root.length() - END));
            }
        });
        return all;
    }

    private String name(Node thing) {
        return names.label(thing).orElse("");
    }

    /** Whether a word of the one has half the letters of a word of the other in a row. */
    private static boolean shareRoot(String label, String name) {
        String whole = LanguageWords.normal(name);
        for (String word : LanguageWords.normal(label).split(" ")) {
            int length = Math.max(ROOT, (word.length() + 1) / 2);
            for (int i = 0; i + length <= word.length(); i++) {
                if (whole.contains(word.substring(i, i + length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
