package org.quadrivia.question.rdf.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
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
    /** At most this many classes are cached for all things together. */
    private static final long KEPT = 100_000;

    private final Graph graph;
    private final Schema schema;
    private final SameAs sameAs;
    private final Relations relations;
    private final Disputes disputes;
    private final Silence silence;
    /** The statements about things that serve only as wrong options. */
    private final Graph distractors;

    private final Map<Node, List<Node>> alternatives = new HashMap<>();
    private final StepBudget steps;
    private final Completeness completeness;
    /** For each thing, the domains and ranges of the properties with which it occurs. */
    private final BoundedCache<Node, Set<Node>> usedAs = new BoundedCache<>(KEPT, set -> set.size() + 4);

    /** @param distractors the statements about things that serve only as wrong options */
    public Prover(
            Graph graph,
            Graph distractors,
            Schema schema,
            SameAs sameAs,
            Relations relations,
            Disputes disputes,
            Silence silence,
            StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.sameAs = sameAs;
        this.relations = relations;
        this.disputes = disputes;
        this.silence = silence;
        this.distractors = distractors;
        this.steps = steps;
        this.completeness = new Completeness(graph);
    }

    /** Whether an answer could be proved wrong by anything other than the silence of the source. */
    public boolean decides(AskedFact asked) {
        return asked.property().equals(TYPE)
                || (asked.keyIsObject()
                        ? schema.functional(asked.property())
                        : schema.inverseFunctional(asked.property()))
                || !completeness.declaration(asked).isEmpty()
                || disputes.denies(asked.property())
                || excludes(asked.key())
                || asked.property().equals(Qv.claimedBy)
                || asked.property().equals(Qv.disputedBy);
    }

    /**
     * Returns why the answer is wrong; empty if it is right, if a claim says so, if the source leaves it open, or if nothing
     * proves
     * it wrong.
     */
    public Optional<AnswerReason> wrong(AskedFact asked, Node answer) {
        AskedFact false_ = asked.with(answer);
        if (asked.property().equals(TYPE) && asked.keyIsObject() && byUse(asked.subject(), answer)) {
            return Optional.empty();
        }
        if (sameAs.same(asked.key(), answer)
                || !plainlyNot(false_.subject(), false_.property(), false_.object())
                || isHeldByAlternative(false_.fact())) {
            return Optional.empty();
        }
        return functional(asked, answer)
                .or(() -> completeness.declaration(asked).isEmpty()
                        ? Optional.empty()
                        : complete(asked, relations.derivations(asked.subject(), asked.property(), asked.object())))
                .or(() -> denied(false_))
                .or(() -> disjoint(asked, false_))
                .or(() -> excluded(asked, answer, asked.fact()))
                .or(() -> otherSide(false_))
                .or(() -> silence.proves(asked)
                        ? Optional.of(new AnswerReason(Reason.NOT_STATED, List.of()))
                        : Optional.empty());
    }

    /**
     * Returns why the answer is wrong in a question about what a claim says. There are three possible reasons: the claim says
     * something that excludes the answer; another claim gives the answer and conflicts with this claim or is disputed by the
     * claimant; or the source is silent. Empty if the answer is not known to be wrong.
     *
     * @param claimant the person or body that makes the claim; null if the source names none
     */
    public Optional<AnswerReason> wrongInClaim(Node claim, @Nullable Node claimant, AskedFact asked, Node answer) {
        Triple wrong = asked.with(answer).fact();
        if (sameAs.same(asked.key(), answer)
                || disputes.open(wrong)
                || disputes.content(claim).contains(wrong)) {
            return Optional.empty();
        }
        return excluded(asked, answer, asked.fact())
                .or(() -> rival(claim, claimant, wrong))
                .or(() -> silence.proves(asked)
                                && !disputes.contested(wrong)
                                && !relations.holds(wrong.getSubject(), wrong.getPredicate(), wrong.getObject())
                        ? Optional.of(new AnswerReason(Reason.NOT_STATED, List.of()))
                        : Optional.empty());
    }

    /**
     * Returns the proof that another claim gives the answer, and that this other claim is disputed by the claimant or conflicts
     * with the claim.
     */
    private Optional<AnswerReason> rival(Node claim, @Nullable Node claimant, Triple wrong) {
        for (Node other : disputes.holding(wrong)) {
            List<Triple> against = new ArrayList<>();
            if (claimant != null) {
                against.add(Triple.create(other, Qv.disputedBy, claimant));
            }
            against.add(Triple.create(claim, Qv.conflictsWith, other));
            against.add(Triple.create(other, Qv.conflictsWith, claim));
            Optional<Triple> stated = against.stream().filter(graph::contains).findFirst();
            if (stated.isPresent()) {
                return Optional.of(AnswerReason.of(Reason.DENIED, List.of(wrong, stated.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the proof that the key and the answer are declared to exclude each other; empty if there is no such declaration.
     */
    private Optional<AnswerReason> excluded(AskedFact asked, Node answer, Triple fact) {
        if (!asked.keyIsObject()) {
            return Optional.empty();
        }
        return Stream.of(
                        Triple.create(asked.key(), Qv.excludes, answer),
                        Triple.create(answer, Qv.excludes, asked.key()))
                .filter(triple -> graph.contains(triple) || distractors.contains(triple))
                .findFirst()
                .map(triple -> AnswerReason.of(Reason.DENIED, List.of(fact, triple)));
    }

    /**
     * Returns the proof that somebody disputes a claim and therefore does not make it, or makes a claim and therefore does not
     * dispute it.
     */
    private Optional<AnswerReason> otherSide(AskedFact wrong) {
        Node opposite = wrong.property().equals(Qv.claimedBy)
                ? Qv.disputedBy
                : wrong.property().equals(Qv.disputedBy) ? Qv.claimedBy : Node.ANY;
        Triple side = Triple.create(wrong.subject(), opposite, wrong.object());
        return opposite.isURI() && graph.contains(side)
                ? Optional.of(AnswerReason.of(Reason.DENIED, List.of(side)))
                : Optional.empty();
    }

    private boolean excludes(Node key) {
        return Stream.of(graph, distractors)
                .anyMatch(in -> in.contains(key, Qv.excludes, Node.ANY) || in.contains(Node.ANY, Qv.excludes, key));
    }

    /** Whether the domain or range of a property with which the thing occurs is the class or one of its subclasses. */
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

    /**
     * Whether the fact is stated with another property that may have the same meaning, such as {@code schema:containedInPlace}
     * for a location.
     */
    private boolean isHeldByAlternative(Triple fact) {
        return alternatives.computeIfAbsent(fact.getPredicate(), Vocabularies::alternatives).stream()
                .anyMatch(other -> graph.contains(fact.getSubject(), other, fact.getObject()));
    }

    /** Whether the fact is neither stated nor claimed nor left open. */
    public boolean plainlyNot(Node subject, Node property, Node object) {
        Triple fact = Triple.create(subject, property, object);
        return !disputes.open(fact) && !disputes.contested(fact) && !relations.holds(subject, property, object);
    }

    /**
     * Returns the proof that a set is declared complete; empty if there is no such declaration.
     *
     * @param members the known triples about the members of the set
     */
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

    /** Returns the proof that nothing can belong to both classes; empty if there is no such proof. */
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

    /** Returns the given classes that are declared to be disjoint with some other class. */
    protected final List<Node> setApart(Set<Node> types, Schema schema) {
        steps.spend(types.size());
        return types.stream().filter(schema::setApart).toList();
    }

    private static boolean equalValue(Node one, Node other) {
        return one.isLiteral() && other.isLiteral() && one.sameValueAs(other);
    }
}
