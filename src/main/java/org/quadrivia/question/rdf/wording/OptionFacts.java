package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds a true fact about a wrong option that fits a question. The best choice is a fact with the same property, then a fact that
 * links the option with the thing that the question names, then a fact that links it with a thing of the same kind. The fact is
 * either asserted or stated by a claim.
 *
 * <p>Long because each way in which a fact can fit a question needs its own search, although all use the same cached facts.
 */
final class OptionFacts {
    /** At most this many facts of one thing are considered. If there are more, those with the smallest hashes are considered. */
    private static final int MOST = 200;

    /** If more things than this share a value, the value says little about any of them. */
    private static final int COMMON = 4;

    /** A fact whose rating by {@link #telling} is lower than this is used only if there is no other fact to state. */
    private static final int TELLING = 4;

    private static final long KEPT = 1_000_000;

    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final AskableFacts askable;
    private final GraphStatistics profile;
    private final Lexicon lexicon;
    private final StableIds ids;
    private final Relations relations;
    private final ClaimedFacts claimed;
    private final Map<Node, List<Fact>> about = new HashMap<>();
    private final Map<List<Node>, List<Fact>> sameProperty = new HashMap<>();
    private final BoundedCache<Place, List<Fact>> placed = new BoundedCache<>(KEPT, facts -> facts.size() + 4);
    private final Map<Node, Set<Way>> ways = new HashMap<>();
    private final Map<List<Node>, Integer> sharing = new HashMap<>();

    /**
     * A fact about an option.
     *
     * @param claim the claim that states the fact; null if the fact is asserted
     */
    record Fact(Triple triple, @Nullable Node claim) {
        Node other(Node end) {
            return triple.getSubject().equals(end) ? triple.getObject() : triple.getSubject();
        }
    }

    /** One end of a property. */
    private record Place(Node property, Node end, boolean object) {}

    /**
     * A property with the same or nearly the same meaning as the asked property. It is turned if its subject is the object of the
     * asked property.
     */
    private record Way(Node property, boolean turned) {}

    OptionFacts(
            Graph graph,
            Schema schema,
            ThingNames names,
            AskableFacts askable,
            GraphStatistics profile,
            Lexicon lexicon,
            StableIds ids,
            Relations relations,
            ClaimedFacts claimed) {
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.askable = askable;
        this.profile = profile;
        this.lexicon = lexicon;
        this.ids = ids;
        this.relations = relations;
        this.claimed = claimed;
    }

    /**
     * Returns a fact in which the option has the same place as the answer. The fact has the asked property or one with nearly the
     * same meaning.
     */
    Optional<Fact> contrasting(AskedFact asked, Node option) {
        List<Fact> found = sameProperty.computeIfAbsent(
                List.of(asked.property(), option, asked.keyIsObject() ? option : asked.property()),
                k -> inPlace(asked, option));
        return best(found, fact -> fitness(asked, option, fact));
    }

    /**
     * Returns the asserted facts with the property in which the option is the object, or the subject if {@code object} is false.
     */
    List<Fact> placed(Node property, Node option, boolean object) {
        return placed.get(new Place(property, option, object), this::find);
    }

    private List<Fact> find(Place place) {
        Node property = place.property();
        Node option = place.end();
        var found = place.object() ? graph.find(Node.ANY, property, option) : graph.find(option, property, Node.ANY);
        return firstByHash(found.filterKeep(triple -> tellable(triple, true))
                .mapWith(triple -> new Fact(triple, null))
                .toList());
    }

    /**
     * Returns a fact that orders two things: the thing that the question names, and a similar thing to which the option is the
     * answer, as this thing's own name says. For example, the question asks which city a certain quake hit and the option is
     * Lisbon: the quake of Lisbon came before the quake in question.
     */
    Optional<Fact> bridging(AskedFact asked, Node option) {
        if (option.isLiteral() || asked.anchor().isLiteral() || claim(asked.property())) {
            return Optional.empty();
        }
        boolean object = asked.keyIsObject();
        return (object
                        ? graph.find(Node.ANY, asked.property(), option)
                        : graph.find(option, asked.property(), Node.ANY))
                .toList().stream()
                        .map(triple -> new Fact(triple, null))
                        .filter(fact -> names.named(fact.other(option))
                                && selfEvident(option, fact)
                                && alike(fact.other(option), asked.anchor()))
                        .map(fact -> fact.other(option))
                        .sorted(Comparator.comparing(ids::of))
                        .flatMap(like -> ordered(like, asked.anchor()).stream())
                        .findFirst();
    }

