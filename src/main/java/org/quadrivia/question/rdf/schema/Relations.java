package org.quadrivia.question.rdf.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.StepBudget;

/**
 * Infers facts with one property from a graph, by subproperties, inverses, symmetry, transitivity and owl:sameAs, and for
 * rdf:type also by superclasses. The query of an item ({@code QueryText}) includes the same inferences.
 */
public class Relations {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUB_CLASS = RDFS.subClassOf.asNode();
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    /** At most this many nodes are cached in all sets together. */
    private static final long KEPT = 1_000_000;
    /** If a fact follows from more triples than this, no item asks about it, because nobody could check the proof. */
    private static final int LONGEST_PROOF = 2_000;
    /** If statements of at most this many properties imply facts with a property, each of these properties is tried. */
    private static final int FEW_PROPERTIES = 16;
    /** If two things have at most this many pairs of names, each pair is tried. */
    private static final int FEW_PAIRS = 64;

    private final Graph graph;
    private final Schema schema;
    private final SameAs sameAs;
    private final StepBudget steps;
    private final Map<Node, RelationClosure> closures = new HashMap<>();
    private final BoundedCache<Node, Said> said = new BoundedCache<>(KEPT, all -> all.weight() + 4);
    private final BoundedCache<End, Set<Node>> known = new BoundedCache<>(KEPT, set -> set.size() + 4);

    /**
     * The properties whose statements directly imply facts with a certain property.
     *
     * @param asIs the property itself and its subproperties
     * @param turned the properties that imply facts with subject and object exchanged: the symmetric ones among {@code asIs} and
     *     the inverses of all properties in {@code asIs}
     */
    private record Said(Set<Node> asIs, Set<Node> turned) {
        int weight() {
            return asIs.size() + turned.size();
        }
    }

    /** A request for the nodes at the other end of a property. */
    public record End(Node start, Node property, boolean forth) {}

    public Relations(Graph graph, Schema schema, SameAs sameAs, StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.sameAs = sameAs;
        this.steps = steps;
    }

    /**
     * Whether the data says that the members of a class have no other objects of the property. False if the subject is not a
     * class.
     */
    public boolean closed(Node subject, Node property) {
        return false;
    }

    /** Returns all objects, in a fixed order. */
    public Set<Node> objects(Node subject, Node property) {
        return ends(subject, property, true);
    }

    /** Returns all subjects, in a fixed order. */
    public Set<Node> subjects(Node property, Node object) {
        return ends(object, property, false);
    }

    /** Returns all answers of an answer set, in a fixed order. */
    public Set<Node> answers(AnswerSet side) {
        return side.objects() ? objects(side.anchor(), side.property()) : subjects(side.property(), side.anchor());
    }

    /** Returns the objects, except those that follow only from a narrower object in the result. */
    public Set<Node> nearest(Node subject, Node property) {
        return objects(subject, property);
    }

    /**
     * Like {@link #nearest}, but if there are more than {@code most} nodes, returns only some of them; these are still more than
     * {@code most}.
     */
    public Set<Node> nearest(Node subject, Node property, int most) {
        return walks(property) ? closure(property).some(subject, true, most) : nearest(subject, property);
    }

    /**
     * Like {@link #subjects}, but if there are more than {@code most} nodes, returns only some of them; these are still more than
     * {@code most}.
     */
    public Set<Node> subjects(Node property, Node object, int most) {
        return walks(property) ? closure(property).some(object, false, most) : subjects(property, object);
    }

    public boolean holds(Node subject, Node property, Node object) {
        if (graph.contains(subject, property, object)) {
            return true;
        }
        if (walks(property)) {
            return closure(property).leads(subject, object);
        }
        if (property.equals(TYPE)
                || schema.transitive(property)
                || sameAs.all(subject).size() * (long) sameAs.all(object).size() > FEW_PAIRS) {
            return objects(subject, property).contains(object);
        }
        return sameAs.all(subject).stream()
                .anyMatch(s -> sameAs.all(object).stream().anyMatch(o -> linked(s, property, o)));
    }

    /**
     * Returns the triples of the data that state a fact that is not inferred. This is the fact itself, unless the data states it
     * through several triples.
     */
    public List<Triple> stated(Triple fact) {
        return List.of(fact);
    }

