package org.quadrivia.question.rdf.classes;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.Restrictions;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;
import org.quadrivia.question.rdf.schema.ShortestPaths;

/**
 * Infers facts about classes. Facts about a class also hold for its subclasses, and for wider values: a class that has a
 * mozzarella topping also has a cheese topping. Every inferred fact ({@link ClassClosure}) counts as right. The support of a key,
 * however, consists of stated paths ({@link ClassPaths}).
 */
public final class ClassRelations extends Relations {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node ON_PROPERTY = OWL.onProperty.asNode();
    private static final Node ONLY = OWL.allValuesFrom.asNode();
    private static final Node UNION = OWL.unionOf.asNode();
    private static final Node SUB_PROPERTY = RDFS.subPropertyOf.asNode();
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    /** At most this many nodes are cached in all sets of one kind together. */
    private static final long KEPT = 1_000_000;

    private final BoundedCache<End, Set<Node>> known = new BoundedCache<>(KEPT, set -> set.size() + 4);
    private final BoundedCache<End, Set<Node>> nearest = new BoundedCache<>(KEPT, set -> set.size() + 4);
    private final ClassFacts facts;
    private final Graph data;
    private final Schema declared;
    private final Relations ofThings;
    private final SameAs sameAs;
    private final StepBudget steps;

    /**
     * @param view the graph in which classes are things
     * @param schema schema of the view
     * @param data the graph from which the classes are read
     * @param declared schema of the data
     * @param ofThings relations of the things in the data
     */
    public ClassRelations(
            ClassFacts facts,
            Graph view,
            Schema schema,
            Graph data,
            Schema declared,
            Relations ofThings,
            SameAs sameAs,
            StepBudget steps) {
        super(view, schema, sameAs, steps);
        this.facts = facts;
        this.data = data;
        this.declared = declared;
        this.ofThings = ofThings;
        this.sameAs = sameAs;
        this.steps = steps;
    }

    @Override
    public Set<Node> objects(Node subject, Node property) {
        return known.get(new End(subject, property, true), end -> foundObjects(subject, property));
    }

    @Override
    public Set<Node> subjects(Node property, Node object) {
        return known.get(new End(object, property, false), end -> foundSubjects(property, object));
    }

    private Set<Node> foundObjects(Node subject, Node property) {
        Set<Node> found = new TreeSet<>(ORDER);
        found.addAll(property.equals(TYPE) ? facts.closure.above(subject) : had(subject, property));
        steps.spend(found.size());
        found.removeIf(node -> node.isBlank() || node.equals(subject));
        return Collections.unmodifiableSet(found);
    }

    private Set<Node> foundSubjects(Node property, Node object) {
        Set<Node> found = new TreeSet<>(ORDER);
        found.addAll(property.equals(TYPE) ? facts.closure.beneath(object) : having(property, object));
        steps.spend(found.size());
        found.removeIf(node -> !node.isURI() || node.equals(object));
        return Collections.unmodifiableSet(found);
    }

    @Override
    public boolean holds(Node subject, Node property, Node object) {
        return objects(subject, property).contains(object);
    }

    @Override
    public Set<Node> nearest(Node subject, Node property, int most) {
        return nearest(subject, property);
    }

    @Override
    public Set<Node> subjects(Node property, Node object, int most) {
        return subjects(property, object);
    }

    /** Returns the objects, without the superclasses of other objects and without the classes of a value. */
    @Override
    public Set<Node> nearest(Node subject, Node property) {
        return nearest.get(new End(subject, property, true), end -> foundNearest(subject, property));
    }

