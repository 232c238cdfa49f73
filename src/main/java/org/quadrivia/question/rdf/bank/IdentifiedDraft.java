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
 * A draft with the identity of its item. Lint and limits judge items in this form. Two in five are dropped, so explanations and
 * feedback are written only for the items that enter the bank.
 *
 * @param id the id of the item
 * @param asks the facts that the item asks about, without duplicates
 * @param shown the options in the order in which they are shown
 */
public record IdentifiedDraft(ItemDraft draft, String id, List<FactId> asks, List<ItemDraft.Answer> shown) {
    private static final Set<Node> NAMING = Set.of(OWL.onProperty.asNode(), OWL2.assertionProperty.asNode());

    /** The properties that say which statement another statement is about. */
    private static final Set<Node> REIFYING = Set.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    private static final Set<Node> SIDES = Set.of(Qv.claimedBy, Qv.disputedBy);

    public IdentifiedDraft {
        asks = List.copyOf(asks);
        shown = List.copyOf(shown);
    }

    /** Returns the triples that identify the item's question, chosen as in {@link org.quadrivia.question.QuestionId}. */
    Set<Triple> question() {
        boolean sides = !draft.support().isEmpty()
                && draft.support().stream().map(Triple::getPredicate).allMatch(SIDES::contains);
        return sides ? Set.copyOf(draft.support()) : Set.copyOf(draft.asks());
    }

    /**
     * Returns the properties that the item asks about. For the definition of a class and for a denial, this is the property that
     * is restricted or denied, not a term of the vocabulary in which this is stated. For a path through blank nodes, these are
     * the properties that lead from the blank nodes to other nodes.
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

    /**
     * Returns the thing that the item is about: the thing that its stem names, or the first of the compared things; empty if this
     * is a text.
     */
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
