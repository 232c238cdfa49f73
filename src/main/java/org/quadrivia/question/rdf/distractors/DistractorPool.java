package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds things of the key's kind. The things closest to the key come first.
 *
 * <p>Long because groups, circles and closeness of things are cached together for one key after another.
 */
public class DistractorPool {
    private static final Node TYPE = RDF.type.asNode();
    private static final int ENOUGH = 4;
    /** If a group is larger than this, it is reduced by hash to this many things before it is ranked. */
    private static final int WIDEST = 120;
    /** Two things are peers if the graph says at most this many times as much about one as about the other. */
    private static final int PEERS = 3;

    /** The number of keys whose comparisons with other things are cached. When the cache is full, it is emptied. */
    private static final int KEYS = 1_000;

    private final StepBudget steps;
    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final Draw draw;
    private final TextClues clues;
    private final GraphStatistics profile;
    private final AskableFacts askable;
    private final StableIds ids;
    private final Kinship kinship;
    private final Likeness likeness;
    private final Map<Role, Set<Node>> standing = new HashMap<>();
    private final Map<Role, List<Node>> roles = new HashMap<>();
    private final Map<Literals, List<Node>> literals = new HashMap<>();
    private final Map<Node, Map<Node, Near>> near = new HashMap<>();
    private final Map<List<Node>, Set<Node>> members = new IdentityHashMap<>();
    private final Map<Node, Optional<Node>> largeKinds = new HashMap<>();
    private final KnownRivals rivals;
    private @Nullable Circled latest;

    public DistractorPool(
            StepBudget steps,
            Graph graph,
            Schema schema,
            ThingNames names,
            Draw draw,
            TextClues clues,
            GraphStatistics profile,
            AskableFacts askable,
            StableIds ids,
            Kinship kinship,
            Likeness likeness) {
        this.steps = steps;
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.draw = draw;
        this.clues = clues;
        this.profile = profile;
        this.askable = askable;
        this.ids = ids;
        this.kinship = kinship;
        this.likeness = likeness;
        this.rivals = new KnownRivals(graph, profile, names, askable, steps);
    }

    private record Role(Node property, boolean objects) {}

    /**
     * @param kin the classes of the subjects, because a value such as "volcanic" is about islands and "member" about countries
     */
    private record Literals(Node property, String datatype, Set<Node> kin) {}

    /** The circles for the latest fact. Each fact needs them several times in a row. */
    private record Circled(AskedFact asked, List<Circle> circles) {}

    /** How close another thing is to a key, regardless of the question. Each number is from 0 to 1. */
    private record Near(double common, double fame, double name, boolean sameKind) {}

    /**
     * A thing that could be offered as an option together with the key.
     *
     * @param circle the index of the first of the key's circles to which the thing belongs
     * @param common how much the thing and the key have in common
     */
    record Candidate(Node node, int circle, double nearness, double common, boolean sameKind, long hash)
            implements Comparable<Candidate> {
        /** Things of the key's kind come first, then things of its circles, then the closest things. Ties are broken by hash. */
        @Override
        public int compareTo(Candidate other) {
            if (sameKind != other.sameKind) {
                return sameKind ? -1 : 1;
            }
            if (circle != other.circle) {
                return Integer.compare(circle, other.circle);
            }
            int nearer = Double.compare(-nearness, -other.nearness);
            return nearer != 0 ? nearer : Long.compareUnsigned(hash, other.hash);
        }
    }

    /**
     * Returns the things of the key's group without the key, in the order of {@link Candidate}. Things that {@link
     * Circles#narrowest} would leave out may be missing.
     *
     * @param narrowing the circles from which options are taken, the narrowest first; empty if the options may be any things
     * @param right all right answers
     */
    List<Candidate> ranked(AskedFact asked, String salt, List<Circle> narrowing, Set<Node> right) {
        Node key = asked.key();
        List<Node> all = group(asked);
        Predicate<Node> within = within(asked, narrowing, right);
        Collection<Node> group =
                all.size() <= WIDEST ? all.stream().filter(within).toList() : reduced(asked, all, salt, within);
        Set<Node> role = standing.computeIfAbsent(
                new Role(asked.property(), asked.keyIsObject()), k -> new HashSet<>(role(k.property(), k.objects())));
        List<Candidate> ranked = new ArrayList<>(group.size());
        Map<Node, Near> near = nearTo(key);
        List<Circle> circles = circles(asked);
        Predicate<Node> known = known(asked, all);
        for (Node node : group) {
            if (known.test(node) && !node.equals(key) && !node.equals(asked.anchor()) && !askable.code(node)) {
                Near how = near.computeIfAbsent(node, other -> compared(key, other));
                ranked.add(candidate(asked, node, place(node, circles), how, role.contains(node), salt));
            }
        }
        Collections.sort(ranked);
        return ranked;
    }

    /** Returns which of many texts may stand beside the key: if it is a well-known one, the well-known ones only. */
    private Predicate<Node> known(AskedFact asked, List<Node> all) {
        return likeness.telling() && asked.key().isLiteral() && all.size() > WIDEST
                ? rivals.wellKnown(asked, all)
                : any -> true;
    }

