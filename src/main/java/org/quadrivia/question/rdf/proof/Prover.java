package org.quadrivia.question.rdf.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Proves answers wrong by the strongest available {@link Reason}. {@code src/docs/proofs.md} says what makes each reason valid.
 */
public class Prover {
    private static final Node TYPE = RDF.type.asNode();
    /** Limit on the classes cached for all things together. */
    private static final long KEPT = 100_000;

    private final Graph graph;
    private final Schema schema;
    private final SameAs sameAs;
    private final Relations relations;
    private final Disputes disputes;
    private final StepBudget steps;
    private final Completeness completeness;
    /** For each thing, the domains and ranges of the properties it occurs with. */
    private final BoundedCache<Node, Set<Node>> usedAs = new BoundedCache<>(KEPT, set -> set.size() + 4);

    public Prover(Graph graph, Schema schema, SameAs sameAs, Relations relations, Disputes disputes, StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.sameAs = sameAs;
        this.relations = relations;
        this.disputes = disputes;
        this.steps = steps;
        this.completeness = new Completeness(graph);
    }

    /** Whether anything could prove an answer wrong other than that it is not stated. */
    public boolean decides(AskedFact asked) {
        return asked.property().equals(TYPE)
                || (asked.keyIsObject()
                        ? schema.functional(asked.property())
                        : schema.inverseFunctional(asked.property()))
                || !completeness.declaration(asked).isEmpty()
                || disputes.denies(asked.property());
    }

    /** Returns why the answer is wrong; empty if it is right, if a claim says so, or if the source leaves it open. */
    public Optional<AnswerReason> wrong(AskedFact asked, Node answer) {
        AskedFact false_ = asked.with(answer);
        if (asked.property().equals(TYPE) && asked.keyIsObject() && byUse(asked.subject(), answer)) {
            return Optional.empty();
        }
        if (sameAs.same(asked.key(), answer) || !plainlyNot(false_.subject(), false_.property(), false_.object())) {
            return Optional.empty();
        }
        return Optional.of(functional(asked, answer)
                .or(() -> completeness.declaration(asked).isEmpty()
                        ? Optional.empty()
                        : complete(asked, relations.derivations(asked.subject(), asked.property(), asked.object())))
                .or(() -> denied(false_))
                .or(() -> disjoint(asked, false_))
                .orElseGet(() -> new AnswerReason(Reason.NOT_STATED, List.of())));
    }

    /** Whether the thing belongs to the class or a subclass by the domain or range of a property it occurs with. */
    private boolean byUse(Node thing, Node type) {
        return usedAs.get(thing, this::used).stream().anyMatch(used -> schema.beneath(used, type));
    }

    private Set<Node> used(Node thing) {
        Set<Node> subjectOf = new HashSet<>();
        Set<Node> objectOf = new HashSet<>();
        graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(t -> subjectOf.add(seen(t)));
        graph.find(Node.ANY, Node.ANY, thing).forEachRemaining(t -> objectOf.add(seen(t)));
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        subjectOf.forEach(property -> schema.domain(property).ifPresent(found::add));
        objectOf.forEach(property -> schema.range(property).ifPresent(found::add));
        return found;
    }

    private Node seen(Triple triple) {
        steps.spend(1);
        return triple.getPredicate();
    }

    private Optional<AnswerReason> functional(AskedFact asked, Node answer) {
        boolean single =
                asked.keyIsObject() ? schema.functional(asked.property()) : schema.inverseFunctional(asked.property());
        if (!single || !graph.contains(asked.fact()) || equalValue(asked.key(), answer)) {
            return Optional.empty();
        }
        Node kind = asked.keyIsObject() ? OWL.FunctionalProperty.asNode() : OWL.InverseFunctionalProperty.asNode();
        return Optional.of(
                AnswerReason.of(Reason.FUNCTIONAL, List.of(asked.fact(), Triple.create(asked.property(), TYPE, kind))));
    }

    /** Whether nothing states, claims or leaves open that the fact holds. */
    public boolean plainlyNot(Node subject, Node property, Node object) {
        Triple fact = Triple.create(subject, property, object);
        return !disputes.open(fact) && !disputes.contested(fact) && !relations.holds(subject, property, object);
    }

    /** Returns the proof that a set is declared complete, with what is known of its members; empty if it is not declared so. */
    public Optional<AnswerReason> complete(AskedFact asked, Set<Triple> members) {
        List<Triple> declaration = completeness.declaration(asked);
        if (declaration.isEmpty()) {
            return Optional.empty();
        }
        List<Triple> triples = new ArrayList<>(declaration);
        triples.addAll(members);
        return Optional.of(AnswerReason.of(Reason.COMPLETE, triples));
    }

    private Optional<AnswerReason> denied(AskedFact wrong) {
        List<Triple> denial = disputes.denial(wrong.fact());
        return denial.isEmpty() ? Optional.empty() : Optional.of(AnswerReason.of(Reason.DENIED, denial));
    }

    /** Returns the proof that nothing can belong to both classes; empty if there is none. */
    protected Optional<AnswerReason> disjoint(AskedFact asked, AskedFact wrong) {
        if (!wrong.property().equals(TYPE)) {
            return Optional.empty();
        }
        for (Node own : graph.find(wrong.subject(), TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()) {
            for (Node above : setApart(schema.superClasses(own), schema)) {
                for (Node offered : setApart(schema.superClasses(wrong.object()), schema)) {
                    steps.spend(1);
                    List<Triple> apart = schema.disjointness(above, offered);
                    if (!apart.isEmpty()) {
                        List<Triple> triples = new ArrayList<>(List.of(Triple.create(wrong.subject(), TYPE, own)));
                        triples.addAll(schema.way(own, above));
                        triples.addAll(apart);
                        triples.addAll(schema.way(wrong.object(), offered));
                        return Optional.of(AnswerReason.of(Reason.DISJOINT, triples));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns those of the classes that are declared disjoint with any class. */
    protected final List<Node> setApart(Set<Node> types, Schema schema) {
        steps.spend(types.size());
        return types.stream().filter(schema::setApart).toList();
    }

    private static boolean equalValue(Node one, Node other) {
        return one.isLiteral() && other.isLiteral() && one.sameValueAs(other);
    }
}