    /** Returns a fact that orders the two things by a transitive property for which the lexicon has a wording. */
    private Optional<Fact> ordered(Node one, Node other) {
        return profile.uses().keySet().stream()
                .filter(property -> schema.transitive(property)
                        && lexicon.template(property, "states").isPresent())
                .sorted(Comparator.comparing(Node::toString))
                .flatMap(
                        property -> Stream.of(Triple.create(one, property, other), Triple.create(other, property, one)))
                .filter(t -> relations.holds(t.getSubject(), t.getPredicate(), t.getObject())
                        && !relations.holds(t.getObject(), t.getPredicate(), t.getSubject()))
                .filter(t -> relations.derivations(t.getSubject(), t.getPredicate(), t.getObject()).stream()
                        .allMatch(step -> askable.told(step.getSubject(), step.getPredicate(), step.getObject())))
                .map(triple -> new Fact(triple, null))
                .findFirst();
    }

    /** Returns a fact that links the option with the thing that the question names or with its answer. */
    Optional<Fact> linking(AskedFact asked, Node option) {
        if (option.isLiteral()) {
            return Optional.empty();
        }
        return best(
                about(option).stream()
                        .filter(fact -> links(asked, option, fact) && !sharedByKey(asked, option, fact))
                        .toList(),
                fact -> telling(option, fact) + (fact.other(option).equals(asked.anchor()) ? 2 : 0));
    }

    /**
     * Whether the fact is also true of the answer. Such a fact does not show why the option is wrong: for example, the option and
     * the answer may both be parties to a ceasefire.
     */
    boolean sharedByKey(AskedFact asked, Node option, Fact fact) {
        Triple triple = fact.triple();
        return triple.getSubject().equals(option)
                ? graph.contains(asked.key(), triple.getPredicate(), triple.getObject())
                : graph.contains(triple.getSubject(), triple.getPredicate(), asked.key());
    }

    private boolean links(AskedFact asked, Node option, Fact fact) {
        Node other = fact.other(option);
        return other.equals(asked.anchor())
                || other.equals(asked.key())
                || claim(asked.property()) && claimed.things(asked.subject()).contains(other);
    }

    /** Returns a fact that relates the option to something of the kind that the question names. */
    Optional<Fact> akin(AskedFact asked, Node option) {
        if (option.isLiteral() || asked.anchor().isLiteral()) {
            return Optional.empty();
        }
        return best(
                about(option).stream()
                        .filter(fact -> alike(fact.other(option), asked.anchor()) && telling(option, fact) >= TELLING)
                        .toList(),
                fact -> telling(option, fact));
    }

    /** Returns the fact that says most about the option. */
    Optional<Fact> any(Node option) {
        return option.isLiteral() ? Optional.empty() : best(about(option), fact -> telling(option, fact));
    }

    private List<Fact> inPlace(AskedFact asked, Node option) {
        List<Fact> found = new ArrayList<>();
        for (Way way : ways(asked.property())) {
            boolean object = asked.keyIsObject() != way.turned();
            List<Triple> triples = object
                    ? graph.find(Node.ANY, way.property(), option).toList()
                    : graph.find(option, way.property(), Node.ANY).toList();
            triples.stream()
                    .filter(t -> tellable(t, way.property().equals(asked.property())))
                    .forEach(t -> found.add(new Fact(t, null)));
            claimed.about(option).stream()
                    .filter(fact -> fact.triple().getPredicate().equals(way.property()))
                    .filter(fact -> option.equals(
                            object ? fact.triple().getObject() : fact.triple().getSubject()))
                    .forEach(found::add);
            if (!found.isEmpty() && !claim(asked.property())) {
                break;
            }
        }
        found.removeIf(fact -> selfEvident(option, fact));
        return firstByHash(found);
    }

    /** Whether the name of one end already says the fact. For example, Pahalgam was hit in the Pahalgam attack. */
    boolean selfEvident(Node option, Fact fact) {
        Node other = fact.other(option);
        return !claim(fact.triple().getPredicate()) && (within(option, other) || within(other, option));
    }

