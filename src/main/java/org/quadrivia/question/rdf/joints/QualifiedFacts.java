package org.quadrivia.question.rdf.joints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.PropertyPath;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds half-truths, the facts that do not hold without a qualifier. A joint links the two things of such a fact and says in
 * which way they are related: for example, a membership may say that a country is only an applicant. The usual way, or the way
 * that the property itself names, needs no qualifier. A fact is a half-truth if each of its joints says another way or says that
 * the relation has ended.
 *
 * <p>Long because one pass decides which qualifiers distinguish kinds of joints, and a second pass decides which
 * facts they qualify.
 */
public final class QualifiedFacts {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node PREDICATE = RDF.predicate.asNode();
    private static final int FEWEST = 4;
    private static final int MOST_ENDS = 3;
    private static final int MOST_STATEMENTS = 24;
    private static final int MOST_KINDS = 40;
    /** If fewer joints than this share a value on average, the values are details, such as names, and not kinds. */
    private static final int JOINTS_PER_KIND = 5;
    /** If there are at most this many kinds and none of them is usual, it is not clear which kind the bare fact means. */
    private static final int FEW_KINDS = 8;

    /** Joints qualify a property if at least one in this many of its facts links two things that a joint also links. */
    private static final int OFTEN = 4;

    private static final String NONE = "";
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final ThingNames names;
    private final Predicate<Node> naming;
    private final Schema schema;
    private final Joints joints;
    private final StepBudget steps;
    private final Set<Triple> facts = new HashSet<>();
    private final Set<Node> unusual = new HashSet<>();

    /**
     * The properties by which joints are linked to two things. If joints describe statements, the predicate is part of the roles,
     * too.
     */
    private record Roles(PropertyPath.Step one, PropertyPath.Step other, Optional<Node> predicate) {}

    private record Pair(Node one, Node other) {}

    private record Link(Roles roles, Pair pair) {}

    /** A property that links pairs of things, and the roles in which joints link the same pairs. */
    private record Direct(Roles roles, Node property) {}

    private static final class Use {
        private int count;
        private final Map<Node, Map<String, Integer>> kinds = new TreeMap<>(BY_NAME);
        private final Set<Node> details = new HashSet<>();
        private final Map<Node, Map<Node, Span>> spans = new TreeMap<>(BY_NAME);
        private final Map<Node, Integer> dates = new HashMap<>();
    }

    private static final class Span {
        private int ordered;
        private int longer;
        private int reversed;
    }

    /** @param naming whether a property gives names */
    public QualifiedFacts(Graph graph, Schema schema, ThingNames names, Predicate<Node> naming, StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.naming = naming;
        this.steps = steps;
        joints = new Joints(graph, names);
        if (!joints.isEmpty()) {
            Map<Roles, Use> uses = uses();
            uses.values().removeIf(use -> use.count < FEWEST || !qualified(use));
            if (!uses.isEmpty()) {
                judge(uses);
            }
        }
    }

    /** Whether the fact holds only with a qualifier, so that a bare statement of it would mislead. */
    public boolean contains(Triple fact) {
        return facts.contains(fact);
    }

    Joints joints() {
        return joints;
    }

    /** Whether the joint says that its things are related in an unusual way or are no longer related. */
    boolean unusual(Node joint) {
        return unusual.contains(joint);
    }

    private Map<Roles, Use> uses() {
        Map<Roles, Use> uses = new LinkedHashMap<>();
        for (Node joint : joints.all()) {
            List<Triple> said = statements(joint);
            List<Link> links = links(joint, said);
            if (!links.isEmpty()) {
                Map<Node, String> kinds = kinds(said);
                Map<Node, String> dates = dates(said);
                links.stream().map(Link::roles).distinct().forEach(roles -> {
                    Use use = uses.computeIfAbsent(roles, any -> new Use());
                    use.count++;
                    count(use, kinds, said);
                    compare(use, dates);
                });
            }
        }
        return uses;
    }

    /** Returns the statements about the joint; empty if there are so many that the joint is a thing in its own right. */
    private List<Triple> statements(Node joint) {
        steps.spend(1);
        List<Triple> found = new ArrayList<>();
        var all = graph.find(joint, Node.ANY, Node.ANY);
        try {
            while (all.hasNext()) {
                found.add(all.next());
                if (found.size() > MOST_STATEMENTS) {
                    return List.of();
                }
            }
        } finally {
            all.close();
        }
        return found;
    }

