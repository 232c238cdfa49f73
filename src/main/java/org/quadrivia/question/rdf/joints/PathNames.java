package org.quadrivia.question.rdf.joints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.PropertyPath;

/**
 * Names paths by the properties on them. The name consists of the last property and of as many earlier properties as are needed
 * to distinguish the path from others. A property that gives the value, name or members of a joint is left out of the name.
 */
final class PathNames {
    private static final String OF = ": ";

    private final Map<Node, PropertyPath> paths;
    private final ThingNames names;
    private final Predicate<Node> naming;
    private final Function<Node, Set<String>> kinds;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<List<String>, Integer> outer = new HashMap<>();

    /**
     * @param naming whether a property gives names
     * @param kinds returns the labels of the classes to which the ends of a path belong
     */
    PathNames(
            Map<Node, PropertyPath> paths,
            Predicate<Node> naming,
            Function<Node, Set<String>> kinds,
            ThingNames names) {
        this.kinds = kinds;
        this.paths = paths;
        this.names = names;
        this.naming = naming;
    }

    /** Returns the name of each path that has one. */
    Map<Node, String> all() {
        Map<Node, List<String>> words = new LinkedHashMap<>();
        paths.forEach((property, path) -> words(path).ifPresent(all -> words.put(property, all)));
        words.values().forEach(all -> {
            for (int length = 1; length <= all.size(); length++) {
                taken.merge(last(all, length), 1, Integer::sum);
            }
            outer.merge(List.of(all.getFirst(), all.getLast()), 1, Integer::sum);
        });
        Map<Node, String> found = new LinkedHashMap<>();
        words.forEach((property, all) -> found.put(property, name(property, all)));
        return found;
    }

    private Optional<List<String>> words(PropertyPath path) {
        List<String> words = new ArrayList<>();
        for (PropertyPath.Step step : path.steps()) {
            boolean silent = step.property().equals(RDF.value.asNode())
                    || PropertyPath.toMembers(step.property())
                    || naming.test(step.property()) && step.equals(path.steps().getLast());
            if (!silent) {
                Optional<String> label = names.label(step.property());
                if (label.isEmpty()) {
                    return Optional.empty();
                }
                label.filter(word -> words.isEmpty() || !words.getLast().equals(word))
                        .ifPresent(words::add);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /**
     * Returns the last label alone if it says enough; otherwise, the first and the last label; otherwise, as many labels from the
     * end as are needed.
     */
    private String name(Node path, List<String> words) {
        String end = words.getLast();
        boolean alone = taken.getOrDefault(end, 0) == 1;
        if (alone
                && (words.size() == 1
                        || end.indexOf(' ') > 0
                        || kinds.apply(path).contains(end))) {
            return end;
        }
        if (words.size() > 1 && outer(words) == 1) {
            return words.getFirst() + OF + end;
        }
        for (int length = Math.min(2, words.size()); length < words.size(); length++) {
            String some = last(words, length);
            if (taken.getOrDefault(some, 0) == 1) {
                return some;
            }
        }
        return last(words, words.size());
    }

    /** Returns how many paths begin and end with the same labels. */
    private int outer(List<String> words) {
        return outer.getOrDefault(List.of(words.getFirst(), words.getLast()), 0);
    }

    private static String last(List<String> words, int length) {
        return String.join(OF, words.subList(words.size() - length, words.size()));
    }
}