    /**
     * Whether the label of the first thing, or the last word of this label if it is a proper name, is part of the label of the
     * other thing.
     */
    private boolean within(Node one, Node other) {
        String label = names.of(one);
        String last = label.substring(label.lastIndexOf(' ') + 1);
        String all = " " + LanguageWords.normal(names.of(other)) + " ";
        return Stream.of(label, last.chars().limit(1).anyMatch(Character::isUpperCase) ? last : label)
                .map(LanguageWords::normal)
                .map(name -> name.startsWith("the ") ? name.substring(4) : name)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> all.contains(" " + name + " "));
    }

    /**
     * Returns, in this order, the property itself, its inverses, its subproperties, and its direct superproperties with their
     * subproperties.
     */
    private Set<Way> ways(Node property) {
        return ways.computeIfAbsent(property, p -> {
            Set<Way> all = new LinkedHashSet<>(List.of(new Way(p, false)));
            if (p.equals(Qv.claimedBy) || p.equals(Qv.disputedBy)) {
                all.add(new Way(Qv.claimedBy, false));
                all.add(new Way(Qv.disputedBy, false));
                return all;
            }
            schema.inverses(p).stream()
                    .sorted(Comparator.comparing(Node::toString))
                    .forEach(i -> all.add(new Way(i, true)));
            below(p, all);
            graph
                    .find(p, RDFS.subPropertyOf.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .toList()
                    .stream()
                    .sorted(Comparator.comparing(Node::toString))
                    .forEach(above -> {
                        all.add(new Way(above, false));
                        below(above, all);
                    });
            return all;
        });
    }

    private void below(Node property, Set<Way> all) {
        schema.subProperties(property).stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(sub -> all.add(new Way(sub, false)));
    }

    /** Returns the facts about a thing that a text may state, including those of claims. */
    List<Fact> about(Node thing) {
        return about.computeIfAbsent(thing, t -> {
            List<Fact> all = new ArrayList<>();
            Stream.of(graph.find(t, Node.ANY, Node.ANY), graph.find(Node.ANY, Node.ANY, t))
                    .forEach(found -> found.filterKeep(triple -> tellable(triple, false))
                            .forEachRemaining(triple -> all.add(new Fact(triple, null))));
            all.addAll(claimed.about(t));
            all.removeIf(fact -> selfEvident(t, fact));
            return firstByHash(all);
        });
    }

    private List<Fact> firstByHash(List<Fact> facts) {
        record Hashed(Fact fact, long hash) {}
        return facts.stream()
                .distinct()
                .map(fact -> new Hashed(fact, hash(fact)))
                .sorted(Comparator.comparing(Hashed::hash, Long::compareUnsigned))
                .limit(MOST)
                .map(Hashed::fact)
                .toList();
    }

    private long hash(Fact fact) {
        return SeededHash.of(
                ids.of(fact.triple().getSubject()), ids.of(fact.triple().getObject()));
    }

    static Optional<Fact> best(List<Fact> facts, ToIntFunction<Fact> fitness) {
        Fact best = null;
        int most = Integer.MIN_VALUE;
        for (Fact fact : facts) {
            int score = fitness.applyAsInt(fact);
            if (score > most) {
                best = fact;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Rates a fact in which the option has the same place as the answer by how close the fact is to the question. */
    private int fitness(AskedFact asked, Node option, Fact fact) {
        Node other = fact.other(option);
        if (claim(asked.property()) && asked.keyIsObject()) {
            return claimed.nearness(other, asked.subject());
        }
        return (fact.claim() == null ? 1 : 0)
                + (fact.triple().getPredicate().equals(asked.property()) ? 2 : 0)
                + (alike(other, asked.anchor()) ? 4 : 0);
    }

    /**
     * Rates a fact by how much it says about a thing. The rating is higher if the lexicon has a wording for the property, if the
     * thing is the subject, if the property may be asked about, and if few other things share the fact. It is lower if the
     * property is transitive.
     */
    int telling(Node thing, Fact fact) {
        Triple triple = fact.triple();
        Node property = triple.getPredicate();
        return (lexicon.template(property, "states").isPresent() ? 4 : 0)
                + (triple.getSubject().equals(thing) ? 2 : 0)
                + (askable.question(property) || fact.claim() != null ? 1 : 0)
                - (schema.transitive(property) ? 4 : 0)
                - Math.min(COMMON, sharing(triple, thing));
    }

    /** Returns how many other things have the same relation to the other end of the triple; stops counting at a limit. */
    private int sharing(Triple triple, Node thing) {
        boolean subject = triple.getSubject().equals(thing);
        Node other = subject ? triple.getObject() : triple.getSubject();
        return sharing.computeIfAbsent(
                List.of(triple.getPredicate(), other, subject ? other : triple.getPredicate()), k -> {
                    var found = subject
                            ? graph.find(Node.ANY, triple.getPredicate(), other)
                            : graph.find(other, triple.getPredicate(), Node.ANY);
                    int count = 0;
                    while (found.hasNext() && count <= COMMON) {
                        found.next();
                        count++;
                    }
                    found.close();
                    return Math.max(0, count - 1);
                });
    }

    private boolean alike(Node one, Node other) {
        if (one.isLiteral() || other.isLiteral()) {
            return one.isLiteral() && other.isLiteral();
        }
        Set<Node> shared = new HashSet<>(profile.kinds(one));
        shared.retainAll(profile.classes(other));
        return !shared.isEmpty() || profile.kinds(other).stream().anyMatch(profile.classes(one)::contains);
    }

    private static boolean claim(Node property) {
        return property.equals(Qv.claimedBy) || property.equals(Qv.disputedBy);
    }

    private boolean tellable(Triple t, boolean askedFor) {
        Node property = t.getPredicate();
        return !t.getSubject().isBlank()
                && names.named(t.getSubject())
                && names.named(t.getObject())
                && (claim(property)
                        || (askedFor && property.equals(RDF.type.asNode())
                                        || askable.question(property)
                                        || lexicon.template(property, "states").isPresent())
                                && askable.told(t.getSubject(), property, t.getObject()));
    }
}
