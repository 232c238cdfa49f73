package org.quadrivia.authoring.objectives;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Finds facts, claims and conflicts on which a learning objective can rest. */
@Service
@ConditionalOnStorage
public class BasisFinder {
    private static final int MAX_FACTS = 40;
    private static final int MAX_CLAIMS = 40;

    /**
     * What there is about a thing or a claim.
     *
     * @param all how many there are; more than are listed if there are very many
     */
    public record Found(List<Basis> some, int all) {
        public Found {
            some = List.copyOf(some);
        }
    }

    private final EntityFormEditor forms;
    private final BasisWords words;

    BasisFinder(EntityFormEditor forms, BasisWords words) {
        this.forms = forms;
        this.words = words;
    }

    /** Finds things and claims by what was typed. */
    public List<Named> search(OpenDraft draft, String typed, int limit) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<Named> claims = draft.base().claims().stream()
                .map(ClaimDetails::claim)
                .filter(claim -> claim.label().toLowerCase(Locale.ROOT).contains(wanted));
        return Stream.concat(forms.things(draft, typed, limit).stream(), claims)
                .distinct()
                .limit(limit)
                .toList();
    }

    /**
     * Returns what there is about a thing: asserted facts, and claims and conflicts that concern it. For a claim, returns the claim
     * and its conflicts.
     */
    public Found about(OpenDraft draft, EntityId id) {
        List<ClaimDetails> claims = draft.base()
                .claim(id)
                .map(List::of)
                .orElseGet(() -> draft.base().claimsAbout(id));
        List<Basis> some = new ArrayList<>();
        conflicts(draft, claims).forEach(some::add);
        claims.stream()
                .limit(MAX_CLAIMS)
                .forEach(claim -> some.add(Basis.claim(node(claim.claim().id()), BasisWords.claim(claim))));
        facts(draft, id).limit(MAX_FACTS).forEach(some::add);
        int all = Math.max(some.size(), draft.base().facts(id) + claims.size());
        return new Found(some, all);
    }

    /** Returns what a passage states about the world, and the claims that it reports. */
    public List<Basis> stated(OpenDraft draft, EntityId passage) {
        Graph asserted = draft.preview().dataset().getDefaultGraph();
        Stream<Basis> facts = draft.graph(passage).stream()
                .map(Quad::asTriple)
                .filter(fact -> fact.getSubject().isURI() && !fact.getObject().isBlank())
                .filter(fact -> !draft.preview().isNaming(fact.getPredicate()) && asserted.contains(fact))
                .distinct()
                .map(fact -> Basis.fact(fact, words.fact(draft, fact)))
                .sorted(Comparator.comparing(Basis::words))
                .limit(MAX_FACTS);
        Stream<Basis> claims = draft.base().passage(passage).stream()
                .flatMap(details -> details.claims().stream())
                .limit(MAX_CLAIMS)
                .map(claim -> Basis.claim(node(claim.claim().id()), BasisWords.claim(claim)));
        return Stream.concat(facts, claims).toList();
    }

    /** Returns each pair of claims that conflict once. */
    private Stream<Basis> conflicts(OpenDraft draft, List<ClaimDetails> claims) {
        Map<List<String>, Basis> found = new LinkedHashMap<>();
        for (ClaimDetails claim : claims) {
            for (Named other : claim.conflictsWith()) {
                List<String> pair = Stream.of(
                                claim.claim().id().iri(), other.id().iri())
                        .sorted()
                        .toList();
                found.computeIfAbsent(pair, any -> {
                    Node one = NodeFactory.createURI(pair.getFirst());
                    Node two = NodeFactory.createURI(pair.getLast());
                    return Basis.conflict(one, two, words.conflict(draft, one, two));
                });
            }
        }
        return found.values().stream().limit(MAX_CLAIMS);
    }

    private Stream<Basis> facts(OpenDraft draft, EntityId id) {
        Graph asserted = draft.preview().dataset().getDefaultGraph();
        return draft.base().entity(id).stream()
                .flatMap(view -> view.facts().stream())
                .flatMap(group -> group.facts().stream())
                .flatMap(fact -> triple(fact).stream())
                .filter(asserted::contains)
                .distinct()
                .map(fact -> Basis.fact(fact, words.fact(draft, fact)));
    }

    /** Returns the fact as a triple; empty if its object has no name of its own. */
    private static Optional<Triple> triple(Fact fact) {
        return object(fact.object())
                .map(object -> Triple.create(
                        node(fact.subject().id()), node(fact.property().id()), object));
    }

    private static Optional<Node> object(FactValue value) {
        return switch (value) {
            case FactValue.Entity(var entity) -> Optional.of(node(entity.id()));
            case FactValue.Literal(var label, var lexical, var datatype, var language) ->
                Optional.of(
                        language.isEmpty()
                                ? NodeFactory.createLiteralDT(
                                        lexical, TypeMapper.getInstance().getSafeTypeByName(datatype))
                                : NodeFactory.createLiteralLang(lexical, language));
            case FactValue.Bundle bundle -> Optional.empty();
        };
    }
}
