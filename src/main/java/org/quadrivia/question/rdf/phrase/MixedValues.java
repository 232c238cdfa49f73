package org.quadrivia.question.rdf.phrase;

import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.ADJECTIVE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.NOUN;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PAST_PARTICIPLE;
import static org.quadrivia.question.rdf.dictionary.PartOfSpeech.PRESENT_PARTICIPLE;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyStats;

/**
 * Finds values that differ from the other values of their property in their part of speech, such as "circle" among "squared" and
 * "spherical", or "table" among "cooking" and "melting". No sentence fits all such values. Only properties with a few values are
 * examined; many things must share these values, and their names must be in lower case.
 */
final class MixedValues {
    private static final int FEWEST = 4;
    private static final int MOST = 40;
    private static final int SHARING = 3;
    private static final double MOSTLY = 0.6;
    private static final Set<String> SHAPES = Set.of("like", "shaped");

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final WordForms forms;

    MixedValues(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        forms = WordForms.of(names.language());
    }

    private enum Part {
        DESCRIBING,
        DOING,
        NAMING
    }

    /** Returns the values that differ; empty if there is no dictionary for the language. */
    Set<Node> odd() {
        Set<Node> found = new HashSet<>();
        if (forms.known() && names.language().startsWith("en")) {
            profile.properties().forEach(property -> odd(profile.use(property), found));
        }
        return found;
    }

    private void odd(PropertyStats use, Set<Node> found) {
        Set<Node> values = new HashSet<>(use.someObjects());
        if (values.size() < FEWEST || values.size() > MOST || use.statements() < SHARING * values.size()) {
            return;
        }
        Map<Part, Set<Node>> parts = new EnumMap<>(Part.class);
        values.removeIf(value -> !names.named(value));
        if (values.stream().anyMatch(this::isDescribed)) {
            return;
        }
        for (Node value : values) {
            Optional<Part> part = names.label(value).flatMap(this::part);
            if (part.isEmpty()) {
                return;
            }
            parts.computeIfAbsent(part.get(), any -> new HashSet<>()).add(value);
        }
        Set<Node> others = parts.values().stream()
                .filter(same -> same.size() < MOSTLY * values.size())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        if (others.size() <= (1 - MOSTLY) * values.size()) {
            found.addAll(others);
        }
    }

    /** Whether the graph says anything about the value besides its class. */
    private boolean isDescribed(Node value) {
        return value.isURI()
                && graph.find(value, Node.ANY, Node.ANY)
                        .filterKeep(fact ->
                                fact.getObject().isURI() && !fact.getPredicate().equals(RDF.type.asNode()))
                        .hasNext();
    }

    /** Returns the part of speech of a name in lower case; empty for other names and for unknown words. */
    private Optional<Part> part(String label) {
        String last = NameWords.lastWord(label);
        if (!Character.isLowerCase(label.codePointAt(0))) {
            return Optional.empty();
        }
        if (SHAPES.contains(last.substring(last.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT))) {
            return Optional.of(Part.DESCRIBING);
        }
        if (forms.is(last, PRESENT_PARTICIPLE)) {
            return Optional.of(Part.DOING);
        }
        if (forms.is(last, ADJECTIVE) || forms.is(last, PAST_PARTICIPLE)) {
            return Optional.of(Part.DESCRIBING);
        }
        return forms.is(last, NOUN) ? Optional.of(Part.NAMING) : Optional.empty();
    }
}