    /** Whether likeness says how plausible one thing is as an option if the other is the key. */
    boolean likenessTells() {
        return likeness.telling();
    }

    /** Returns the things of a large group that have most in common with the key, and further things that are drawn by hash. */
    private Collection<Node> reduced(AskedFact asked, List<Node> all, String salt, Predicate<Node> within) {
        List<Node> drawn = draw.of(all, salt, WIDEST);
        if (!likeness.telling()) {
            return drawn;
        }
        Set<Node> reduced = new LinkedHashSet<>(likeness.near(asked.key(), members(all)::contains));
        for (Circle circle : circles(asked)) {
            reduced.addAll(rivals.bestKnown(asked, circle.members(), WIDEST));
            reduced.addAll(draw.of(List.copyOf(circle.members()), salt, WIDEST));
        }
        reduced.addAll(drawn);
        reduced.removeIf(within.negate());
        return reduced;
    }

    /**
     * Returns which things may be options: if a circle is closed, only things in it and in narrower circles. In a group of things
     * that may be of other kinds than the key, all things are kept, because things of its own kind come first.
     */
    private Predicate<Node> within(AskedFact asked, List<Circle> narrowing, Set<Node> right) {
        boolean ofKind = asked.key().isLiteral() || largeKind(asked.key()).isPresent();
        Set<Node> within = new HashSet<>();
        for (Circle circle : ofKind ? narrowing : List.<Circle>of()) {
            within.addAll(circle.members());
            if (circle.closed(right)) {
                return within::contains;
            }
        }
        return any -> true;
    }

    /** Returns the circles to which the key belongs within its group, the narrowest first; empty in a prepared graph. */
    protected List<Circle> circles(AskedFact asked) {
        if (latest == null || !latest.asked().equals(asked)) {
            latest = new Circled(asked, around(asked));
        }
        return latest.circles();
    }

    private List<Circle> around(AskedFact asked) {
        boolean only = asked.keyIsObject() && schema.functional(asked.property());
        return asked.property().equals(TYPE)
                ? List.of()
                : likeness.circles(asked.key(), asked.anchor(), only, group(asked));
    }

    /** Whether the graph says about as much about one thing as about the other. Not used in a prepared graph. */
    public boolean peers(Node one, Node other) {
        int less = Math.min(profile.degree(one), profile.degree(other));
        int more = Math.max(profile.degree(one), profile.degree(other));
        return !likeness.telling() || more <= PEERS * less;
    }

    /** Returns parts of the key's group whose things share a value with the key; empty in a prepared graph. */
    public List<List<Node>> together(AskedFact asked) {
        return likeness.telling() ? likeness.groups(asked.key(), members(group(asked))::contains) : List.of();
    }

    /** Returns the members of a group. The group is always the same list object. */
    private Set<Node> members(List<Node> group) {
        return members.computeIfAbsent(group, list -> {
            steps.spend(list.size());
            return Set.copyOf(list);
        });
    }

    /**
     * Returns the group to which the key belongs: the members of its most specific class that has enough members; otherwise, the
     * members of the property's range or domain; otherwise, all things at this end of the property.
     */
    public List<Node> group(AskedFact asked) {
        Node key = asked.key();
        if (asked.property().equals(TYPE) && asked.keyIsObject()) {
            return siblings(key, asked.subject());
        }
        if (key.isLiteral()) {
            return literals.computeIfAbsent(
                    new Literals(asked.property(), key.getLiteralDatatypeURI(), kinship.kin(asked.subject())),
                    k -> ends(asked.property(), true, thing -> kinship.alike(asked.subject(), thing)).stream()
                            .filter(node -> node.isLiteral()
                                    && node.getLiteralDatatypeURI().equals(k.datatype()))
                            .toList());
        }
        boolean views =
                asked.property().equals(Qv.claimedBy) || asked.property().equals(Qv.disputedBy);
        return largeKind(key)
                .or(() -> declared(asked)
                        .filter(type -> !views && profile.offered(type).contains(key)))
                .map(profile::offered)
                .filter(members -> members.size() > 1)
                .orElseGet(
                        () -> views && asked.keyIsObject() ? parties() : role(asked.property(), asked.keyIsObject()));
    }

    /** Whether the thing belongs to the key's group. */
    public boolean groups(Node thing, AskedFact asked) {
        return members(group(asked)).contains(thing);
    }

    /** Whether the subject goes with several things of the object's kind: a lake that lies in two countries. */
    public boolean inSeveral(AskedFact asked) {
        ExtendedIterator<Triple> found = graph.find(asked.subject(), asked.property(), Node.ANY);
        boolean several = false;
        for (int seen = 0; !several && seen < WIDEST && found.hasNext(); seen++) {
            Node object = found.next().getObject();
            steps.spend(1);
            several = !object.equals(asked.object()) && kinship.alike(asked.object(), object);
        }
        found.close();
        return several;
    }

    /** Returns all subjects of the property. */
    public List<Node> subjects(Node property) {
        return role(property, false);
    }

