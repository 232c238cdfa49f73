package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.NameRoots;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.KnowableValues;
import org.quadrivia.question.rdf.profile.RecordedValues;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * What may be asked of a graph that nobody prepared, and which wrong options may be offered. Such a graph does not say all, so its
 * silence proves little: a wrong option has a value of its own and is not linked with what the question names. Nor do names give
 * the answer away.
 */
public final class OpenWorldRules {
    private static final Node TYPE = RDF.type.asNode();
    /** The values of an option by which its name is judged; of an option with more, none speaks for it. */
    private static final int OWN = 3;
    /** So many members of a class are examined for words that their names have in common. */
    private static final int EXAMINED = 200;
    /** A word that so many of their names have in common says nothing. */
    private static final int COMMON = 3;

    private static final double SHARE = 0.05;

    private final boolean apply;
    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Prover prover;
    private final Silence silence;
    private final StepBudget steps;
    private final RecordedValues values;
    private final LinkedThings links;
    private final LongLists lists;
    private final KnowableValues knowable;
    private final Map<Node, Set<String>> common = new HashMap<>();
    private final Map<Node, Set<String>> roots = new HashMap<>();

    /** @param ofThings whether the facts are about things; of classes, everything is allowed */
    public OpenWorldRules(
            boolean ofThings,
            Graph graph,
            Schema schema,
            ThingNames names,
            GraphStatistics profile,
            Kinship kinship,
            Prover prover,
            Silence silence,
            LongLists lists,
            KnowableValues knowable,
            StepBudget steps) {
        this.apply = ofThings && silence.ofUnprepared();
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.profile = profile;
        this.prover = prover;
        this.silence = silence;
        this.steps = steps;
        this.lists = lists;
        this.knowable = knowable;
        this.values = new RecordedValues(graph, profile, steps);
        this.links = new LinkedThings(graph, schema, names, profile, kinship, values, steps);
    }

    /** Returns why the fact is not asked for its key; empty if it may be. */
    public Optional<DropReason> fault(AskedFact asked) {
        if (!apply || asked.property().equals(TYPE)) {
            return Optional.empty();
        }
        Node property = asked.property();
        if (values.alike(asked.subject(), property)) {
            return Optional.of(DropReason.SAME_VALUE);
        }
        if (NumbersAndDates.isAmount(asked.object())) {
            return asked.keyIsObject() ? figureFault(property, asked.object()) : Optional.empty();
        }
        if (lists.unknowable(asked)) {
            return Optional.of(DropReason.LONG_LIST);
        }
        if (named(asked.anchor(), asked.key())) {
            return Optional.of(DropReason.REVEALING_STEM);
        }
        if (decided(asked)) {
            return Optional.empty();
        }
        boolean patchy = asked.keyIsObject()
                ? values.several(property) && !values.usuallyMany(asked.subject(), property)
                : !values.unshared(property) && values.mostLack(asked.key(), property);
        return patchy || values.oneWay(asked.fact()) ? Optional.of(DropReason.PATCHY_VALUES) : Optional.empty();
    }

    /** Returns why the number or date is not asked for as it is; empty if it may be. */
    public Optional<DropReason> figureFault(Node property, Node value) {
        return apply && !knowable.knowable(property, value) ? Optional.of(DropReason.EXACT_FIGURE) : Optional.empty();
    }

    /** Returns why the set is not asked for what does not belong to it; empty if it may be. */
    public Optional<DropReason> negativeFault(AnswerSet side) {
        return apply && !side.property().equals(TYPE) && lists.isLong(side)
                ? Optional.of(DropReason.LONG_LIST)
                : Optional.empty();
    }

    /** Whether more than silence proves answers wrong, or the graph declares that it says all. */
    private boolean decided(AskedFact asked) {
        return prover.decides(asked) || silence.declared(asked);
    }

    /** Whether the name of the key has a word that all names of the thing named have too, in whatever spelling. */
    boolean named(Node anchor, Node key) {
        if (key.isLiteral() || anchor.isLiteral()) {
            return false;
        }
        Set<String> telling = new HashSet<>(roots(key));
        telling.removeAll(general(key));
        telling.removeAll(general(anchor));
        return NameRoots.meet(telling, roots(anchor))
                && names.otherNames(anchor).stream().allMatch(name -> NameRoots.meet(telling, NameRoots.of(name)));
    }

    /** Returns the words that say of what kind a thing is, and those that many names of its kind have. */
    private Set<String> general(Node thing) {
        Set<String> all = new HashSet<>();
        profile.kinds(thing).forEach(type -> all.addAll(common.computeIfAbsent(type, this::common)));
        return all;
    }

    private Set<String> common(Node type) {
        Map<String, Integer> found = new HashMap<>();
        List<Node> members = profile.members(type);
        int step = Math.max(1, members.size() / EXAMINED);
        int examined = 0;
        for (int i = 0; i < members.size(); i += step) {
            steps.spend(1);
            examined++;
            roots(members.get(i)).forEach(root -> found.merge(root, 1, Integer::sum));
        }
        double least = Math.max(COMMON, SHARE * examined);
        found.values().removeIf(count -> count < least);
        Set<String> all = new HashSet<>(found.keySet());
        all.addAll(NameRoots.of(names.of(type)));
        return all;
    }

    private Set<String> roots(Node thing) {
        return roots.computeIfAbsent(thing, node -> NameRoots.of(names.of(node)));
    }

    /** Returns what may be offered as wrong beside the key. */
    Predicate<Node> fair(AskedFact asked) {
        return apply && !asked.property().equals(TYPE) && stated(asked) ? option -> offers(asked, option) : any -> true;
    }

    /** Whether the fact is stated as such, rather than told by several together. */
    private boolean stated(AskedFact asked) {
        return schema.subProperties(asked.property()).stream()
                        .anyMatch(sub -> graph.contains(asked.subject(), sub, asked.object()))
                || schema.inverses(asked.property()).stream()
                        .anyMatch(inverse -> graph.contains(asked.object(), inverse, asked.subject()));
    }

    private boolean offers(AskedFact asked, Node option) {
        if (links.linked(asked, option)) {
            return false;
        }
        if (option.isLiteral()) {
            return true;
        }
        List<Node> own = own(asked, option);
        if (own.size() <= OWN && own.stream().anyMatch(value -> tells(option, value))) {
            return false;
        }
        return decided(asked)
                || !own.isEmpty() && (asked.keyIsObject() || values.usuallyMany(option, asked.property()));
    }

    /** Returns what the option has at the place of the thing named: a few of them. */
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

    /** Whether the name of the option tells its value: Tottenham Hotspur Stadium is the home of Tottenham Hotspur. */
    private boolean tells(Node option, Node value) {
        if (value.isLiteral() || value.isBlank() || !names.named(value)) {
            return false;
        }
        Set<String> words = roots(option);
        Set<String> telling = new HashSet<>(roots(value));
        telling.removeAll(general(value));
        long shared = telling.stream().filter(word -> NameRoots.in(word, words)).count();
        boolean part = roots(value).size() > words.size() && roots(value).containsAll(words);
        return shared > 0 && 2 * shared >= telling.size() && !part;
    }
}
