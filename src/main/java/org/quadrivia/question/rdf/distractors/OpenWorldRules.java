package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.joints.PairShares;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.phrase.GradedValues;
import org.quadrivia.question.rdf.phrase.PlaceKinds;
import org.quadrivia.question.rdf.phrase.PlacesInNames;
import org.quadrivia.question.rdf.phrase.WorkMakers;
import org.quadrivia.question.rdf.profile.Descriptions;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.GroupExceptions;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.KnowableValues;
import org.quadrivia.question.rdf.profile.Positions;
import org.quadrivia.question.rdf.profile.RecordedValues;
import org.quadrivia.question.rdf.profile.ThingRanking;
import org.quadrivia.question.rdf.profile.TruthClasses;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.schema.PropertyPath;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Decides which questions may be asked about an unprepared graph and which wrong options they may offer. Such a graph is
 * incomplete, so its silence proves little. A wrong option must therefore have another value that the feedback can give, and must
 * not be linked with the thing in the question. Nor may names give the answer away.
 *
 * <p>Long because this class combines all reasons not to ask about or offer something.
 */
public final class OpenWorldRules {
    private static final Node TYPE = RDF.type.asNode();
    /** If an option has more values than this, no value is used to judge its name. */
    private static final int OWN = 3;
    /** If there are more statements about a value than this, the things to which the value belongs are not looked up. */
    private static final int STATEMENTS = 60;

    private static final long KEPT = 100_000;
    /** If a kind has at most this many things, they only sort many other things roughly. */
    private static final int FEW = 8;

    private static final int HUNDREDS = 100;
    /** With this many options, there is a choice. */
    private static final int CHOICE = 3;

    /** A shorter text counts as a code. */
    private static final int SHORTEST = 4;

    private final boolean apply;
    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final Kinship kinship;
    private final Prover prover;
    private final Silence silence;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final RecordedValues values;
    private final LinkedThings links;
    private final LongLists lists;
    private final KnowableValues knowable;
    private final PairShares shares;
    private final TellingNames telling;
    private final PlaceKinds places;
    private final PlacesInNames located;
    private final TellingWords words;
    private final NameLanguages languages;
    private final NameLooks looks;
    private final Credits credits;
    private final LooseRelations loose;
    private final PartsAndWholes wholes;
    private final TruthClasses truths;
    private final GradedValues degrees;
    private final GroupExceptions exceptions;
    private final SameMakers makers;
    private final Nearby nearby;
    private final Contemporaries times;
    private final BoundedCache<Node, List<Triple>> statements = new BoundedCache<>(KEPT, list -> list.size() + 4);

    /**
     * @param ofThings whether the facts are about things; if they are about classes, everything is allowed
     * @param language BCP 47 tag of the graph's labels
     */
    public OpenWorldRules(
            boolean ofThings,
            Graph graph,
            Schema schema,
            ThingNames names,
            GraphStatistics profile,
            Kinship kinship,
            Prover prover,
            Silence silence,
            ThingRanking ranking,
            Descriptions descriptions,
            LongLists lists,
            KnowableValues knowable,
            PairShares shares,
            WorkMakers makers,
            StepBudget steps,
            String language) {
        this.apply = ofThings && silence.ofUnprepared();
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.kinship = kinship;
        this.prover = prover;
        this.silence = silence;
        this.profile = profile;
        this.steps = steps;
        this.lists = lists;
        this.knowable = knowable;
        this.shares = shares;
        this.values = new RecordedValues(graph, profile, steps);
        this.links = new LinkedThings(graph, schema, names, profile, kinship, values, steps);
        this.telling = new TellingNames(names, profile, steps);
        this.places = new PlaceKinds(profile, names, language);
        this.located = new PlacesInNames(graph, names, places, steps, language);
        this.words = new TellingWords(graph, names, steps, places);
        this.languages = new NameLanguages(graph, names, steps);
        this.looks = new NameLooks(names);
        this.loose = new LooseRelations(profile, ranking, descriptions);
        this.wholes = new PartsAndWholes(graph, schema, kinship, values, steps);
        this.truths = new TruthClasses(graph, profile, steps);
        this.degrees = new GradedValues(profile, names, language);
        this.exceptions = new GroupExceptions(graph, profile, steps);
        this.makers = new SameMakers(makers, names);
        this.nearby = new Nearby(graph, schema, profile, kinship, new Positions(graph, profile, steps), steps);
        this.times = new Contemporaries(graph, steps);
        this.credits = new Credits(graph, profile, names, values, steps, language);
    }

