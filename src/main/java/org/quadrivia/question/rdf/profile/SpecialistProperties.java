package org.quadrivia.question.rdf.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Figures that only specialists know: a second numbering of things that have one already, and, where there are plain figures enough,
 * those with a long name, the greatest and least of several, and those that the data has for some of the things only.
 */
final class SpecialFigures {
    /** If there are at least this many plain figures for the same things, special figures are not needed. */
    private static final int ENOUGH = 6;
    /** A plain figure is given for at least this share of the things for which the most frequent figure is given. */
    private static final double USUAL = 0.9;
    /** A name with at least this many content words is long. */
    private static final int LONG = 3;

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");
    private static final int SMALL_WORD = 3;
    /** A numbering begins at this number or a smaller one, hardly repeats a number and leaves out only a few. */
    private static final BigDecimal FIRST = BigDecimal.TEN;

    private static final int NUMBERED = 12;
    private static final double NEARLY_ALL = 0.9;
    private static final BigDecimal GAPS = new BigDecimal("1.3");

    private final GraphStatistics profile;
    private final ThingNames names;
    private final NameWords words;

    SpecialFigures(GraphStatistics profile, ThingNames names) {
        this.profile = profile;
        this.names = names;
        this.words = NameWords.of(names.language());
    }

    /**
     * Removes such figures from the properties whose values are put in order and from those for whose values questions ask.
     *
     * @param worded whether a lexicon has a wording for the property; if so, it is not special
     */
    void leaveOut(Set<Node> sorts, Set<Node> numbers, Predicate<Node> worded) {
        Set<Node> figures = new HashSet<>(sorts);
        figures.addAll(numbers);
        figures.removeIf(worded);
        Set<Node> special = among(figures);
        sorts.removeAll(special);
        numbers.removeAll(special);
    }

    /**
     * Returns the properties whose figures only specialists know.
     *
     * @param figures properties with numbers for which no lexicon has a wording
     */
    private Set<Node> among(Set<Node> figures) {
        Set<Node> found = new HashSet<>();
        ofOneClass(figures).values().forEach(all -> {
            numberings(all).stream().skip(1).forEach(found::add);
            double usual = USUAL
                    * all.stream()
                            .mapToLong(figure -> profile.use(figure).bearers())
                            .max()
                            .orElse(0);
            List<Node> special = all.stream()
                    .filter(figure -> isLong(figure)
                            || isExtreme(figure)
                            || profile.use(figure).bearers() < usual)
                    .toList();
            if (all.size() - special.size() >= ENOUGH) {
                found.addAll(special);
            }
        });
        return found;
    }

    /** Groups the properties by the class of the things that have them. */
    private Map<String, List<Node>> ofOneClass(Set<Node> figures) {
        Map<String, List<Node>> found = new TreeMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(figure -> found.computeIfAbsent(kind(figure), any -> new ArrayList<>())
                        .add(figure));
        return found;
    }

    /** Returns the most frequent class of some of the things that have the figure. */
    private String kind(Node figure) {
        Map<String, Integer> kinds = new TreeMap<>();
        profile.use(figure)
                .someSubjects()
                .forEach(thing ->
                        profile.directClasses(thing).forEach(type -> kinds.merge(type.toString(), 1, Integer::sum)));
        return kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Returns the properties that number things consecutively. The one that numbers most things comes first. */
    private List<Node> numberings(List<Node> figures) {
        return figures.stream()
                .filter(this::numbers)
                .sorted(Comparator.comparingLong(
                                (Node figure) -> -profile.use(figure).bearers())
                        .thenComparing(figure -> figure.toString()))
                .toList();
    }

    private boolean numbers(Node figure) {
        PropertyStats use = profile.use(figure);
        if (!use.whole() || use.values() < NUMBERED || use.unique() < NEARLY_ALL) {
            return false;
        }
        List<BigDecimal> values = use.someObjects().stream()
                .map(value -> NumbersAndDates.value(value).orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return !values.isEmpty()
                && values.getFirst().signum() >= 0
                && values.getFirst().compareTo(FIRST) <= 0
                && values.getLast().compareTo(BigDecimal.valueOf(use.values()).multiply(GAPS)) <= 0;
    }

    /** Whether it is the greatest or least of several figures: a record that may be broken, or that the data does not know. */
    private boolean isExtreme(Node figure) {
        return names.label(figure)
                .filter(name -> words.has("extremes", BREAKS.split(name.strip(), 2)[0].toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether the name has many words, and the figure does not sort the things into groups. */
    private boolean isLong(Node figure) {
        return !profile.use(figure).sorts()
                && names.label(figure)
                        .filter(name -> BREAKS.splitAsStream(name)
                                        .filter(word -> word.length() > SMALL_WORD)
                                        .count()
                                >= LONG)
                        .isPresent();
    }
}
