package org.quadrivia.question.rdf.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Shows options without the tags that encyclopedias put behind names: "One" for "One (U2 song)". Within an item it is clear which of
 * several things of that name is meant, unless two of them are options or another one may be a right answer. An item that needs the
 * tag is not asked, as nobody says it.
 */
final class ClearNames {
    /** A name that so many things have tells nobody which is meant: "Greatest Hits". */
    private static final int MANY = 4;

    private final Graph graph;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final boolean apply;
    private Map<String, Set<Node>> bearers = Map.of();

    ClearNames(Graph graph, ThingNames names, GraphStatistics profile, boolean apply) {
        this.graph = graph;
        this.names = names;
        this.profile = profile;
        this.apply = apply;
    }

    /**
     * Returns the labels of tagged options as they are shown.
     *
     * @throws RejectedCandidate if one cannot be shown without its tag
     */
    Map<Node, String> of(ItemDraft draft) {
        Map<Node, String> shown = new HashMap<>();
        if (!apply) {
            return shown;
        }
        Set<Node> asked = ends(draft.asks());
        List<Node> options = draft.answers().stream()
                .flatMap(answer -> Stream.of(Optional.of(answer.value()), Optional.ofNullable(answer.pair())))
                .flatMap(Optional::stream)
                .toList();
        Set<String> used = new HashSet<>();
        boolean compares =
                draft.asks().stream().anyMatch(fact -> fact.getObject().isLiteral());
        for (Node option : options) {
            Optional<String> bare = names.untagged(option);
            boolean first = used.add(
                    LanguageWords.normal(bare.or(() -> names.label(option)).orElse("")));
            if (bare.isPresent()) {
                Set<Node> same = bearers().getOrDefault(LanguageWords.normal(bare.get()), Set.of());
                boolean right = draft.answers().stream()
                        .anyMatch(answer -> answer.right() && answer.value().equals(option));
                boolean clear = first
                        && !compares
                        && same.size() < MANY
                        && (right && draft.family().kind() != Kind.MATCH
                                || same.stream().noneMatch(other -> !other.equals(option) && joined(other, asked)));
                if (!clear) {
                    throw new RejectedCandidate(DropReason.AMBIGUOUS_STEM, "needs its tag: " + option);
                }
                shown.put(option, bare.get());
            }
        }
        return shown;
    }

    private static Set<Node> ends(List<Triple> facts) {
        Set<Node> ends = new HashSet<>();
        facts.forEach(fact -> {
            ends.add(fact.getSubject());
            ends.add(fact.getObject());
        });
        ends.removeIf(end -> !end.isURI());
        return ends;
    }

    private boolean joined(Node one, Set<Node> others) {
        return others.stream()
                .anyMatch(other -> graph.contains(one, Node.ANY, other) || graph.contains(other, Node.ANY, one));
    }

    /** Returns the things by their names without tags. */
    private Map<String, Set<Node>> bearers() {
        if (bearers.isEmpty()) {
            Map<String, Set<Node>> found = new HashMap<>();
            profile.things()
                    .forEach(thing -> names.untagged(thing)
                            .or(() -> names.label(thing))
                            .ifPresent(name -> found.computeIfAbsent(LanguageWords.normal(name), any -> new HashSet<>())
                                    .add(thing)));
            bearers = found;
        }
        return bearers;
    }
}
