package org.quadrivia.question.rdf.phrase;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Interprets the names of periods. A class has periods if the names of many members show it: "Hallstatt A" is a phase of the
 * "Hallstatt Iron Age", and "Assyrian" leaves out the noun. Periods of different places are not compared: "Iron Age" means nothing
 * without a place.
 */
public final class PeriodNames {
    /**
     * At most this many members of a class are examined. The next constant says what share of them must be called a period, an
     * age or an empire.
     */
    private static final int EXAMINED = 400;

    private static final double SHARE = 0.05;
    private static final int FEWEST = 3;
    /** A letter or a Roman numeral that numbers phases. */
    private static final Pattern COUNTED = Pattern.compile("[a-h]|[ivx]+");

    /** The name of a place has at most this many words. */
    private static final int PLACE_WORDS = 3;

    /** Of periods with the same name and place, at most this many are compared by their dates. */
    private static final int NAMESAKES = 20;

    private static final Node SCHEME = SKOS.inScheme.asNode();

    private static final Pattern REMARK = Pattern.compile("[\\p{N}()\\[\\]/,;:]");

    private final Graph graph;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Set<String> coverage;
    private final Set<String> spans;
    private final Set<String> phases;
    private final Set<String> joining;
    private final Set<String> eras;
    private final Set<String> ages;
    private final Set<String> olden;
    private final Set<String> ordinals;
    /** The words for the position of a period in a sequence, the first position first. */
    private final List<Set<String>> places;

    private final Set<String> today;
    private final Map<Set<String>, Integer> stems = new HashMap<>();
    private final Map<Node, Boolean> kinds = new HashMap<>();
    private final Map<Node, Boolean> covering = new HashMap<>();
    private final Map<Node, Optional<String>> settings = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, nothing counts as a period */
    public PeriodNames(Graph graph, ThingNames names, GraphStatistics profile, String language) {
        this.graph = graph;
        this.names = names;
        this.profile = profile;
        var words = PhraseWords.of(language.split("[-_]", 2)[0]);
        spans = words.map(found -> found.list("spans")).orElse(Set.of());
        phases = words.map(found -> found.list("phases")).orElse(Set.of());
        coverage = words.map(found -> found.list("coverage")).orElse(Set.of());
        olden = words.map(found -> found.list("olden")).orElse(Set.of());
        ages = words.map(found -> found.list("ages")).orElse(Set.of());
        eras = words.map(found -> found.list("eras")).orElse(Set.of());
        places = Stream.of("sooner", "between", "later")
                .map(list -> words.map(found -> found.list(list)).orElse(Set.of()))
                .toList();
        ordinals = words.map(found -> found.list("ordinals")).orElse(Set.of());
        today = words.map(found -> found.list("today")).orElse(Set.of());
        joining = words.map(found -> found.list("joining")).orElse(Set.of());
    }