    /** Returns the reason why no question may ask for the key of the fact; empty if one may. */
    public Optional<DropReason> fault(AskedFact asked) {
        if (!apply || asked.property().equals(TYPE)) {
            return Optional.empty();
        }
        Node property = asked.property();
        if (values.alike(asked.subject(), property)) {
            return Optional.of(DropReason.SAME_VALUE);
        }
        if (NumbersAndDates.isAmount(asked.object())) {
            if (exceptions.contains(asked.subject(), property, asked.object())) {
                return Optional.of(DropReason.PATCHY_VALUES);
            }
            return asked.keyIsObject() ? figureFault(property, asked.object()) : Optional.empty();
        }
        if (!asked.keyIsObject() && !Truth.of(asked.object()).orElse(true)) {
            return Optional.of(DropReason.NEGATIVE_STEM);
        }
        if (places.isNoSettlement(property, asked.object())
                || values.rareWord(property, asked.object())
                || degrees.shade(property)
                || truths.unclear(asked.subject(), property)) {
            return Optional.of(DropReason.PATCHY_VALUES);
        }
        if (lists.unknowable(asked) || loose.unknowable(asked)) {
            return Optional.of(DropReason.LONG_LIST);
        }
        if (leavesOut(asked) && makers.own(asked) || makers.namedLikeMaker(asked)) {
            return Optional.of(DropReason.REVEALING_STEM);
        }
        if (general(asked)) {
            return Optional.of(DropReason.TOO_GENERAL);
        }
        if (telling.named(asked.anchor(), asked.key())
                || words.tell(asked.fact())
                || tellsAnother(asked)
                || located.tell(asked)) {
            return Optional.of(DropReason.REVEALING_STEM);
        }
        if (decided(asked)) {
            return Optional.empty();
        }
        if (values.several(property) && unsorted(asked.key())) {
            return Optional.of(DropReason.PATCHY_VALUES);
        }
        if (shares.partial(graph, property) || !PropertyPath.is(property) && values.overlapping(property)) {
            return Optional.of(DropReason.PATCHY_VALUES);
        }
        if (!asked.keyIsObject() && wholes.ofWhole(asked) && !values.oneOfEachKind(property, true)) {
            return Optional.of(DropReason.PATCHY_VALUES);
        }
        boolean patchy = asked.keyIsObject()
                ? values.several(property) && !values.usuallyMany(asked.subject(), property)
                : !values.unshared(property) && values.mostLack(asked.key(), property);
        return patchy || values.oneWay(asked.fact()) ? Optional.of(DropReason.PATCHY_VALUES) : Optional.empty();
    }

    /**
     * Whether the languages of names give away the values of the property, so that the pairs of a matching item give themselves
     * away.
     */
    public boolean matchesItself(Node property) {
        return apply && languages.tell(property);
    }

    /**
     * Whether the name in the question gives away another right answer than the key. Mozzarella di Bufala Campana is from Campania,
     * so no question asks for Lazio.
     */
    private boolean tellsAnother(AskedFact asked) {
        if (!asked.keyIsObject() || asked.key().isLiteral() || !values.several(asked.property())) {
            return false;
        }
        List<Node> own = new ArrayList<>();
        take(asked.subject(), asked.property(), true, own);
        return own.stream()
                .anyMatch(value -> !value.isLiteral()
                        && !value.equals(asked.key())
                        && names.named(value)
                        && (telling.named(asked.subject(), value)
                                || words.tell(Triple.create(asked.subject(), asked.property(), value))));
    }

    /**
     * Whether the key is too general: it is one of a few things of its kind to which hundreds of other things belong, and the
     * same property also links the anchor with something of another kind. For example, if the data gives the country of an
     * airport, no question asks for the continent.
     */
    private boolean general(AskedFact asked) {
        if (asked.key().isLiteral() || profile.degree(asked.key()) < HUNDREDS || !few(asked.key())) {
            return false;
        }
        List<Node> own = new ArrayList<>();
        take(asked.anchor(), asked.property(), asked.keyIsObject(), own);
        return own.stream()
                .anyMatch(other -> !other.isLiteral()
                        && !kinship.kin(other).equals(kinship.kin(asked.key()))
                        && profile.degree(other) < profile.degree(asked.key())
                        && !few(other));
    }

    private boolean few(Node thing) {
        return profile.kinds(thing).stream()
                .anyMatch(kind -> profile.instances(kind).size() <= FEW);
    }

