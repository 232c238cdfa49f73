package org.quadrivia.question.rdf.distractors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameRoots;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;

/**
 * Finds words and letters in names that give away a value of a property: a cheese called “Queso” is from Spain, a cheese whose name
 * ends in “kaas” is from the Netherlands, and actinium is an actinoid. A learner would need no knowledge to answer. If a property
 * has only a few values, such as countries, words that go with two values give just as much away, because they show the language.
 */
final class TellingWords {
    /** Letters give a value away only if at least this many other things have them in their names. */
    private static final int OTHERS = 2;
    /** The probability that as many things have the same value by chance must be at most this. */
    private static final double LUCK = 0.03;
    /** This many consecutive letters are compared. Each word has a mark at its beginning and end. */
    private static final int GRAM = 4;
    /** If a property has more values than this, words that go with two values give nothing away. */
    private static final int FEW_VALUES = 40;
    /** If at least this share of the things have a value, it is not surprising. */
    private static final double USUAL = 0.5;
    /** A name and the name of a class share a root if they have at least this many consecutive letters in common. */
    private static final int ROOT = 5;

    private static final int MOST = 20_000;
    private static final int PAIR = 2;
    private static final double NEARLY_ALL = 0.85;
    /**
     * At most this many letters are added to the name of a place to form a word for things from there. The next constant says how
     * many things that are linked with a place are examined.
     */
    private static final int ENDING = 3;

    private static final int LINKS = 2000;
    private static final long KEPT = 100_000;

    private final Graph graph;
    private final ThingNames names;
    private final StepBudget steps;
    private final Predicate<Node> places;
    private final Map<Node, Words> known = new HashMap<>();
    private final BoundedCache<Triple, Boolean> told = new BoundedCache<>(KEPT, any -> 1);
    private final BoundedCache<Node, Set<String>> within = new BoundedCache<>(KEPT, set -> set.size() + 4);

    /**
     * @param telling for each piece of a name that gives something away, the one or two values that nearly all things with this
     *     piece have
     * @param counts the number of facts with each value
     */
    private record Words(Map<String, Set<Node>> telling, Map<Node, Integer> counts, int facts) {}

    /** For one word, the numbers of things with this word in their names that have each value. */
    private static final class Told {
        private final Map<Node, Integer> values = new HashMap<>();
        private int bearers;

        void add(Node value) {
            bearers++;
            values.merge(value, 1, Integer::sum);
        }

        /** Returns the values that nearly all bearers have; none if there are more than {@code most} of them. */
        Set<Node> main(int most) {
            Set<Node> found = values.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                            .thenComparing(entry -> entry.getKey().toString()))
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            int all = found.stream().mapToInt(values::get).sum();
            return all >= NEARLY_ALL * bearers ? found : Set.of();
        }
    }

    TellingWords(Graph graph, ThingNames names, StepBudget steps, Predicate<Node> places) {
        this.graph = graph;
        this.names = names;
        this.steps = steps;
        this.places = places;
    }

    /** Whether the name of the subject gives away the value of the property. */
    boolean tell(Triple fact) {
        return told.get(fact, this::tells);
    }

    private boolean tells(Triple fact) {
        Optional<Boolean> truth = Truth.of(fact.getObject());
        if (truth.isPresent()) {
            return truth.get() && shareRoot(name(fact.getPredicate()), name(fact.getSubject()));
        }
        Words words = known.computeIfAbsent(fact.getPredicate(), this::read);
        if (words.counts.getOrDefault(fact.getObject(), 0) > USUAL * words.facts) {
            return false;
        }
        // The name of Norwich City does not give away which stadium in Norwich is its own
        boolean shared = words.counts.getOrDefault(fact.getObject(), 0) > 1;
        return shared && tellsPlace(fact)
                || grams(fact.getSubject()).stream()
                        .anyMatch(gram ->
                                words.telling.getOrDefault(gram, Set.of()).contains(fact.getObject()));
    }

    /**
     * Whether the thing is not a place and its name contains a word for a place in the value. For example, Ricotta Romana is from
     * around Rome, and
     * Lietuviškas varškės sūris from Lithuania.
     */
    private boolean tellsPlace(Triple fact) {
        if (!fact.getObject().isURI() || places.test(fact.getSubject())) {
            return false;
        }
        Set<String> own = names.allNormal(fact.getObject());
        Set<String> within = this.within.get(fact.getObject(), this::within);
        return Arrays.stream(LanguageWords.normal(name(fact.getSubject())).split(" "))
                .anyMatch(word -> own.stream().anyMatch(place -> NameRoots.near(word, place))
                        || within.stream().anyMatch(place -> isFrom(word, place)));
    }

    /** Whether the word can be derived from the name of a place, as “Romana” from “Roma” and “Veronese” from “Verona”. */
    private static boolean isFrom(String word, String place) {
        int stem = Math.max(ROOT, place.length() - 2);
        return word.startsWith(place) && word.length() <= place.length() + ENDING
                || word.length() >= stem
                        && place.length() >= stem
                        && word.startsWith(place.substring(0, stem))
                        && word.length() <= place.length() + ENDING;
    }

    /** Returns the one-word names of a thing and of the places that are linked with it. */
    private Set<String> within(Node thing) {
        Set<String> found = new HashSet<>(names.allNormal(thing));
        for (boolean out : List.of(true, false)) {
            ExtendedIterator<Triple> links =
                    out ? graph.find(thing, Node.ANY, Node.ANY) : graph.find(Node.ANY, Node.ANY, thing);
            for (int seen = 0; seen < LINKS && links.hasNext(); seen++) {
                Triple link = links.next();
                Node end = out ? link.getObject() : link.getSubject();
                steps.spend(1);
                if (places.test(end)) {
                    found.addAll(names.allNormal(end));
                }
            }
            links.close();
        }
        found.removeIf(name -> name.length() < GRAM || name.indexOf(' ') >= 0);
        return found;
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
                grams(fact.getSubject())
                        .forEach(gram ->
                                values.computeIfAbsent(gram, g -> new Told()).add(fact.getObject()));
            }
        }
        found.close();
        return new Words(telling(values, counts, facts), counts, facts);
    }

    /** Returns the pieces of names that give values away, with these values. Other pieces are not kept. */
    private static Map<String, Set<Node>> telling(Map<String, Told> all, Map<Node, Integer> counts, int facts) {
        int most = counts.size() <= FEW_VALUES ? PAIR : 1;
        Map<String, Set<Node>> telling = new HashMap<>();
        all.forEach((gram, told) -> {
            Set<Node> main = told.bearers > OTHERS ? told.main(most) : Set.of();
            double share = main.stream().mapToInt(counts::get).sum() / (double) facts;
            // Even without one of these things, it would hardly be chance that the others have these values
            if (!main.isEmpty() && Math.pow(share, told.bearers - 1.0) <= LUCK) {
                telling.put(gram, main);
            }
        });
        return telling;
    }

    /**
     * Returns the pieces of a name that are compared: all sequences of four letters, and each word that is no longer than this
     * with its marks.
     */
    private Set<String> grams(Node thing) {
        Set<String> all = new HashSet<>();
        for (String word : LanguageWords.normal(name(thing)).split(" ")) {
            String marked = "^" + word + "$";
            for (int i = 0; i + GRAM <= marked.length(); i++) {
                all.add(marked.substring(i, i + GRAM));
            }
        }
        return all;
    }

    private String name(Node thing) {
        return names.label(thing).orElse("");
    }

    /** Whether a word of one name contains half the letters of a word of the other name in succession. */
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
