package org.quadrivia.question.rdf.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.ItemDraft;

/**
 * A draft with the identity of its item. Lint and limits judge this form. Two in five are dropped, so explanations and feedback
 * are written only for those that enter the bank.
 *
 * @param id id of the item
 * @param asks the facts it asks, each once
 * @param shown its options in the order shown
 */
public record IdentifiedDraft(ItemDraft draft, String id, List<FactId> asks, List<ItemDraft.Answer> shown) {
    private static final Set<Node> NAMING = Set.of(OWL.onProperty.asNode(), OWL2.assertionProperty.asNode());

    /** Which statement another is about. */
    private static final Set<Node> REIFYING = Set.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    private static final Set<Node> SIDES = Set.of(Qv.claimedBy, Qv.disputedBy);

    public IdentifiedDraft {
        asks = List.copyOf(asks);
        shown = List.copyOf(shown);
    }

    /** Returns what identifies its question, in the same way as {@link org.quadrivia.question.QuestionId}. */
    Set<Triple> question() {
        boolean sides = !draft.support().isEmpty()
                && draft.support().stream().map(Triple::getPredicate).allMatch(SIDES::contains);
        return sides ? Set.copyOf(draft.support()) : Set.copyOf(draft.asks());
    }

    /**
     * Returns the properties that it asks about. In the definition of a class and in a denial, this is the property that is
     * restricted or denied, not the vocabulary that says so; of what is said through blank nodes, what leads on from them.
     */
    Set<Node> properties() {
        Set<Node> named = draft.asks().stream()
                .filter(triple -> NAMING.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .collect(Collectors.toCollection(HashSet::new));
        if (named.isEmpty()) {
            draft.asks().stream()
                    .filter(triple -> !triple.getObject().isBlank() && !REIFYING.contains(triple.getPredicate()))
                    .forEach(triple -> named.add(triple.getPredicate()));
        }
        return named.isEmpty() ? draft.asks().stream().map(Triple::getPredicate).collect(Collectors.toSet()) : named;
    }

    /** Returns the thing that the item is about: what its stem names, or the first of the things compared; empty if it is a text. */
    Optional<Node> about() {
        boolean byObject = draft.family().keyIsSubject();
        return draft.asks().stream()
                .findFirst()
                .map(fact -> byObject ? fact.getObject() : fact.getSubject())
                .filter(Node::isURI);
    }

    FamilyFile family() {
        return draft.family();
    }

    Kind kind() {
        return draft.family().kind();
    }

    String stem() {
        return draft.stem();
    }
}