    /**
     * Whether the graph does not give the kind of the key. A site, a country and a continent may then all be right answers for one
     * place.
     */
    private boolean unsorted(Node key) {
        return key.isURI() && profile.classes(key).isEmpty();
    }

    /** Returns the reason why no question may ask for this exact number or date; empty if one may. */
    public Optional<DropReason> figureFault(Node property, Node value) {
        return apply && !knowable.knowable(property, value) ? Optional.of(DropReason.EXACT_FIGURE) : Optional.empty();
    }

    /** Returns the reason why no question may ask for a thing outside the set; empty if one may. */
    public Optional<DropReason> negativeFault(AnswerSet side) {
        if (leavesOut(side.member(side.anchor()))) {
            return Optional.of(DropReason.PATCHY_VALUES);
        }
        return apply && !side.property().equals(TYPE) && lists.isLong(side)
                ? Optional.of(DropReason.LONG_LIST)
                : Optional.empty();
    }

    /** Whether the data may leave out right answers. For example, a song may have more writers than the data lists. */
    public boolean leavesOut(AskedFact asked) {
        return apply && credits.open(asked.property()) && !silence.declared(asked);
    }

    /** Whether the rules for unprepared graphs apply. */
    boolean apply() {
        return apply;
    }

    /** Whether something other than silence proves answers wrong, or the graph declares that the answers are fully recorded. */
    private boolean decided(AskedFact asked) {
        return prover.decides(asked) || silence.declared(asked);
    }

    /** Returns a test for nodes: whether they may be offered as wrong options together with the key. */
    Predicate<Node> fair(AskedFact asked) {
        return apply && !asked.property().equals(TYPE) && stated(asked)
                ? option -> looks.alike(asked.key(), option) && languages.fair(asked, option) && offers(asked, option)
                : any -> true;
    }

    /**
     * Returns the options that are not too far from the thing in the question.
     *
     * @param group all things of the key's kind, always the same list object
     */
    <T> List<T> near(AskedFact asked, List<T> options, Function<T, Node> node, List<Node> group) {
        return apply && !asked.property().equals(TYPE) ? nearby.near(asked, options, node, group) : options;
    }

    /**
     * Returns the options that the property links with other things of the kind in the question, in the same order; all options if
     * these are too few. No landlocked country is offered as that of an island.
     */
    <T> List<T> holding(AskedFact asked, List<T> options, Function<T, Node> node) {
        if (!apply || asked.property().equals(TYPE) || !asked.keyIsObject()) {
            return options;
        }
        List<T> holding = options.stream()
                .filter(option -> !wholes.holdsNoneAlike(asked, node.apply(option)))
                .toList();
        return holding.size() >= CHOICE ? holding : options;
    }

    /**
     * Whether the question is about neighbours. Circles do not narrow their options, since the options are neighbours of
     * neighbours.
     */
    boolean amongNeighbours(AskedFact asked) {
        return apply && !asked.property().equals(TYPE) && nearby.amongNeighbours(asked);
    }

    /** Returns the options that are closest to the thing in the question, in the same order. */
    <T> List<T> closest(AskedFact asked, List<T> options, Function<T, Node> node) {
        return apply && !asked.property().equals(TYPE) ? nearby.closest(asked, options, node) : options;
    }

    /** Whether the data states the fact directly, so that it does not merely follow from several facts. */
    private boolean stated(AskedFact asked) {
        return schema.subProperties(asked.property()).stream()
                        .anyMatch(sub -> graph.contains(asked.subject(), sub, asked.object()))
                || schema.inverses(asked.property()).stream()
                        .anyMatch(inverse -> graph.contains(asked.object(), inverse, asked.subject()));
    }

    private boolean offers(AskedFact asked, Node option) {
        boolean only = asked.keyIsObject() && schema.functional(asked.property());
        if (asked.keyIsObject() && places.isNoSettlement(asked.property(), option)) {
            return false;
        }
        if (links.linked(asked, option, only) || !makers.fits(asked, option) || makers.isNamedLikeMaker(option)) {
            return false;
        }
        if (option.isLiteral()) {
            return !asked.keyIsObject() || !values.rareWord(asked.property(), option) && !unsaid(own(asked, option));
        }
        List<Node> own = own(asked, option);
        if (unsaid(own) || ofAnotherSort(asked, own)) {
            return false;
        }
        if (own.size() <= OWN
                && own.stream()
                        .anyMatch(value -> telling.tells(option, value)
                                || tellsBeyond(asked.anchor(), option, value)
                                || located.tells(option, asked.property(), !asked.keyIsObject(), value)
                                || !asked.keyIsObject()
                                        && words.tell(Triple.create(option, asked.property(), value)))) {
            return false;
        }
        if (!decided(asked)
                && own.stream().anyMatch(value -> wholes.standsFor(value, asked.anchor()))
                && !wholes.elsewhere(asked, own)) {
            return false;
        }
        if (only && !wholes.ofOneRank(asked, option, own)) {
            return false;
        }
        if (leavesOut(asked) && !prover.decides(asked) && credits.together(asked, option)) {
            return false;
        }
        if (leavesOut(asked) && !creditable(asked, option, own)) {
            return false;
        }
        return decided(asked)
                || !own.isEmpty()
                        && (asked.keyIsObject()
                                || values.usuallyMany(option, asked.property())
                                || values.oneOfEachKind(asked.property(), false));
    }

