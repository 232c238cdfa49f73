package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * The facts that claims state, by the things that they are about. A fact is included only if a sentence can state it together
 * with the claimant and the hedge.
 */
final class ClaimedFacts {
    private final Snapshot snapshot;
    private final Sentences sentences;
    private final Map<Node, List<OptionFacts.Fact>> about = new HashMap<>();
    private final Map<Node, Set<Node>> things = new HashMap<>();
    private final Map<Node, Integer> size = new HashMap<>();
    private final Map<OptionFacts.Fact, Optional<String>> told = new HashMap<>();

    private final ThingNames names;

    ClaimedFacts(Snapshot snapshot, ThingNames names, Sentences sentences) {
        this.snapshot = snapshot;
        this.sentences = sentences;
        this.names = names;
        List<Node> claims = new ArrayList<>();
        snapshot.dataset().listGraphNodes().forEachRemaining(name -> {
            if (snapshot.kind(name) == GraphKind.CLAIM) {
                claims.add(name);
            }
        });
        claims.sort(Comparator.comparing(Node::toString));
        for (Node claim : claims) {
            List<Triple> facts = new ArrayList<>();
            snapshot.dataset().find(claim, Node.ANY, Node.ANY, Node.ANY).forEachRemaining((Quad quad) -> {
                if (!quad.getSubject().isBlank()
                        && names.named(quad.getSubject())
                        && names.named(quad.getObject())
                        && sentences
                                .lexicon()
                                .template(quad.getPredicate(), "states")
                                .isPresent()) {
                    facts.add(quad.asTriple());
                }
            });
            facts.sort(Comparator.comparing(Triple::toString));
            size.put(claim, facts.size());
            facts.forEach(fact -> enter(claim, fact));
        }
    }

    private void enter(Node claim, Triple fact) {
        Stream.of(fact.getSubject(), fact.getObject()).distinct().forEach(end -> {
            about.computeIfAbsent(end, e -> new ArrayList<>()).add(new OptionFacts.Fact(fact, claim));
            things.computeIfAbsent(claim, c -> new HashSet<>()).add(end);
        });
    }

    /** Returns the facts about a thing, in a fixed order. */
    List<OptionFacts.Fact> about(Node thing) {
        return about.getOrDefault(thing, List.of()).stream()
                .filter(fact -> told(fact).isPresent())
                .toList();
    }

    /** Returns a sentence that states a fact, its claimant and its hedge; empty if the sentence would lose a hedge. */
    Optional<String> told(OptionFacts.Fact fact) {
        return told.computeIfAbsent(fact, this::tell);
    }

    /** Like {@link #told(OptionFacts.Fact)}, but prefers a sentence that names the option. */
    Optional<String> told(OptionFacts.Fact fact, Node option) {
        return told(fact)
                .filter(said -> names.isNamedIn(option, PlainWords.of(said)))
                .or(() -> attributed(fact))
                .or(() -> told(fact));
    }

    private Optional<String> tell(OptionFacts.Fact fact) {
        Node claim = Objects.requireNonNull(fact.claim());
        Optional<Node> agent = claimant(claim);
        if (agent.isEmpty() && ends(claim, Qv.hedge).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = size.getOrDefault(claim, 0) != 1
                ? Optional.empty()
                : agent.flatMap(who -> sentences
                        .lexicon()
                        .template(claim, "statesClaim")
                        .map(words -> sentences.fill(words, Map.of("c", who), true)));
        return own.filter(said -> hedged(claim, said)).or(() -> attributed(fact));
    }

    private Optional<String> attributed(OptionFacts.Fact fact) {
        Node claim = Objects.requireNonNull(fact.claim());
        return Optional.of(sentences.according(claimant(claim), fact.triple())).filter(said -> hedged(claim, said));
    }

    private Optional<Node> claimant(Node claim) {
        return ends(claim, Qv.claimedBy).stream().filter(names::named).findFirst();
    }

    /** Returns the things that the facts of a claim are about. */
    Set<Node> things(Node claim) {
        return things.getOrDefault(claim, Set.of());
    }

    /** Rates how close two claims are to each other: a conflict counts more than a thing that both claims are about. */
    int nearness(Node one, Node other) {
        Set<Node> shared = new HashSet<>(things(one));
        shared.retainAll(things(other));
        boolean conflict = snapshot.dataset().getDefaultGraph().contains(one, Qv.conflictsWith, other)
                || snapshot.dataset().getDefaultGraph().contains(other, Qv.conflictsWith, one);
        return (conflict ? 4 : 0) + (shared.isEmpty() ? 0 : 2);
    }

    private boolean hedged(Node claim, String sentence) {
        return ends(claim, Qv.hedge).stream()
                .allMatch(hedge -> Hedges.kept(hedge.getLiteralLexicalForm(), sentence)
                        || sentences.hedging(PlainWords.of(sentence)));
    }

    private List<Node> ends(Node claim, Node property) {
        return snapshot
                .dataset()
                .getDefaultGraph()
                .find(claim, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
