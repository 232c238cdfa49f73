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
 * Finds numeric properties (“figures”) whose values only specialists know. A second numbering of the same things is one. If there
 * are enough plain figures, figures with long names, extremes, and figures that only some of the things have are special, too.
 */
final class SpecialistProperties {
    /** If there are at least this many plain figures for the same things, special figures are not needed. */
    private static final int ENOUGH = 6;
    /** A plain figure covers at least this share of the things that the most frequent figure covers. */
    private static final double USUAL_SHARE = 0.9;
    /** A name with at least this many content words is long. */
    private static final int LONG = 3;

    private static final Pattern NON_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SMALL_WORD = 3;
    /** A numbering starts at this number or lower, and has few duplicates and few gaps. */
    private static final BigDecimal MAX_FIRST = BigDecimal.TEN;

    private static final int MIN_VALUES = 12;
    private static final double NEARLY_ALL = 0.9;
    private static final BigDecimal MAX_GAP_FACTOR = new BigDecimal("1.3");

    private final GraphStatistics profile;
    private final ThingNames names;
    private final NameWords words;

    SpecialistProperties(GraphStatistics profile, ThingNames names) {
        this.profile = profile;
        this.names = names;
        this.words = NameWords.of(names.language());
    }

    /**
     * Removes special figures from both sets: the properties by which questions order things and the properties whose values they
     * ask for.
     *
     * @param worded whether a lexicon has a wording for the property; if so, it is not special
     */
    void removeSpecial(Set<Node> orderedProperties, Set<Node> numericProperties, Predicate<Node> worded) {
        Set<Node> figures = new HashSet<>(orderedProperties);
        figures.addAll(numericProperties);
        figures.removeIf(worded);
        Set<Node> special = findSpecial(figures);
        orderedProperties.removeAll(special);
        numericProperties.removeAll(special);
    }

    /**
     * Returns the properties whose values only specialists know.
     *
     * @param figures numeric properties for which no lexicon has a wording
     */
    private Set<Node> findSpecial(Set<Node> figures) {
        Set<Node> found = new HashSet<>();
        groupByClass(figures).values().forEach(all -> {
            numberings(all).stream().skip(1).forEach(found::add);
            double usual = USUAL_SHARE
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
    private Map<String, List<Node>> groupByClass(Set<Node> figures) {
        Map<String, List<Node>> found = new TreeMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(figure -> found.computeIfAbsent(kind(figure), any -> new ArrayList<>())
                        .add(figure));
        return found;
    }

    /** Returns the most frequent class in a sample of the things that have the figure. */
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

    /** Returns the properties that number things consecutively. The one that numbers the most things comes first. */
    private List<Node> numberings(List<Node> figures) {
        return figures.stream()
                .filter(this::isNumbering)
                .sorted(Comparator.comparingLong(
                                (Node figure) -> -profile.use(figure).bearers())
                        .thenComparing(figure -> figure.toString()))
                .toList();
    }

    private boolean isNumbering(Node figure) {
        PropertyStats use = profile.use(figure);
        if (!use.whole() || use.values() < MIN_VALUES || use.unique() < NEARLY_ALL) {
            return false;
        }
        List<BigDecimal> values = use.someObjects().stream()
                .map(value -> NumbersAndDates.value(value).orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return !values.isEmpty()
                && values.getFirst().signum() >= 0
                && values.getFirst().compareTo(MAX_FIRST) <= 0
                && values.getLast().compareTo(BigDecimal.valueOf(use.values()).multiply(MAX_GAP_FACTOR)) <= 0;
    }

    /** Whether the figure is an extreme, such as “highest point”: a later record may beat it, or the data may lack the true one. */
    private boolean isExtreme(Node figure) {
        return names.label(figure)
                .filter(name -> words.has("extremes", NON_LETTERS.split(name.strip(), 2)[0].toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether the name has many words and the figure does not divide the things into groups. */
    private boolean isLong(Node figure) {
        return !profile.use(figure).sorts()
                && names.label(figure)
                        .filter(name -> NON_LETTERS
                                        .splitAsStream(name)
                                        .filter(word -> word.length() > SMALL_WORD)
                                        .count()
                                >= LONG)
                        .isPresent();
    }
}