    private List<Link> links(Node joint, List<Triple> said) {
        Map<Node, PropertyPath.Step> ends = new TreeMap<>(BY_NAME);
        said.stream()
                .filter(t ->
                        !t.getPredicate().equals(TYPE) && !t.getPredicate().equals(PREDICATE) && thing(t.getObject()))
                .forEach(t -> ends.putIfAbsent(t.getObject(), new PropertyPath.Step(t.getPredicate(), true)));
        if (!joints.isRoot(joint)) {
            graph.find(Node.ANY, Node.ANY, joint)
                    .filterKeep(t -> thing(t.getSubject()))
                    .forEachRemaining(
                            t -> ends.putIfAbsent(t.getSubject(), new PropertyPath.Step(t.getPredicate(), false)));
        }
        if (ends.size() < 2 || ends.size() > MOST_ENDS) {
            return List.of();
        }
        Optional<Node> predicate = said.stream()
                .filter(t -> t.getPredicate().equals(PREDICATE))
                .map(Triple::getObject)
                .min(BY_NAME);
        List<Map.Entry<Node, PropertyPath.Step>> things = List.copyOf(ends.entrySet());
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                found.add(link(things.get(i), things.get(j), predicate));
            }
        }
        return found;
    }

    private static Link link(
            Map.Entry<Node, PropertyPath.Step> one,
            Map.Entry<Node, PropertyPath.Step> other,
            Optional<Node> predicate) {
        return one.getValue().toString().compareTo(other.getValue().toString()) <= 0
                ? new Link(
                        new Roles(one.getValue(), other.getValue(), predicate), new Pair(one.getKey(), other.getKey()))
                : link(other, one, predicate);
    }

    private boolean thing(Node node) {
        return node.isURI() && !joints.contains(node) && names.named(node);
    }

    /** Returns the short texts and the classes of a joint by property. Several values of one property are joined. */
    private Map<Node, String> kinds(List<Triple> said) {
        Map<Node, Set<String>> found = new TreeMap<>(BY_NAME);
        for (Triple triple : said) {
            Node property = triple.getPredicate();
            Node value = triple.getObject();
            ValueShape shape = ValueShape.of(value);
            if (property.equals(TYPE) && value.isURI()) {
                found.computeIfAbsent(property, any -> new TreeSet<>())
                        .add(names.label(value).orElse(value.getURI()));
            } else if ((shape == ValueShape.TEXT || shape == ValueShape.CODE) && !naming.test(property)) {
                found.computeIfAbsent(property, any -> new TreeSet<>()).add(value.getLiteralLexicalForm());
            }
        }
        Map<Node, String> kinds = new HashMap<>();
        found.forEach((property, values) -> kinds.put(property, String.join("\n", values)));
        return kinds;
    }

    private static void count(Use use, Map<Node, String> kinds, List<Triple> said) {
        kinds.forEach((property, kind) -> {
            if (!use.details.contains(property)) {
                Map<String, Integer> counts = use.kinds.computeIfAbsent(property, any -> new TreeMap<>());
                counts.merge(kind, 1, Integer::sum);
                if (counts.size() > MOST_KINDS) {
                    use.details.add(property);
                    use.kinds.remove(property);
                }
            }
        });
        for (Triple triple : said) {
            Node property = triple.getPredicate();
            if (!kinds.containsKey(property)) {
                use.details.add(property);
                use.kinds.remove(property);
            }
        }
    }

    private static Map<Node, String> dates(List<Triple> said) {
        Map<Node, String> dates = new TreeMap<>(BY_NAME);
        for (Triple triple : said) {
            if (ValueShape.of(triple.getObject()) == ValueShape.DATE) {
                dates.merge(triple.getPredicate(), triple.getObject().getLiteralLexicalForm(), QualifiedFacts::later);
            }
        }
        return dates;
    }

    private static String later(String one, String other) {
        return byYear(one, other) >= 0 ? one : other;
    }

    /** Compares two dates by year. If the years are equal, compares the dates as texts. */
    private static int byYear(String one, String other) {
        int years = Long.compare(year(one), year(other));
        return years != 0 ? years : one.compareTo(other);
    }

    private static long year(String date) {
        int end = date.indexOf('-', 1);
        String digits = end < 0 ? date : date.substring(0, end);
        return digits.matches("[+-]?\\d{1,9}.*") ? Long.parseLong(digits.replaceFirst("([+-]?\\d{1,9}).*", "$1")) : 0;
    }

    private static void compare(Use use, Map<Node, String> dates) {
        dates.forEach((property, date) -> {
            use.dates.merge(property, 1, Integer::sum);
            dates.forEach((other, end) -> {
                if (!property.equals(other)) {
                    Span span = use.spans
                            .computeIfAbsent(other, any -> new TreeMap<>(BY_NAME))
                            .computeIfAbsent(property, any -> new Span());
                    int order = byYear(date, end);
                    span.ordered += order <= 0 ? 1 : 0;
                    span.longer += order < 0 ? 1 : 0;
                    span.reversed += order > 0 ? 1 : 0;
                }
            });
        });
    }

    private static boolean qualified(Use use) {
        use.kinds.values().removeIf(kinds -> {
            int given = kinds.values().stream().mapToInt(Integer::intValue).sum();
            if (given < use.count) {
                kinds.put(NONE, use.count - given);
            }
            return kinds.size() < 2 || kinds.size() * JOINTS_PER_KIND > use.count;
        });
        return !use.kinds.isEmpty() || !ends(use).isEmpty();
    }

    /**
     * Returns the properties that give the end of a relation: their dates are never before the other dates of a joint, and not
     * all joints have them.
     */
    private static Set<Node> ends(Use use) {
        Set<Node> found = new HashSet<>();
        use.spans.forEach((end, starts) -> {
            boolean last = starts.values().stream().allMatch(span -> span.reversed == 0)
                    && starts.values().stream().anyMatch(span -> span.longer >= 2 && span.ordered >= 2);
            if (last && use.dates.getOrDefault(end, 0) < use.count) {
                found.add(end);
            }
        });
        return found;
    }

    private void judge(Map<Roles, Use> uses) {
        Map<Pair, Map<Roles, List<Node>>> held = new HashMap<>();
        for (Node joint : joints.all()) {
            List<Triple> said = statements(joint);
            for (Link link : links(joint, said)) {
                if (uses.containsKey(link.roles())) {
                    held.computeIfAbsent(link.pair(), any -> new HashMap<>(2))
                            .computeIfAbsent(link.roles(), any -> new ArrayList<>(1))
                            .add(joint);
                }
            }
        }
        Map<Direct, List<Triple>> direct = new LinkedHashMap<>();
        Map<Node, Integer> all = new HashMap<>();
        graph.find()
                .filterKeep(t -> t.getObject().isURI()
                        && !t.getPredicate().equals(TYPE)
                        && !joints.contains(t.getSubject())
                        && !joints.contains(t.getObject()))
                .forEachRemaining(t -> {
                    all.merge(t.getPredicate(), 1, Integer::sum);
                    joints(t, held)
                            .forEach((roles, any) -> direct.computeIfAbsent(
                                            new Direct(roles, t.getPredicate()), none -> new ArrayList<>())
                                    .add(t));
                });
        direct.forEach((key, triples) -> {
            if (triples.size() >= FEWEST && OFTEN * triples.size() >= all.getOrDefault(key.property(), 0)) {
                Use use = Objects.requireNonNull(uses.get(key.roles()));
                Map<Node, Optional<String>> usual = usual(use, words(key.roles(), Optional.of(key.property())));
                triples.stream()
                        .filter(t -> joints(t, held).getOrDefault(key.roles(), List.of()).stream()
                                .noneMatch(joint -> isUsual(joint, use, usual, false)))
                        .forEach(this::enter);
            }
        });
        uses.forEach((roles, use) -> {
            Map<Node, Optional<String>> usual = usual(use, words(roles, Optional.empty()));
            held.values()
                    .forEach(by -> by.getOrDefault(roles, List.of()).stream()
                            .filter(joint -> !isUsual(joint, use, usual, true))
                            .forEach(unusual::add));
        });
    }

    private static Map<Roles, List<Node>> joints(Triple t, Map<Pair, Map<Roles, List<Node>>> held) {
        Map<Roles, List<Node>> found = held.get(new Pair(t.getSubject(), t.getObject()));
        return found != null ? found : held.getOrDefault(new Pair(t.getObject(), t.getSubject()), Map.of());
    }

    private void enter(Triple fact) {
        facts.add(fact);
        Node property = fact.getPredicate();
        schema.inverses(property)
                .forEach(other -> facts.add(Triple.create(fact.getObject(), other, fact.getSubject())));
        if (schema.symmetric(property)) {
            facts.add(Triple.create(fact.getObject(), property, fact.getSubject()));
        }
    }

    /** @param open whether a joint counts as usual if no kind is usual */
    private boolean isUsual(Node joint, Use use, Map<Node, Optional<String>> usual, boolean open) {
        List<Triple> said = statements(joint);
        Map<Node, String> kinds = kinds(said);
        Set<Node> ends = ends(use);
        return said.stream().noneMatch(t -> ends.contains(t.getPredicate()))
                && usual.entrySet().stream()
                        .allMatch(kind -> kind.getValue()
                                .map(kinds.getOrDefault(kind.getKey(), NONE)::equals)
                                .orElse(open
                                        || use.kinds
                                                        .getOrDefault(kind.getKey(), Map.of())
                                                        .size()
                                                > FEW_KINDS));
    }

    /**
     * Returns the usual kind for each qualifier: the kind that the given words name, or else the kind of at least half of the
     * joints.
     */
    private static Map<Node, Optional<String>> usual(Use use, Set<String> words) {
        Map<Node, Optional<String>> usual = new HashMap<>();
        use.kinds.forEach((property, kinds) -> usual.put(
                property,
                kinds.entrySet().stream()
                        .filter(kind -> words.contains(LanguageWords.normal(kind.getKey())))
                        .max(Map.Entry.comparingByValue())
                        .or(() -> kinds.entrySet().stream()
                                .filter(kind -> 2 * kind.getValue() >= use.count)
                                .findFirst())
                        .map(Map.Entry::getKey)));
        return usual;
    }

    private Set<String> words(Roles roles, Optional<Node> property) {
        Set<String> words = new HashSet<>();
        List<Node> named =
                new ArrayList<>(List.of(roles.one().property(), roles.other().property()));
        property.ifPresent(named::add);
        roles.predicate().ifPresent(named::add);
        for (Node node : named) {
            names.label(node).map(LanguageWords::normal).ifPresent(label -> words.addAll(List.of(label.split(" "))));
        }
        return words;
    }
}
