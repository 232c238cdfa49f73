package org.quadrivia.question.rdf.joints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.PropertyPath;

/**
 * Names paths by the properties on them: the last one, after as many before it as are needed to tell the path from others. A
 * property that gives the value or name of a joint adds nothing to what leads there.
 */
final class PathNames {
    private static final String OF = ": ";

    private final Map<Node, PropertyPath> paths;
    private final ThingNames names;
    private final java.util.function.Predicate<Node> naming;
    private final Map<String, Integer> taken = new HashMap<>();

    PathNames(Map<Node, PropertyPath> paths, java.util.function.Predicate<Node> naming, ThingNames names) {
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
        });
        Map<Node, String> found = new LinkedHashMap<>();
        words.forEach((property, all) -> found.put(property, name(all)));
        return found;
    }

    private Optional<List<String>> words(PropertyPath path) {
        List<String> words = new ArrayList<>();
        for (PropertyPath.Step step : path.steps()) {
            boolean silent = step.property().equals(RDF.value.asNode())
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

    private String name(List<String> words) {
        for (int length = Math.min(2, words.size()); length < words.size(); length++) {
            String some = last(words, length);
            if (taken.getOrDefault(some, 0) == 1) {
                return some;
            }
        }
        return last(words, words.size());
    }

    private static String last(List<String> words, int length) {
        return String.join(OF, words.subList(words.size() - length, words.size()));
    }
}
