package org.quadrivia.question.rdf.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.NotAsked;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.common.YearsInNames;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Units;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.FactSources;

/**
 * The verdicts of the profile on which properties and facts are worth asking about.
 *
 * <p>Long because the verdict on a fact depends on the verdicts on its property and on both its ends.
 */
public final class AskableFacts {
    private static final Set<GraphKind> FACTUAL =
            Set.of(GraphKind.PASSAGE, GraphKind.BACKGROUND, GraphKind.UNSOURCED, GraphKind.PLAIN);
    private static final double NEARLY_ALL = 0.95;
    /** At most this many links of a thing in either direction are followed to the dates of other things. */
    private static final int LINKS = 60;

    /** Words in names of properties which say that one thing caused another. */
    private static final Pattern CAUSAL = Pattern.compile(
            "(?<!\\w)(caus(e|es|ed|ing)|(led|leads|lead) to|result(s|ed)? (in|of|from)|consequences?|trigger(s|ed)?"
                    + "|prompt(s|ed)?|provoke[sd]?|brought about"
                    + "|verursacht|ursache|folge|führte zu|auslöser"
                    + "|conséquences?|entraîne|provoque|causa|conseguenza|provoca|consecuencia)(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Snapshot snapshot;
    private final Graph graph;
    private final Disputes disputes;
    private final ImpliedFacts implied;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final ObservedInverses seen;
    private final Units units;
    private final Kinship kinship;
    private final FactSources sources;
    private final boolean ofClasses;
    private final boolean unprepared;
    private final Predicate<Triple> misleading;
    private final NotAsked notAsked;
    private final Set<Node> notTyped;
    private final Map<Node, Askability> verdicts = new TreeMap<>(Comparator.comparing(Node::toString));
    private final Set<Node> facts = new HashSet<>();
    private final Set<Node> sorts = new HashSet<>();
    private final Set<Node> chains = new HashSet<>();
    private final Set<Node> numbers = new HashSet<>();
    private final Mediators mediators;
    private final Set<Node> codes;
    private final EvidentSets sets;
    private final Predicate<Node> seas;
    private final Predicate<Node> places;
    private final Predicate<Node> raised;
    private final Predicate<Node> heights;
    private final Predicate<Node> bare;
    private final Map<Triple, Boolean> doubtful = new HashMap<>();
    /** Cached verdicts on facts. Many families ask about the same facts. */
    private final Map<Triple, Boolean> told = new HashMap<>();

    /**
     * @param ofClasses whether the things asked about are classes
     * @param unprepared whether the graph is unprepared. If so, a class that is declared as not asked takes its things out, too.
     * @param misleading whether a fact of the data must not be stated as it is because it holds only with a qualifier
     */
    public AskableFacts(
            Snapshot snapshot,
            Graph graph,
            Disputes disputes,
            ImpliedFacts implied,
            ThingNames names,
            GraphStatistics profile,
            ObservedInverses seen,
            Units units,
            Kinship kinship,
            FactSources sources,
            Lexicon lexicon,
            boolean ofClasses,
            boolean unprepared,
            Predicate<Triple> misleading) {
        this.ofClasses = ofClasses;
        this.unprepared = unprepared;
        this.misleading = misleading;
        this.snapshot = snapshot;
        this.graph = graph;
        this.disputes = disputes;
        this.implied = implied;
        this.names = names;
        this.profile = profile;
        this.seen = seen;
        this.units = units;
        this.kinship = kinship;
        this.sources = sources;
        heights = calledBy("heights").and(property -> profile.use(property).amounts() > 0);
        bare = calledBy("measures")
                .and(property -> profile.use(property).amounts() > 0
                        && units.of(property).isEmpty());
        notAsked = new NotAsked(snapshot.dataset().getDefaultGraph());
        notTyped = snapshot.dataset()
                .getDefaultGraph()
                .find(Node.ANY, Qv.notTyped, Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet();
        PropertyClassifier judge = new PropertyClassifier(snapshot, names, profile, notAsked.terms(), lexicon);
        profile.uses().forEach((property, use) -> {
            Askability verdict = judge.of(property, use);
            verdicts.put(property, verdict);
            enter(property, use, verdict, judge.spoken(property), judge.describes(property));
        });
        if (snapshot.objectives().isEmpty()) {
            new SpecialistProperties(profile, names).removeSpecial(sorts, numbers, judge::spoken);
        }
        seas = ofClass("around");
        places = ofClass("placed");
        raised = ofClass("raised");
        sets = new EvidentSets(graph, profile, seen);
        Set<Node> named = snapshot.objectives().isEmpty() ? CodeNames.in(profile, names) : Set.of();
        codes = unprepared ? unasked(named) : named;
        mediators = new Mediators(
                graph,
                profile.uses(),
                property -> verdict(property) == Askability.NO_VALUES
                        || verdict(property).asked(),
                property -> facts.contains(property) || verdict(property) == Askability.AMOUNTS);
        mediators
                .pairs()
                .forEach(pair -> verdicts.merge(
                        pair.to(), Askability.MEDIATOR, (old, found) -> old == Askability.NO_VALUES ? found : old));
    }

    /** Returns the verdict on a property; {@link Askability#NO_VALUES} if it is not in use. */
    public Askability verdict(Node property) {
        return verdicts.getOrDefault(property, Askability.NO_VALUES);
    }

    /**
     * Whether statements with the property link things and are about these things, not about the data, its makers or other data. So
     * do those that somebody declared not to be asked: a hub is well known for its flights even if nobody is asked about them.
     */
    boolean links(Node property) {
        return switch (verdict(property)) {
            case LANGUAGE, HISTORY, ADMINISTRATION, MAPPING, IDENTIFIER, LINK -> false;
            default -> true;
        };
    }

    /**
     * Whether a thing's name is merely a code or number, or somebody declared its class as not asked. If so, questions neither ask
     * about it nor offer it.
     */
    public boolean code(Node thing) {
        return codes.contains(thing);
    }

    /**
     * Returns these things with those that have no class but declared ones, and with waters that are of another kind by their
     * names than by their classes: nobody calls the Caspian Sea or a reservoir a lake.
     */
    private Set<Node> unasked(Set<Node> named) {
        Set<Node> all = new HashSet<>(named);
        NameWords words = NameWords.of(names.language());
        profile.populated().stream()
                .filter(type -> isWater(words, type))
                .forEach(type -> profile.members(type).stream()
                        .filter(thing -> isWater(words, thing)
                                && profile.kinds(thing).stream()
                                        .noneMatch(kind -> lastWord(kind).equals(lastWord(thing))))
                        .forEach(all::add));
        notAsked.terms().stream()
                .filter(profile::isClass)
                .flatMap(type -> profile.members(type).stream())
                .filter(thing -> notAsked.terms().containsAll(profile.kinds(thing)))
                .forEach(all::add);
        return all;
    }

    private boolean isWater(NameWords words, Node node) {
        return words.has("waters", lastWord(node));
    }

    private String lastWord(Node node) {
        return names.label(node).map(NameWords::lastWord).orElse("");
    }

    /**
     * Whether the data shows that the sets that the property forms are complete.
     *
     * @param objects true if a set consists of the objects of one subject, false if it consists of the subjects of one object
     */
    public boolean complete(Node property, boolean objects) {
        return sets.complete(property, objects);
    }

    /** Returns the paths through one blank node. */
    public List<Mediators.Pair> mediators() {
        return mediators.pairs();
    }

    /** Returns the verdicts as triples, which candidate queries can read. */
    public Graph asGraph() {
        Graph found = GraphMemFactory.createDefaultGraph();
        facts.forEach(p -> found.add(p, Qv.usableAs, Qv.QUESTION));
        sorts.forEach(p -> found.add(p, Qv.usableAs, Qv.SORT));
        chains.forEach(p -> found.add(p, Qv.usableAs, Qv.CHAIN));
        facts.stream().filter(this::causal).forEach(p -> found.add(p, Qv.usableAs, Qv.CAUSE));
        numbers.forEach(p -> found.add(p, Qv.usableAs, Qv.NUMBER));
        verdicts.forEach((property, verdict) -> {
            if (verdict == Askability.ASKED || verdict == Askability.AMOUNTS) {
                found.add(property, Qv.usableAs, Qv.VALUE);
            }
        });
        profile.populated().stream().filter(this::kind).forEach(type -> found.add(type, Qv.usableAs, Qv.KIND));
        profile.uses().keySet().forEach(property -> coordinates(found, property));
        mediators.pairs().forEach(pair -> found.add(pair.to(), Qv.leadsTo, pair.from()));
        verdicts.forEach((property, verdict) -> {
            if (verdict.asked()) {
                seen(found, property);
            }
        });
        return found;
    }

    private static void coordinates(Graph found, Node property) {
        if (PlaceIndex.isLatitude(property)) {
            found.add(property, Qv.usableAs, Qv.LATITUDE);
        } else if (PlaceIndex.isLongitude(property)) {
            found.add(property, Qv.usableAs, Qv.LONGITUDE);
        }
    }

    /** Whether the property says that one thing caused another, according to a declaration or to its name. */
    public boolean causal(Node property) {
        return graph.contains(property, RDF.type.asNode(), Qv.CAUSE)
                || names.label(property)
                        .filter(label -> CAUSAL.matcher(label).find())
                        .isPresent();
    }

    /** Returns how many properties may be asked about in any way. */
    public int askedProperties() {
        Set<Node> asked = new HashSet<>(facts);
        asked.addAll(sorts);
        asked.addAll(numbers);
        return asked.size();
    }

    /** Whether the property may be asked about. */
    public boolean question(Node property) {
        return facts.contains(property);
    }

    /** Whether the numbers or dates of the property may be put in order. */
    public boolean sort(Node property) {
        return sorts.contains(property);
    }

    /** Whether a question may ask for the number or date that a thing has by this property. */
    public boolean number(Node property) {
        return numbers.contains(property);
    }

    /**
     * Whether a question may ask about the fact: feedback may {@linkplain #told state} it, it is not {@linkplain #declined
     * declared} as not asked, neither end has a {@linkplain #code code} as its name, the name of the thing does not give away
     * the date, and the date is not doubtful.
     */
    public boolean fact(Node s, Node p, Node o) {
        return !code(s)
                && !code(o)
                && told(s, p, o)
                && !surrounds(s, o)
                && !(heights.test(p) && !raised.test(s))
                && !declined(Triple.create(s, p, o))
                && !tellsDate(s, o)
                && !isDoubtful(s, p, o);
    }

    /**
     * Whether the date may have been copied from a linked thing by mistake, which has the same date by another property: a club
     * that was founded in the very year in which its ground was opened. Checked only in an unprepared graph.
     */
    private boolean isDoubtful(Node s, Node p, Node o) {
        return unprepared
                && o.isLiteral()
                && s.isURI()
                && (profile.use(p).years() || ValueShape.of(o) == ValueShape.DATE)
                && doubtful.computeIfAbsent(Triple.create(s, p, o), this::sharesDate);
    }

    private boolean sharesDate(Triple dated) {
        Node thing = dated.getSubject();
        return sharesDate(dated, graph.find(thing, Node.ANY, Node.ANY).mapWith(Triple::getObject))
                || sharesDate(dated, graph.find(Node.ANY, Node.ANY, thing).mapWith(Triple::getSubject));
    }

    private boolean sharesDate(Triple dated, ExtendedIterator<Node> linked) {
        boolean found = false;
        for (int seen = 0; !found && seen < LINKS && linked.hasNext(); seen++) {
            Node other = linked.next();
            found = other.isURI()
                    && graph.find(other, Node.ANY, dated.getObject()).toList().stream()
                            .anyMatch(fact -> !fact.getPredicate().equals(dated.getPredicate()));
        }
        linked.close();
        return found;
    }

    /** Whether the thing is a sea and the place is a country or province. Unprepared data says that seas are in countries. */
    private boolean surrounds(Node thing, Node place) {
        return place.isURI() && seas.test(thing) && places.test(place);
    }

    /**
     * Returns a test for things: whether the label of one of a thing's classes ends in a word of the list. False for all things
     * if the knowledge base has learning objectives.
     */
    private Predicate<Node> ofClass(String list) {
        NameWords words = NameWords.of(names.language());
        Map<Node, Boolean> classes = new HashMap<>();
        boolean prepared = !snapshot.objectives().isEmpty();
        return thing -> !prepared
                && profile.directClasses(thing).stream()
                        .anyMatch(type -> classes.computeIfAbsent(
                                type,
                                any -> names.label(any)
                                        .filter(label -> words.has(list, NameWords.lastWord(label)))
                                        .isPresent()));
    }

    /**
     * Returns a test for properties: whether the last word of a property's label is in the list. False for all properties if the
     * knowledge base has learning objectives. Reads each label once.
     */
    private Predicate<Node> calledBy(String list) {
        NameWords words = NameWords.of(names.language());
        Map<Node, Boolean> known = new HashMap<>();
        boolean prepared = !snapshot.objectives().isEmpty() || !words.hasAny(list);
        return property -> !prepared
                && known.computeIfAbsent(
                        property,
                        any -> names.label(any)
                                .filter(label -> words.has(list, NameWords.lastWord(label)))
                                .isPresent());
    }

    private boolean tellsDate(Node thing, Node value) {
        return ValueShape.of(value) == ValueShape.DATE
                && names.label(thing)
                        .filter(name -> YearsInNames.tell(name, value))
                        .isPresent();
    }

    /**
     * Whether feedback may state the fact: both ends have names, only graphs that contain facts state it, it is neither
     * contested by a claim nor declared open, it needs no qualifier, and it does not merely follow from the definition of a class.
     */
    public boolean told(Node s, Node p, Node o) {
        return told.computeIfAbsent(Triple.create(s, p, o), this::told);
    }

    /**
     * Whether the knowledge base declares this fact as not asked. A declaration about its property or class as a whole does not
     * count here, because the {@linkplain #verdict verdicts} take it into account.
     */
    public boolean declined(Triple fact) {
        return !notAsked.declarations(fact).isEmpty();
    }

    public boolean fact(AskedFact asked) {
        return fact(asked.subject(), asked.property(), asked.object());
    }

    /** Whether the fact may be asked about and the data states it, so it is not merely inferred. */
    public boolean stated(AskedFact asked) {
        return graph.contains(asked.fact()) && fact(asked);
    }

    /** Whether the fact may be asked about and a source supports it. */
    public boolean sourced(AskedFact asked) {
        return fact(asked) && !sources.background(asked.fact());
    }

    private boolean told(Triple triple) {
        Node s = triple.getSubject();
        Node p = triple.getPredicate();
        Node o = triple.getObject();
        return !s.isBlank()
                && !o.isBlank()
                && !s.equals(o)
                && names.named(s)
                && names.named(o)
                && (!o.isLiteral() || answers(o))
                && kinship.chief(s).equals(s)
                && (o.isLiteral() || kinship.chief(o).equals(o))
                && !implied.adds(s, p, o)
                && !disputes.contested(triple)
                && !disputes.open(triple)
                && !misleading.test(triple)
                && !(o.isLiteral() && bare.test(p))
                && !sources.stating(triple).isEmpty()
                && sources.stating(triple).stream().allMatch(this::factual);
    }

    /** Whether a literal can be an answer: a number or date, or a short text without digits. */
    private static boolean answers(Node literal) {
        ValueShape shape = ValueShape.of(literal);
        return shape == ValueShape.NUMBER
                || shape == ValueShape.DATE
                || shape.shown()
                        && shape != ValueShape.LONG
                        && literal.getLiteralLexicalForm().chars().noneMatch(Character::isDigit);
    }

    private boolean factual(Triple triple) {
        var graphs =
                snapshot.dataset().findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        boolean found = false;
        while (graphs.hasNext()) {
            Quad quad = graphs.next();
            found |= FACTUAL.contains(snapshot.kind(quad.getGraph()));
        }
        return found;
    }

    /** Whether items can ask for the class and offer it as an option. */
    public boolean kind(Node type) {
        return classVerdict(type).isEmpty();
    }

    /**
     * Returns the reason why items can neither ask for the class nor offer it, as the last part of a message key; empty if they
     * can.
     */
    public Optional<String> classVerdict(Node type) {
        if (notAsked.term(type)) {
            return Optional.of("declared");
        }
        if (!names.named(type)) {
            return Optional.of("wordless");
        }
        if (Vocabularies.vagueClass(type)) {
            return Optional.of("vague");
        }
        return !ofClasses && profile.ofClasses().contains(type) ? Optional.of("classes") : Optional.empty();
    }

    /** Whether learners may be asked to type the name of a thing: none of its classes is declared as {@code qv:notTyped}. */
    public boolean typeable(Node thing) {
        return notTyped.isEmpty() || profile.classes(thing).stream().noneMatch(notTyped::contains);
    }

    private void enter(Node property, PropertyStats use, Askability verdict, boolean spoken, boolean described) {
        if (verdict == Askability.ASKED) {
            facts.add(property);
            if (use.count(ValueShape.THING) > 0 && (described || !spoken)) {
                chains.add(property);
            }
        }
        if (bare.test(property)) {
            return;
        }
        boolean amounts = verdict.asked() && use.amounts() * 10 >= use.statements() * 9;
        if (amounts && use.values() >= PropertyClassifier.MANY) {
            sorts.add(property);
        }
        if (amounts
                && use.values() >= PropertyClassifier.FEW
                && use.bearers() >= PropertyClassifier.FEW
                && use.single() >= NEARLY_ALL) {
            numbers.add(property);
        }
    }

    private void seen(Graph found, Node property) {
        PropertyStats use = profile.use(property);
        if (use.bearers() >= PropertyClassifier.FEW && use.single() >= NEARLY_ALL) {
            found.add(property, Qv.seenAs, Qv.SINGLE);
        }
        if (use.bearers() >= PropertyClassifier.FEW && use.unique() >= NEARLY_ALL) {
            found.add(property, Qv.seenAs, Qv.UNIQUE);
        }
        seen.inverses(property).forEach(other -> found.add(property, Qv.seenInverse, other));
        if (use.count(ValueShape.NUMBER) > 0) {
            units.of(property).ifPresent(unit -> found.add(property, Qv.unit, NodeFactory.createLiteralString(unit)));
        }
    }
}