    public final Set<Triple> derivations(AskedFact asked) {
        return derivations(asked.subject(), asked.property(), asked.object());
    }

    /** Returns every triple from which the fact follows in any way; empty if it does not follow. */
    public Set<Triple> derivations(Node subject, Node property, Node object) {
        Set<Triple> found = new LinkedHashSet<>();
        if (property.equals(TYPE)) {
            for (Node type : typesBelow(subject, object)) {
                found.add(Triple.create(subject, TYPE, type));
                between(type, object, SUB_CLASS).forEach(found::add);
            }
        } else if (schema.transitive(property)) {
            found.addAll(between(subject, object, property));
        } else {
            if (sameAs.all(subject).size() * (long) sameAs.all(object).size() > LONGEST_PROOF) {
                throw new RejectedCandidate(DropReason.TOO_MANY_NAMES);
            }
            for (Node s : sameAs.all(subject)) {
                for (Node o : sameAs.all(object)) {
                    Set<Triple> links = links(s, property, o);
                    if (!links.isEmpty()) {
                        found.addAll(sameAs.way(subject, s));
                        found.addAll(links);
                        found.addAll(sameAs.way(o, object));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Returns all triples of the property on any path from one node to the other.
     *
     * @throws RejectedCandidate if there are more triples than anybody could check
     */
    public Set<Triple> between(Node from, Node to, Node property) {
        Set<Triple> found = new LinkedHashSet<>();
        List<RelationClosure.Step> ways = closure(property).between(from, to, LONGEST_PROOF);
        checkable(ways.size());
        ways.forEach(step -> found.addAll(links(step.from(), property, step.to())));
        return found;
    }

    /** @throws RejectedCandidate if nobody could check a proof of this many triples */
    public static void checkable(int triples) {
        if (triples > LONGEST_PROOF) {
            throw new RejectedCandidate(DropReason.TOO_MANY_DERIVATIONS);
        }
    }

    /** Returns the nodes one step away, without owl:sameAs and without following transitivity further. */
    public Set<Node> step(Node from, Node property, boolean forth) {
        if (schema.transitive(property)) {
            return closure(property).step(from, forth);
        }
        Set<Node> found = new TreeSet<>(ORDER);
        Said said = said(property);
        said.asIs().forEach(sub -> find(from, sub, forth, found));
        said.turned().forEach(sub -> find(from, sub, !forth, found));
        steps.spend(found.size() + said.weight());
        return found;
    }

    /** Returns the properties whose statements directly imply facts with this property. */
    private Said said(Node property) {
        return said.get(property, p -> {
            Set<Node> turned = new LinkedHashSet<>();
            for (Node sub : schema.subProperties(p)) {
                if (schema.symmetric(sub)) {
                    turned.add(sub);
                }
                schema.inverses(sub).forEach(inverse -> turned.addAll(schema.subProperties(inverse)));
            }
            Said all = new Said(schema.subProperties(p), turned);
            steps.spend(all.weight());
            return all;
        });
    }

    /**
     * Returns the properties whose statements directly imply facts with this property. If there are many, returns only those that
     * connect the two nodes, in either direction.
     */
    private Said said(Node property, Node subject, Node object) {
        Said all = said(property);
        if (all.weight() <= FEW_PROPERTIES) {
            return all;
        }
        Set<Node> between = new HashSet<>();
        read(subject, object, between);
        read(object, subject, between);
        steps.spend(between.size() + 1);
        Set<Node> asIs = new TreeSet<>(ORDER);
        Set<Node> turned = new TreeSet<>(ORDER);
        between.forEach(p -> {
            if (all.asIs().contains(p)) {
                asIs.add(p);
            }
            if (all.turned().contains(p)) {
                turned.add(p);
            }
        });
        return new Said(asIs, turned);
    }

    private void read(Node from, Node to, Set<Node> properties) {
        if (!from.isLiteral()) {
            graph.find(from, Node.ANY, to).forEachRemaining(t -> properties.add(t.getPredicate()));
        }
    }

    /**
     * Whether the transitive closure of the property alone gives its subjects and objects: the property is transitive, it is not
     * rdf:type, and the data does not use owl:sameAs.
     */
    private boolean walks(Node property) {
        return schema.transitive(property) && !property.equals(TYPE) && !sameAs.used();
    }

    private RelationClosure closure(Node property) {
        return closures.computeIfAbsent(property, p -> {
            List<RelationClosure.Step> all = new ArrayList<>();
            said(p).asIs().forEach(sub -> read(sub, true, all));
            said(p).turned().forEach(sub -> read(sub, false, all));
            return new RelationClosure(all, ORDER, steps);
        });
    }

    private void read(Node property, boolean forth, List<RelationClosure.Step> all) {
        graph.find(Node.ANY, property, Node.ANY)
                .forEachRemaining(t -> all.add(
                        forth
                                ? new RelationClosure.Step(t.getSubject(), t.getObject())
                                : new RelationClosure.Step(t.getObject(), t.getSubject())));
    }

    private Set<Node> ends(Node start, Node property, boolean forth) {
        if (walks(property)) {
            return closure(property).reach(start, forth);
        }
        Node name = sameAs.all(start).iterator().next();
        return known.get(new End(name, property, forth), this::gather);
    }

    private Set<Node> gather(End end) {
        Set<Node> found = new TreeSet<>(ORDER);
        for (Node name : sameAs.all(end.start())) {
            if (end.property().equals(TYPE)) {
                found.addAll(types(name, end.forth()));
            } else if (schema.transitive(end.property())) {
                found.addAll(closure(end.property()).reach(name, end.forth()));
            } else {
                found.addAll(step(name, end.property(), end.forth()));
            }
        }
        if (sameAs.used()) {
            Set<Set<Node>> joined = Collections.newSetFromMap(new IdentityHashMap<>());
            List.copyOf(found).stream()
                    .map(sameAs::all)
                    .filter(twins -> twins.size() > 1 && joined.add(twins))
                    .forEach(found::addAll);
        }
        steps.spend(found.size());
        return Collections.unmodifiableSet(found);
    }

    private Set<Node> types(Node start, boolean forth) {
        Set<Node> found = new TreeSet<>(ORDER);
        if (forth) {
            graph.find(start, TYPE, Node.ANY).forEachRemaining(t -> found.addAll(schema.superClasses(t.getObject())));
        } else {
            schema.subClasses(start)
                    .forEach(type -> graph.find(Node.ANY, TYPE, type).forEachRemaining(t -> found.add(t.getSubject())));
        }
        return found;
    }

    private Set<Node> typesBelow(Node subject, Node type) {
        Set<Node> below = schema.subClasses(type);
        return graph.find(subject, TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(below::contains)
                .toSet();
    }

    /** Whether any triple links the two nodes, without owl:sameAs. */
    private boolean linked(Node subject, Node property, Node object) {
        Said said = said(property, subject, object);
        return !object.isLiteral() && said.turned().stream().anyMatch(p -> graph.contains(object, p, subject))
                || !subject.isLiteral() && said.asIs().stream().anyMatch(p -> graph.contains(subject, p, object));
    }

    private Set<Triple> links(Node subject, Node property, Node object) {
        Set<Triple> found = new LinkedHashSet<>();
        Said said = said(property, subject, object);
        said.asIs().forEach(p -> add(Triple.create(subject, p, object), found));
        if (!object.isLiteral()) {
            said.turned().forEach(p -> add(Triple.create(object, p, subject), found));
        }
        return found;
    }

    private void add(Triple triple, Set<Triple> found) {
        if (graph.contains(triple)) {
            found.add(triple);
        }
    }

    private void find(Node from, Node property, boolean forth, Set<Node> found) {
        if (forth) {
            if (!from.isLiteral()) {
                graph.find(from, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
            }
        } else {
            graph.find(Node.ANY, property, from).forEachRemaining(t -> found.add(t.getSubject()));
        }
    }

    /** Whether only the key is right. Other names of the key by owl:sameAs count as the key. */
    public boolean only(AskedFact asked) {
        return right(asked, sameAs.used() ? Integer.MAX_VALUE : 1).stream()
                .allMatch(node -> sameAs.same(node, asked.key()));
    }

    /**
     * Returns all right answers except those that follow only from a narrower answer. If there are more than {@code most},
     * returns only some of them; these are still more than {@code most}.
     */
    private Set<Node> right(AskedFact asked, int most) {
        return asked.keyIsObject()
                ? nearest(asked.subject(), asked.property(), most)
                : subjects(asked.property(), asked.object(), most);
    }
}