    /**
     * Whether the names of two periods show that one is part of the other, that both are phases of a third, or that one came first:
     * stone, bronze, iron; early, middle, new; or any period and the modern era.
     */
    public boolean related(Node one, Node other) {
        if (!isPeriod(one) || !isPeriod(other)) {
            return false;
        }
        if (inPlace(words(one), words(other))) {
            return true;
        }
        Set<String> a = core(one);
        Set<String> b = core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return !Collections.disjoint(words(one), words(other));
        }
        if (ages.containsAll(a) && ages.containsAll(b)) {
            return true;
        }
        boolean within = a.size() != b.size() && (a.containsAll(b) || b.containsAll(a));
        return within || (isPhase(one) || isPhase(other)) && !Collections.disjoint(a, b);
    }

    /** Whether the name of a period says which one of several it is, as the Third Monarchy cannot have come first. */
    public boolean isNumbered(Node thing) {
        return isPeriod(thing) && !Collections.disjoint(words(thing), ordinals);
    }

    /** Whether a word in each of the names gives the order of the two. */
    private boolean inPlace(List<String> one, List<String> other) {
        if (!Collections.disjoint(one, ordinals) && !Collections.disjoint(other, ordinals)) {
            return true;
        }
        if (!Collections.disjoint(one, today) || !Collections.disjoint(other, today)) {
            return true;
        }
        int mine = place(one);
        int theirs = place(other);
        return mine >= 0 && theirs >= 0 && mine != theirs;
    }

    private int place(List<String> words) {
        for (int i = 0; i < places.size(); i++) {
            if (!Collections.disjoint(words, places.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the name of a period does not identify it for people. Such a name has no noun (“Assyrian”, “Middle Bronze II”),
     * begins with a small letter, contains two periods (“Halaf and Ubaid”) or a remark in brackets, or is numbered (“Iron Age II”).
     * It is also unclear if its place has no name in a sentence, or if the same people give another period of this place the same
     * name. If no place can be given beside the name, it is also unclear if it is too general (“First era”), or if another name
     * differs from it only in the noun, such as “Age” for “Period”.
     */
    public boolean unclear(Node thing) {
        List<String> words = words(thing);
        String label = names.label(thing).orElse("");
        if (!isPeriod(thing) || label.isEmpty()) {
            return false;
        }
        if (REMARK.matcher(label).find()
                || words.stream().anyMatch(word -> COUNTED.matcher(word).matches())
                || Collections.disjoint(words, spans)
                || !Collections.disjoint(words, joining)
                || Character.isLowerCase(label.codePointAt(0))) {
            return true;
        }
        return places(thing).isEmpty()
                ? core(thing).isEmpty() || stems().getOrDefault(stem(words), 0) > 1
                : setting(thing).isEmpty() || namesakes(thing).stream().anyMatch(other -> ofOneScheme(thing, other));
    }

    /** Counts the things with each name, without words such as “period”. */
    private Map<Set<String>, Integer> stems() {
        if (stems.isEmpty()) {
            profile.things().stream()
                    .map(this::words)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> stems.merge(stem(words), 1, Integer::sum));
        }
        return stems;
    }

    private Set<String> stem(List<String> words) {
        return words.stream().filter(word -> !eras.contains(word)).collect(Collectors.toSet());
    }

    /** Whether the two periods belong to different places or come from different authors. */
    public boolean elsewhere(Node one, Node other) {
        if (!isPeriod(one)
                || !isPeriod(other)
                || places(one).isEmpty() && places(other).isEmpty()) {
            return false;
        }
        return setting(one).isEmpty() || !setting(one).equals(setting(other)) || !ofOneScheme(one, other);
    }

    /** Returns other things with the same name whose dates are valid for the same place, but come from other authors. */
    public List<Node> namesakes(Node period) {
        Optional<String> place = setting(period);
        return place.isEmpty()
                ? List.of()
                : names.label(period).stream()
                        .flatMap(label -> names.bearers(label).stream())
                        .filter(other -> !other.equals(period) && setting(other).equals(place))
                        .sorted(Comparator.comparing(Node::toString))
                        .limit(NAMESAKES)
                        .toList();
    }

    private boolean ofOneScheme(Node one, Node other) {
        Set<Node> a = schemes(one);
        Set<Node> b = schemes(other);
        return a.isEmpty() && b.isEmpty() || !Collections.disjoint(a, b);
    }

    private Set<Node> schemes(Node period) {
        return graph.find(period, SCHEME, Node.ANY).mapWith(Triple::getObject).toSet();
    }

    /**
     * Returns the place that must appear beside the name of a period, because its dates are valid only there: the place in the
     * source's words, or else the only linked place. Empty if there is none or more than one.
     */
    public Optional<String> setting(Node thing) {
        return settings.computeIfAbsent(thing, it -> isPeriod(it) ? place(it) : Optional.empty());
    }

    private Optional<String> place(Node period) {
        Set<Node> places = places(period);
        List<String> texts = places.stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
        List<String> said = texts.isEmpty()
                ? places.stream().map(place -> names.label(place).orElse("")).toList()
                : texts;
        return said.size() == 1 ? Optional.of(plain(said.getFirst())).filter(PeriodNames::isPlace) : Optional.empty();
    }

    /** Returns the name of a place without a word before it that does not belong to the name, such as "ancient" in "ancient Pylos". */
    private String plain(String text) {
        int gap = text.indexOf(' ');
        return gap > 0
                        && (Character.isLowerCase(text.codePointAt(0))
                                || olden.contains(LanguageWords.normal(text.substring(0, gap))))
                ? text.substring(gap + 1)
                : text;
    }

    private static boolean isPlace(String text) {
        String[] words = text.split(" ");
        return !text.isEmpty()
                && words.length <= PLACE_WORDS
                && !REMARK.matcher(text).find()
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    private Set<Node> places(Node period) {
        return graph.find(period, Node.ANY, Node.ANY)
                .filterKeep(fact -> !fact.getObject().isBlank() && covers(fact.getPredicate()))
                .mapWith(Triple::getObject)
                .toSet();
    }

    private boolean covers(Node property) {
        return covering.computeIfAbsent(property, p -> !Collections.disjoint(coverage, words(p)));
    }

    private boolean isPeriod(Node thing) {
        if (spans.isEmpty()) {
            return false;
        }
        Set<Node> classes = profile.classes(thing);
        return classes.isEmpty()
                ? kinds.computeIfAbsent(Node.ANY, any -> ofPeriods(List.copyOf(profile.things())))
                : classes.stream()
                        .anyMatch(kind -> kinds.computeIfAbsent(kind, any -> ofPeriods(profile.members(kind))));
    }

    private boolean ofPeriods(List<Node> members) {
        int step = Math.max(1, members.size() / EXAMINED);
        int examined = 0;
        int found = 0;
        for (int i = 0; i < members.size(); i += step) {
            examined++;
            found += Collections.disjoint(words(members.get(i)), spans) ? 0 : 1;
        }
        return found >= FEWEST && found >= SHARE * examined;
    }

    private boolean isPhase(Node thing) {
        return words(thing).stream().anyMatch(this::isPhase);
    }

    private boolean isPhase(String word) {
        return phases.contains(word) || COUNTED.matcher(word).matches();
    }

    /** Returns the words that identify the period. For "Late Empire", there are none. */
    private Set<String> core(Node thing) {
        return words(thing).stream()
                .filter(word -> !isPhase(word) && !spans.contains(word))
                .collect(Collectors.toSet());
    }

    /** Returns the words of a name. A phase that is joined to the name in one word becomes a separate word. */
    private List<String> words(Node thing) {
        return Stream.of(LanguageWords.normal(names.label(thing).orElse("")).split(" "))
                .flatMap(word -> phases.stream()
                        .filter(phase -> phase.length() >= FEWEST && word.length() > phase.length() + FEWEST)
                        .filter(phase -> word.startsWith(phase))
                        .sorted()
                        .findFirst()
                        .map(phase -> Stream.of(phase, word.substring(phase.length())))
                        .orElse(Stream.of(word)))
                .collect(Collectors.toList());
    }
}
