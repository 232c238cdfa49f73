package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.profile.Askability;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Compares things by how their descriptions begin, such as "an English rock band" and "an American rapper". A word counts only if
 * many descriptions contain it, but not if nearly all do.
 */
final class Scenes {
    /** The first characters of a description, up to this number, say what the thing is. */
    private static final int BEGINNING = 160;
    /** At most this many descriptions are read to learn which words are frequent. */
    private static final int READ = 20_000;

    /** At most this many descriptions of one thing are read. There may be several, one for each language. */
    private static final int LANGUAGES = 12;

    private static final long KEPT = 500_000;
    private static final int SHORTEST = 4;
    private static final double RARE = 0.005;
    private static final double USUAL = 0.3;
    private static final int LEAST = 3;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private final Graph graph;
    private final StepBudget steps;
    private final List<Node> properties;
    private final BoundedCache<Node, Set<String>> words = new BoundedCache<>(KEPT, found -> found.size() + 4);
    private final Map<String, Integer> counts = new HashMap<>();
    private int described;

    Scenes(Graph graph, GraphStatistics profile, AskableFacts askable, StepBudget steps) {
        this.graph = graph;
        this.steps = steps;
        this.properties = profile.uses().keySet().stream()
                .filter(property -> askable.verdict(property) == Askability.DESCRIPTION)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** Returns how much the descriptions of the two things have in common, from 0 to 1. */
    double common(Node one, Node other) {
        if (properties.isEmpty() || one.isLiteral() || other.isLiteral()) {
            return 0;
        }
        if (described == 0) {
            count();
        }
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        long shared = mine.stream().filter(theirs::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) mine.size() * theirs.size());
    }

    private void count() {
        described = 1;
        for (Node property : properties) {
            ExtendedIterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
            while (described <= READ && found.hasNext()) {
                described++;
                steps.spend(1);
                beginning(found.next().getObject()).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
            found.close();
        }
    }

    private Set<String> words(Node thing) {
        return words.get(thing, any -> {
            Set<String> found = new LinkedHashSet<>();
            for (Node property : properties) {
                ExtendedIterator<Triple> texts = graph.find(any, property, Node.ANY);
                for (int read = 0; read < LANGUAGES && texts.hasNext(); read++) {
                    found.addAll(beginning(texts.next().getObject()));
                }
                texts.close();
            }
            steps.spend(found.size());
            found.removeIf(word -> {
                int count = counts.getOrDefault(word, 0);
                return count < Math.max(LEAST, RARE * described) || count > USUAL * described;
            });
            return found;
        });
    }

    private static Set<String> beginning(Node text) {
        if (!text.isLiteral()) {
            return Set.of();
        }
        String all = text.getLiteralLexicalForm();
        Set<String> found = new LinkedHashSet<>();
        for (String word :
                WORDS.split(all.substring(0, Math.min(BEGINNING, all.length())).toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST) {
                found.add(word);
            }
        }
        return found;
    }
}