    /**
     * Whether a learner may believe that the option has the credit asked for: it is from the time of the work, and people do not
     * know it as a performer.
     *
     * @param own works with which the option has this credit, or the people who have it for the option
     */
    private boolean creditable(AskedFact asked, Node option, List<Node> own) {
        return asked.keyIsObject()
                ? !makers.performs(option) && times.include(asked.subject(), own)
                : times.include(asked.subject(), List.of(option));
    }

    /**
     * Whether the question asks who or what has a role that hardly any other thing has, and the option's own roles are of another
     * sort. Beside an astrophysicist, nobody chooses a waitress.
     */
    private boolean ofAnotherSort(AskedFact asked, List<Node> own) {
        return !asked.keyIsObject()
                && values.ownRole(asked.property(), asked.object())
                && own.stream().noneMatch(role -> areOfOneSort(asked, role));
    }

    /** Whether the values are not roles, or are of one sort, so that a learner may take one for the other. */
    public boolean areOfOneSort(AskedFact asked, Node role) {
        return !apply
                || !values.ownRole(asked.property(), asked.object())
                || role.isLiteral()
                        && NameEndings.ofOneSort(asked.object().getLiteralLexicalForm(), role.getLiteralLexicalForm());
    }

    /** Whether an option belongs only to things without a name, so that the feedback cannot say where it belongs. */
    private boolean unsaid(List<Node> own) {
        return !own.isEmpty() && own.stream().noneMatch(telling::isNamed);
    }

    /**
     * Whether the name of the option contains the name of something else to which its value belongs. For example, the name of a
     * song may contain the name of the band that made its album.
     */
    private boolean tellsBeyond(Node anchor, Node option, Node value) {
        return !value.isLiteral()
                && statements.get(value, this::naming).stream()
                        .anyMatch(triple -> telling.contains(option, triple.getObject())
                                && !graph.contains(anchor, triple.getPredicate(), triple.getObject()));
    }

    /**
     * Returns the statements that link a thing with something that has a name; empty if there are many statements about the
     * thing.
     */
    private List<Triple> naming(Node thing) {
        ExtendedIterator<Triple> triples = graph.find(thing, Node.ANY, Node.ANY);
        List<Triple> found = new ArrayList<>();
        int seen = 0;
        while (seen <= STATEMENTS && triples.hasNext()) {
            Triple triple = triples.next();
            seen++;
            if (!triple.getPredicate().equals(TYPE) && isName(triple.getObject())) {
                found.add(triple);
            }
        }
        triples.close();
        steps.spend(seen);
        return seen > STATEMENTS ? List.of() : found;
    }

    private boolean isName(Node node) {
        return !node.isBlank()
                && telling.isNamed(node)
                && (node.isURI() || node.getLiteralLexicalForm().length() >= SHORTEST);
    }

    /** Returns a few of the things that the property links with the option in the place of the anchor. */
    private List<Node> own(AskedFact asked, Node option) {
        List<Node> found = new ArrayList<>();
        schema.subProperties(asked.property()).forEach(sub -> take(option, sub, !asked.keyIsObject(), found));
        schema.inverses(asked.property()).forEach(inverse -> take(option, inverse, asked.keyIsObject(), found));
        return found;
    }

    /** @param objects whether the option is the subject */
    private void take(Node option, Node property, boolean objects, List<Node> found) {
        ExtendedIterator<Triple> triples =
                objects ? graph.find(option, property, Node.ANY) : graph.find(Node.ANY, property, option);
        while (found.size() <= OWN && triples.hasNext()) {
            Triple triple = triples.next();
            steps.spend(1);
            found.add(objects ? triple.getObject() : triple.getSubject());
        }
        triples.close();
    }
}
