package org.quadrivia.question.rdf.joints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.common.YearsInNames;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Units;
import org.quadrivia.question.rdf.profile.Askability;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.schema.PropertyPath;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Turns what a graph says through joints into facts with one property: (S path O) if the path leads from the named thing S
 * through one to four joints to the thing or value O. The facts of a path are exactly the results of a query that follows its
 * properties.
 *
 * <p>Long because a single pass over the graph decides what the joints are, which paths lead through them and what
 * these paths are called.
 */
public final class JointFacts {
    private static final Node TYPE = RDF.type.asNode();
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);
    private static final int DEEPEST = 4;
    /** A path that occurs less often than this is not a pattern of the data. */
    private static final int FEWEST = 2;

    private static final int MOST_PATHS = 400;
    /** On average, a path may have this many ends for each triple of the graph. A path with more ends is left out entirely. */
    private static final int LARGEST = 2;

    private static final double OFTEN = 0.05;

    private static final long KEPT = 500_000;

    private final Graph graph;
    private final Schema schema;
    private final Snapshot snapshot;
    private final AskableFacts askable;
    private final ThingNames names;
    private final Units units;
    private final StableIds ids;
    private final StepBudget steps;
    private final Joints joints;
    private final QualifiedFacts qualified;
    private final ListMembers lists;
    private final Set<Triple> misleading = new HashSet<>();
    private final Graph view = GraphMemFactory.createDefaultGraph();
    private final Map<Node, PropertyPath> paths = new LinkedHashMap<>();
    private final Map<Node, Integer> counts = new HashMap<>();
    private final Map<Node, String> unitsOf = new HashMap<>();
    private final BoundedCache<Triple, List<Triple>> written = new BoundedCache<>(KEPT, list -> list.size() + 4);
    private final long most;
    private long followed;

    /** A named thing and a node to which a path leads from it. */
    private record Reach(Node from, Node to) {}

    private JointFacts(
            Snapshot snapshot,
            Graph graph,
            Schema schema,
            AskableFacts askable,
            ThingNames names,
            Units units,
            StableIds ids,
            QualifiedFacts qualified,
            StepBudget steps) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.schema = schema;
        this.askable = askable;
        this.names = names;
        this.units = units;
        this.ids = ids;
        this.steps = steps;
        most = 1_000 + (long) LARGEST * graph.size();
        this.qualified = qualified;
        joints = qualified.joints();
        lists = new ListMembers(graph);
        if (!joints.isEmpty()) {
            starts().forEach((start, count) -> begin(start));
        }
        listed().forEach(this::members);
        if (!paths.isEmpty()) {
            describe();
        }
    }

    /** Returns the facts; empty if the graph says nothing through joints. */
    public static Optional<JointFacts> of(
            Snapshot snapshot,
            Graph graph,
            Schema schema,
            AskableFacts askable,
            ThingNames names,
            Units units,
            StableIds ids,
            QualifiedFacts qualified,
            StepBudget steps) {
        JointFacts facts = new JointFacts(snapshot, graph, schema, askable, names, units, ids, qualified, steps);
        return facts.paths.isEmpty() && facts.joints.isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    /** Returns the paths. The key of each path is the node that represents it as a property. */
    public Map<Node, PropertyPath> paths() {
        return paths;
    }

    /** Returns the properties along each path. */
    public Map<Node, List<Node>> properties() {
        Map<Node, List<Node>> along = new HashMap<>();
        paths.forEach((property, path) -> along.put(
                property, path.steps().stream().map(PropertyPath.Step::property).toList()));
        return along;
    }

    /**
     * Whether a bare statement of the fact would mislead. This is so if each joint that states it also says that it holds in an
     * unusual way, that it no longer holds, or that its year is a different one. It is also so if the fact is a number for one of
     * several years.
     */
    public boolean misleading(Triple fact) {
        return misleading.contains(fact);
    }

    /** Returns the units of the paths' numbers, for those paths whose joints give units. */
    public Map<Node, String> units() {
        return unitsOf;
    }

    /** Returns how many facts a path has. */
    public int count(Node path) {
        return counts.getOrDefault(path, 0);
    }

    /** Returns a graph of the facts and of the classes of the things in them. */
    public Graph view() {
        return view;
    }

    /** Returns the facts whose path may be asked about in some way, and triples that say which nodes are joints. */
    public Graph asked(AskableFacts verdicts) {
        Graph facts = GraphMemFactory.createDefaultGraph();
        paths.keySet().stream()
                .filter(path -> verdicts.question(path) || verdicts.sort(path) || verdicts.number(path))
                .forEach(path -> view.find(Node.ANY, path, Node.ANY).forEachRemaining(facts::add));
        joints.all().forEach(joint -> facts.add(joint, Qv.usableAs, Qv.JOINT));
        return facts;
    }

    /**
     * Returns the triples of the data that state the fact, that is, all triples that lead along its path from its subject to its
     * object. Their order is the same each time the graph is loaded. Empty if the fact is not one of these facts.
     */
    public List<Triple> written(Triple fact) {
        PropertyPath path = paths.get(fact.getPredicate());
        return path == null
                ? List.of()
                : written.get(fact, asked -> {
                    Set<Triple> found = new LinkedHashSet<>();
                    along(asked.getSubject(), path.steps(), asked.getObject(), found);
                    return List.copyOf(found);
                });
    }

    /** Returns the number of different ways along the path that state the fact. */
    int ways(Triple fact) {
        PropertyPath path = paths.get(fact.getPredicate());
        if (path == null) {
            return 0;
        }
        PropertyPath.Step first = path.steps().getFirst();
        PropertyPath.Step last = path.steps().getLast();
        Set<Node> near = new HashSet<>();
        Set<Node> far = new HashSet<>();
        for (Triple triple : written(fact)) {
            if (triple.getPredicate().equals(first.property())) {
                near.add(first.inverse() ? triple.getSubject() : triple.getObject());
            }
            if (triple.getPredicate().equals(last.property())) {
                far.add(triple.getSubject());
            }
        }
        return Math.max(near.size(), far.size());
    }

    private boolean along(Node here, List<PropertyPath.Step> open, Node end, Set<Triple> found) {
        if (open.isEmpty()) {
            return here.equals(end);
        }
        if (PropertyPath.toMembers(open.getFirst().property())) {
            Set<Triple> way = lists.of(here).map(members -> members.get(end)).orElse(Set.of());
            found.addAll(way);
            return !way.isEmpty();
        }
        boolean reached = false;
        for (Triple triple : next(here, open.getFirst(), open.size() == 1 ? end : Node.ANY)) {
            steps.spend(1);
            Set<Triple> beyond = new LinkedHashSet<>();
            Node there = open.getFirst().inverse() ? triple.getSubject() : triple.getObject();
            if (along(there, open.subList(1, open.size()), end, beyond)) {
                found.add(triple);
                found.addAll(beyond);
                reached = true;
            }
        }
        return reached;
    }

    private List<Triple> next(Node here, PropertyPath.Step step, Node end) {
        if (here.isLiteral() && !step.inverse()) {
            return List.of();
        }
        List<Triple> triples = (step.inverse()
                        ? graph.find(end, step.property(), here)
                        : graph.find(here, step.property(), end))
                .toList();
        triples.sort(Comparator.comparing(triple -> ids.of(step.inverse() ? triple.getSubject() : triple.getObject())));
        return triples;
    }

    /** Returns the first steps that lead from named things to joints, in a fixed order, each with its number of occurrences. */
    private Map<PropertyPath.Step, Integer> starts() {
        Map<PropertyPath.Step, Integer> found = new TreeMap<>(
                Comparator.comparing((PropertyPath.Step step) -> step.property().toString())
                        .thenComparing(PropertyPath.Step::inverse));
        for (Node joint : joints.all()) {
            if (joints.isRoot(joint)) {
                graph.find(joint, Node.ANY, Node.ANY)
                        .filterKeep(t -> isStart(t.getObject()) && passable(t.getPredicate()))
                        .forEachRemaining(
                                t -> found.merge(new PropertyPath.Step(t.getPredicate(), true), 1, Integer::sum));
            } else {
                graph.find(Node.ANY, Node.ANY, joint)
                        .filterKeep(t -> isStart(t.getSubject()) && passable(t.getPredicate()))
                        .forEachRemaining(
                                t -> found.merge(new PropertyPath.Step(t.getPredicate(), false), 1, Integer::sum));
            }
        }
        found.values().removeIf(count -> count < FEWEST);
        return found;
    }

    private boolean isStart(Node node) {
        return node.isURI() && names.named(node) && !joints.contains(node);
    }

    private void begin(PropertyPath.Step start) {
        List<Reach> reached = new ArrayList<>();
        graph.find(Node.ANY, start.property(), Node.ANY).forEachRemaining(t -> {
            Node from = start.inverse() ? t.getObject() : t.getSubject();
            Node to = start.inverse() ? t.getSubject() : t.getObject();
            if (from.isURI() && !to.isLiteral()) {
                reached.add(new Reach(from, to));
            }
        });
        if (throughJoints(reached)) {
            follow(new PropertyPath(List.of(start)), reached);
        }
    }

    /**
     * Returns the properties that lead from named things to lists and containers, each with these lists and containers, in a
     * fixed order.
     */
    private Map<PropertyPath, List<Reach>> listed() {
        Map<Node, List<Reach>> found = new TreeMap<>(BY_NAME);
        for (Node list : lists.all()) {
            graph.find(Node.ANY, Node.ANY, list)
                    .filterKeep(t -> isStart(t.getSubject()) && passable(t.getPredicate()))
                    .forEachRemaining(t -> found.computeIfAbsent(t.getPredicate(), any -> new ArrayList<>())
                            .add(new Reach(t.getSubject(), list)));
        }
        Map<PropertyPath, List<Reach>> paths = new LinkedHashMap<>();
        found.forEach((property, reached) ->
                paths.put(new PropertyPath(List.of(new PropertyPath.Step(property, false))), reached));
        return paths;
    }

    /**
     * Adds facts for the members of the lists or containers that a path has reached, unless there are too many members for a
     * question.
     */
    private void members(PropertyPath path, List<Reach> reached) {
        for (Node step : List.of(PropertyPath.IN_LIST, PropertyPath.IN_CONTAINER)) {
            List<Reach> held = reached.stream()
                    .filter(reach -> lists.step(reach.to()).filter(step::equals).isPresent())
                    .toList();
            List<Reach> found = new ArrayList<>();
            for (Reach reach : held) {
                steps.spend(1);
                Optional<Map<Node, Set<Triple>>> members = lists.of(reach.to());
                if (members.isEmpty() || found.size() > most) {
                    return;
                }
                members.get().keySet().forEach(member -> found.add(new Reach(reach.from(), member)));
            }
            if (found.size() >= FEWEST) {
                enter(path.then(step), held, found);
            }
        }
    }

    /** Follows all properties that lead further from the nodes that a path has reached. */
    private void follow(PropertyPath path, List<Reach> reached) {
        Map<Node, List<Reach>> next = new TreeMap<>(BY_NAME);
        Set<Node> onward = new TreeSet<>(BY_NAME);
        for (Reach reach : reached) {
            if (joints.contains(reach.to())) {
                graph.find(reach.to(), Node.ANY, Node.ANY).forEachRemaining(t -> onward.add(t.getPredicate()));
            }
        }
        PropertyPath.Step start = path.steps().getFirst();
        onward.removeIf(property -> property.equals(TYPE)
                || start.equals(new PropertyPath.Step(property, true))
                || !ends(property) && !passable(property));
        for (Node property : onward) {
            List<Reach> found = new ArrayList<>();
            for (Reach reach : reached) {
                graph.find(reach.to(), property, Node.ANY)
                        .forEachRemaining(t -> found.add(new Reach(reach.from(), t.getObject())));
                steps.spend(1);
            }
            followed += found.size();
            if (followed > 4 * most) {
                return;
            }
            next.put(property, found);
        }
        next.forEach((property, found) -> {
            PropertyPath longer = path.then(property);
            if (found.size() > most || found.size() < FEWEST) {
                return;
            }
            if (ends(property) && !sharedNames(reached, property)) {
                enter(longer, reached, found);
            }
            List<Reach> further =
                    found.stream().filter(r -> !r.to().isLiteral()).toList();
            if (passable(property)) {
                members(longer, further);
            }
            if (passable(property) && longer.steps().size() <= DEEPEST && throughJoints(further)) {
                follow(longer, further);
            }
        });
    }

    /**
     * Whether the property gives a name to a joint that has an IRI. Such a node is a joint only because many nodes have the same
     * name, such as “issuer”. This name does not distinguish the nodes, so it is not an answer.
     */
    private boolean sharedNames(List<Reach> reached, Node property) {
        return snapshot.isNaming(property)
                && reached.stream()
                        .map(Reach::to)
                        .anyMatch(node ->
                                node.isURI() && joints.contains(node) && graph.contains(node, property, Node.ANY));
    }

    /** Whether at least half of the nodes are joints. */
    private boolean throughJoints(List<Reach> reached) {
        long through = reached.stream().filter(r -> joints.contains(r.to())).count();
        return through >= FEWEST && 2 * through >= reached.size() && reached.size() <= most;
    }

    private void enter(PropertyPath path, List<Reach> holders, List<Reach> found) {
        Node property = path.asProperty();
        boolean shared = shared(holders, path.last());
        boolean named = snapshot.isNaming(path.last());
        List<Triple> facts = found.stream()
                .filter(r -> !r.to().isBlank()
                        && !r.from().equals(r.to())
                        && !(shared && r.to().isLiteral())
                        && !(named && ValueShape.of(r.to()) == ValueShape.DATE))
                .map(r -> Triple.create(r.from(), property, r.to()))
                .distinct()
                .toList();
        Set<Optional<String>> given = new HashSet<>();
        if (facts.stream().anyMatch(fact -> ValueShape.of(fact.getObject()) == ValueShape.NUMBER)) {
            holders.forEach(holder -> unit(holder.to(), path.last()).ifPresent(given::add));
        }
        boolean onlyUnits =
                facts.stream().allMatch(fact -> units.named(fact.getObject()).isPresent());
        if (facts.size() >= FEWEST && paths.size() < MOST_PATHS && given.size() <= 1 && !onlyUnits) {
            paths.put(property, path);
            counts.put(property, facts.size());
            facts.forEach(view::add);
            mislead(property, path.last(), holders);
            given.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> units.of(path.last()))
                    .ifPresent(unit -> unitsOf.put(property, unit));
        }
    }

    /**
     * Whether a thing has several numbers of this kind, each on a joint with a date. None of these numbers is true without its
     * date.
     */
    private boolean isSeries(List<Reach> holders, Node property) {
        Set<Node> seen = new HashSet<>();
        return holders.stream()
                .filter(holder -> isDated(holder.to(), property))
                .anyMatch(holder -> !seen.add(holder.from()));
    }

    private boolean isDated(Node joint, Node property) {
        return graph.find(joint, property, Node.ANY)
                        .filterKeep(t -> ValueShape.of(t.getObject()) == ValueShape.NUMBER)
                        .hasNext()
                && graph.find(joint, Node.ANY, Node.ANY)
                        .filterKeep(t -> ValueShape.of(t.getObject()) == ValueShape.DATE)
                        .hasNext();
    }

    /**
     * Whether the joint, or a joint that leads to it, has a number in its name that differs from the year, such as "8000 BP" for
     * -6050.
     */
    private boolean misdated(Node joint, Node value) {
        if (ValueShape.of(value) != ValueShape.DATE) {
            return false;
        }
        Set<Node> named = new HashSet<>(Set.of(joint));
        if (!joints.isRoot(joint)) {
            graph.find(Node.ANY, Node.ANY, joint)
                    .mapWith(Triple::getSubject)
                    .filterKeep(joints::contains)
                    .forEachRemaining(named::add);
        }
        return named.stream()
                .flatMap(node -> snapshot.label(node).stream())
                .anyMatch(label -> YearsInNames.numbered(label) && !YearsInNames.contain(label, value));
    }

    private void mislead(Node path, Node last, List<Reach> holders) {
        Set<Triple> plain = new HashSet<>();
        Set<Triple> odd = new HashSet<>();
        boolean series = isSeries(holders, last);
        for (Reach holder : holders) {
            graph.find(holder.to(), last, Node.ANY).forEachRemaining(t -> {
                boolean misleads = qualified.unusual(holder.to())
                        || misdated(holder.to(), t.getObject())
                        || series && isDated(holder.to(), last);
                (misleads ? odd : plain).add(Triple.create(holder.from(), path, t.getObject()));
            });
        }
        odd.removeAll(plain);
        misleading.addAll(odd);
    }

    /**
     * Whether a value of the property belongs to several things together. A thing then has several such joints, and each joint is
     * also linked to another thing. For example, an ethnic group has a different share in each country.
     */
    private boolean shared(List<Reach> holders, Node property) {
        Map<Node, Integer> held = new HashMap<>();
        int among = 0;
        int all = 0;
        for (Reach holder : holders) {
            if (graph.contains(holder.to(), property, Node.ANY)) {
                all++;
                held.merge(holder.from(), 1, Integer::sum);
                among += others(holder.to(), property) ? 1 : 0;
            }
        }
        long several = held.values().stream().filter(count -> count > 1).count();
        return 2 * among > all && several > OFTEN * held.size();
    }

    private boolean others(Node joint, Node property) {
        return graph.find(joint, Node.ANY, Node.ANY)
                .filterKeep(t ->
                        !t.getPredicate().equals(TYPE) && !t.getPredicate().equals(property) && isStart(t.getObject()))
                .hasNext();
    }

    /**
     * Returns the unit of a joint's number: an inner empty value if the joint gives no unit, an outer one if the joint has no
     * such number.
     */
    private Optional<Optional<String>> unit(Node joint, Node property) {
        if (!graph.contains(joint, property, Node.ANY)) {
            return Optional.empty();
        }
        Set<String> symbols = new TreeSet<>();
        graph.find(joint, Node.ANY, Node.ANY)
                .filterDrop(t -> t.getPredicate().equals(property))
                .forEachRemaining(t -> units.named(t.getObject()).ifPresent(symbols::add));
        return Optional.of(symbols.stream().findFirst());
    }

    /** Whether a path may continue from the nodes to which the property leads. */
    private boolean passable(Node property) {
        Askability verdict = askable.verdict(property);
        return !property.equals(TYPE)
                && plain(property)
                && (verdict.asked() || verdict == Askability.NO_VALUES || verdict == Askability.MEDIATOR);
    }

    /** Whether a path may end with the property. */
    private boolean ends(Node property) {
        Askability verdict = askable.verdict(property);
        return plain(property)
                && (verdict == Askability.ASKED
                        || verdict == Askability.AMOUNTS
                        || property.equals(RDF.value.asNode())
                        || snapshot.isNaming(property));
    }

    /**
     * Whether nothing follows for the property from other statements, that is, from subproperties, inverses, symmetry or
     * transitivity.
     */
    private boolean plain(Node property) {
        return !schema.transitive(property)
                && !schema.symmetric(property)
                && schema.subProperties(property).stream()
                        .allMatch(sub -> sub.equals(property) || !graph.contains(Node.ANY, sub, Node.ANY))
                && schema.inverses(property).stream().allMatch(other -> !graph.contains(Node.ANY, other, Node.ANY));
    }

    private void describe() {
        Set<Node> things = new TreeSet<>(BY_NAME);
        view.find().forEachRemaining(t -> {
            things.add(t.getSubject());
            if (t.getObject().isURI()) {
                things.add(t.getObject());
            }
        });
        things.forEach(thing -> graph.find(thing, TYPE, Node.ANY).forEachRemaining(view::add));
        new PathNames(paths, snapshot::isNaming, this::kinds, names).all().forEach(names::enter);
    }

    /**
     * Returns, in lower case, the labels of the classes of one thing at the end of the path: the first thing in the order of
     * their IRIs.
     */
    private Set<String> kinds(Node path) {
        return view.find(Node.ANY, path, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isURI).toList().stream()
                .min(BY_NAME)
                .map(end -> view.find(end, TYPE, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(names::named)
                        .mapWith(type -> names.of(type).toLowerCase(Locale.ROOT))
                        .toSet())
                .orElse(Set.of());
    }
}
