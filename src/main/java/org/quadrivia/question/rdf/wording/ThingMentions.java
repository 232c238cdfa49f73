package org.quadrivia.question.rdf.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.SameAs;

/** How a stem names things so that no reader can take them for others. */
public final class ThingMentions {
    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private @Nullable Map<String, Set<Node>> classes;

    public ThingMentions(SameAs sameAs, ThingNames names, GraphStatistics profile) {
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
    }

    /** The node itself where its label is its own; the label with its kind in brackets where that helps; else empty. */
    public Optional<Object> of(Node node) {
        if (node.isLiteral() || namesakes(node).findAny().isEmpty()) {
            return Optional.of(node);
        }
        List<Node> kinds = profile.kinds(node);
        boolean apart = !kinds.isEmpty()
                && namesakes(node).noneMatch(other -> profile.classes(other).contains(kinds.get(0)));
        return apart ? Optional.of(names.of(node) + " (" + names.common(kinds.get(0)) + ")") : Optional.empty();
    }

    /** Others of that name, lazily: a hundred thousand things may share one. */
    private Stream<Node> namesakes(Node node) {
        String name = names.of(node);
        return Stream.concat(
                        names.bearers(name).stream(),
                        classes().getOrDefault(LanguageWords.normal(name), Set.of()).stream())
                .filter(other -> !sameAs.same(node, other));
    }

    /** Classes by their names: those that nothing is said of but that things are of them are no things, yet are called so. */
    private Map<String, Set<Node>> classes() {
        if (classes == null) {
            Map<String, Set<Node>> found = new HashMap<>();
            for (Node type : profile.populated()) {
                names.allNormal(type)
                        .forEach(name -> found.computeIfAbsent(name, n -> new HashSet<>())
                                .add(type));
            }
            classes = found;
        }
        return classes;
    }
}