    /** Returns all named objects of the property. */
    public List<Node> objects(Node property) {
        return role(property, true);
    }

    /** Whether all things in the key's group belong to this class, so that a stem can name it. */
    public boolean spans(Node kind, AskedFact asked) {
        return group(asked).size() <= profile.offered(kind).size();
    }

    /** Returns the things among which {@code odd} would be the odd one out if it lacks the fact. */
    public Set<Node> beside(Node odd, AskedFact asked) {
        return largeKind(odd).map(profile::offered).map(this::members).orElse(Set.of());
    }

    /** Returns the most specific class of a thing that has enough members. */
    Optional<Node> largeKind(Node key) {
        return largeKinds.computeIfAbsent(key, this::smallestKind);
    }

    private Optional<Node> smallestKind(Node key) {
        return profile.smallest(key, ENOUGH, Comparator.comparing(ids::of));
    }

    /** Returns all persons and bodies that make or dispute claims. */
    private List<Node> parties() {
        Set<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
        all.addAll(role(Qv.claimedBy, true));
        all.addAll(role(Qv.disputedBy, true));
        return List.copyOf(all);
    }

    private Optional<Node> declared(AskedFact asked) {
        return asked.keyIsObject() ? schema.range(asked.property()) : schema.domain(asked.property());
    }

    /**
     * Returns classes to offer together with the key: those with the same parent, except classes of the thing and subclasses of
     * the key.
     */
    private List<Node> siblings(Node key, Node thing) {
        Set<Node> own = profile.classes(thing);
        Set<Node> parents = schema.parents(key);
        if (parents.isEmpty()) {
            List<Node> roots = profile.populated().stream()
                    .filter(type -> schema.parents(type).isEmpty())
                    .toList();
            return apart(roots, key, own);
        }
        return parents.stream()
                .map(parent -> apart(schema.children(parent), key, own))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /**
     * Returns the classes that have direct members, are neither classes of the thing nor subclasses of the key, and share no
     * member with the key.
     */
    private List<Node> apart(Collection<Node> types, Node key, Set<Node> own) {
        steps.spend(types.size());
        return types.stream()
                .filter(type -> profile.isClass(type)
                        && !own.contains(type)
                        && !schema.beneath(type, key)
                        && !profile.overlap(type, key)
                        && askable.kind(type))
                .toList();
    }

    /** Returns all named things at this end of the property. */
    private List<Node> role(Node property, boolean objects) {
        return roles.computeIfAbsent(new Role(property, objects), k -> ends(property, objects, any -> true));
    }

    /** @param of a condition for the thing at the other end */
    private List<Node> ends(Node property, boolean objects, Predicate<Node> of) {
        Set<Node> found = new HashSet<>();
        for (Node sub : schema.subProperties(property)) {
            graph.find(Node.ANY, sub, Node.ANY).forEachRemaining(t -> {
                steps.spend(1);
                Node other = objects ? t.getSubject() : t.getObject();
                if (of.test(other)) {
                    found.add(objects ? t.getObject() : t.getSubject());
                }
            });
        }
        return found.stream()
                .filter(n -> !n.isBlank() && names.named(n))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private boolean sameKind(Node key, Node other) {
        return key.isLiteral() || !profile.kinds(key).isEmpty() && kinship.alike(key, other);
    }

    private static int place(Node node, List<Circle> circles) {
        for (int i = 0; i < circles.size(); i++) {
            if (circles.get(i).members().contains(node)) {
                return i;
            }
        }
        return circles.size();
    }

    private Candidate candidate(AskedFact asked, Node node, int circle, Near near, boolean inRole, String salt) {
        double role = 0.25 * (inRole ? 1 : 0);
        double nearness = likeness.telling()
                ? 0.4 * Math.sqrt(near.common())
                        + role
                        + 0.4 * rivals.fame(asked, node)
                        + 0.15 * rivals.name(asked, node, near.name())
                        + 0.4 * rivals.scene(asked, node)
                : 0.45 * near.common() + role + 0.15 * near.fame() + 0.15 * near.name();
        return new Candidate(node, circle, nearness, near.common(), near.sameKind(), SeededHash.of(salt, ids.of(node)));
    }

    private Map<Node, Near> nearTo(Node key) {
        if (near.size() > KEYS) {
            near.clear();
        }
        return near.computeIfAbsent(key, k -> new HashMap<>());
    }

    private Near compared(Node key, Node other) {
        double common = likeness.common(key, other);
        double fame = 1 - Math.abs(profile.popularity(key) - profile.popularity(other));
        return new Near(common, fame, alikeInName(key, other), sameKind(key, other));
    }

    /**
     * Returns the share of content words that two labels have in common. For example, the names of two Pakistani offices are
     * alike.
     */
    private double alikeInName(Node key, Node other) {
        Set<String> mine = clues.of(names.of(key)).words();
        Set<String> theirs = clues.of(names.of(other)).words();
        int shared = 0;
        for (String word : mine) {
            shared += theirs.contains(word) ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / (mine.size() + theirs.size() - shared);
    }
}