    private Set<Node> foundNearest(Node subject, Node property) {
        Set<Node> all = new TreeSet<>(ORDER);
        all.addAll(objects(subject, property));
        Set<Node> wider = new HashSet<>();
        for (Node node : all) {
            Set<Node> above = new HashSet<>(facts.closure.above(node));
            data.find(node, TYPE, Node.ANY).forEachRemaining(t -> above.addAll(facts.closure.above(t.getObject())));
            steps.spend(above.size());
            above.remove(node);
            wider.addAll(above);
        }
        all.removeIf(wider::contains);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Whether an owl:allValuesFrom makes the objects of the property complete: each of the alternatives that it allows is an
     * object already.
     */
    @Override
    public boolean closed(Node subject, Node property) {
        Set<Node> had = objects(subject, property);
        return facts.ways.above(subject).stream()
                .filter(node -> data.find(node, ON_PROPERTY, Node.ANY)
                        .filterKeep(t -> declared.subProperties(t.getObject()).contains(property))
                        .hasNext())
                .flatMap(node -> data.find(node, ONLY, Node.ANY).toList().stream())
                .anyMatch(only -> had.containsAll(alternatives(only.getObject())));
    }

    /** Returns the members of a union; if the class is not a union, returns the class itself. */
    private Set<Node> alternatives(Node only) {
        Set<Node> found = new HashSet<>();
        data.find(only, UNION, Node.ANY)
                .toList()
                .forEach(whole -> facts.ways.members(whole).forEach(part -> found.add(part.to())));
        return found.isEmpty() ? Set.of(only) : found;
    }

    @Override
    public Set<Triple> derivations(Node subject, Node property, Node object) {
        if (property.equals(TYPE)) {
            return facts.ways.between(subject, object);
        }
        Set<Triple> found = new LinkedHashSet<>();
        for (Node node : facts.ways.above(subject)) {
            for (Restrictions.Some some : facts.restrictions.of(node)) {
                if (reaches(some, object) && declared.subProperties(property).contains(some.property())) {
                    found.addAll(facts.ways.between(subject, node));
                    found.addAll(some.triples());
                    found.addAll(ShortestPaths.shortest(
                            some.property(), property, this::above, (a, b) -> Triple.create(a, SUB_PROPERTY, b)));
                    found.addAll(
                            some.value() ? sameAs.way(some.end(), object) : facts.ways.between(some.end(), object));
                }
            }
        }
        return found;
    }

    private boolean reaches(Restrictions.Some some, Node object) {
        return some.value()
                ? sameAs.same(some.end(), object)
                : facts.ways.above(some.end()).contains(object);
    }

    private Set<Node> above(Node property) {
        Set<Node> next = new TreeSet<>(ORDER);
        data.find(property, SUB_PROPERTY, Node.ANY)
                .filterKeep(t -> t.getObject().isURI())
                .forEachRemaining(t -> next.add(t.getObject()));
        return next;
    }

    /** Returns the values and classes to which the property leads from members of the class. */
    private Set<Node> had(Node subject, Node property) {
        Set<Node> found = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>(Set.of(subject));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Restrictions.Some some : said(open.pop(), property)) {
                found.addAll(facts.closure.ends(some));
                if (some.value()) {
                    found.addAll(sameAs.all(some.end()));
                }
                if (declared.transitive(property) && seen.add(some.end())) {
                    open.push(some.end());
                    found.addAll(ofThings.objects(some.end(), property));
                }
            }
        }
        return found;
    }

    private List<Restrictions.Some> said(Node type, Node property) {
        steps.spend(facts.closure.above(type).size());
        return facts.closure.above(type).stream()
                .flatMap(node -> facts.restrictions.said(node).stream())
                .filter(some -> facts.restrictions.implied(some.property()).contains(property))
                .toList();
    }

    private Set<Node> having(Node property, Node object) {
        boolean transitive = declared.transitive(property);
        Set<Node> found = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(Set.of(object));
        if (transitive && !facts.isClass(object)) {
            open.addAll(ofThings.subjects(property, object));
        }
        while (!open.isEmpty()) {
            for (Restrictions.Some some : speakingOf(open.pop(), property)) {
                for (Node type : facts.closure.beneath(some.node())) {
                    steps.spend(1);
                    if (found.add(type) && transitive && type.isURI()) {
                        open.push(type);
                    }
                }
            }
        }
        return found;
    }

    /**
     * Returns the restrictions that imply that the property leads to the object. Such a restriction refers to the object, to a
     * subclass of it or to a member of it, or the range of its property implies the object.
     */
    private Set<Restrictions.Some> speakingOf(Node object, Node property) {
        Set<Node> ends = new LinkedHashSet<>(sameAs.all(object));
        for (Node type : facts.closure.beneath(object)) {
            steps.spend(1);
            ends.add(type);
            data.find(Node.ANY, TYPE, type).forEachRemaining(t -> ends.add(t.getSubject()));
        }
        Set<Restrictions.Some> found = new LinkedHashSet<>();
        ends.forEach(end -> found.addAll(facts.restrictions.naming(end)));
        found.removeIf(some -> !facts.restrictions.implied(some.property()).contains(property));
        facts.restrictions.by(property).forEach((narrower, all) -> {
            if (facts.closure.ranges(narrower).contains(object)) {
                found.addAll(all);
            }
        });
        return found;
    }
}
