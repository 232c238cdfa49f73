package org.quadrivia.question.rdf.preview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.preview.ObjectiveIdea.Kind;
import org.quadrivia.question.rdf.profile.Askability;
import org.quadrivia.question.rdf.profile.PropertyStats;

/**
 * Finds what seems worth knowing in a knowledge base: disputed claims, turning points, and facts about the most connected things.
 * Facts and claims of existing objectives are left out. The ideas depend only on the snapshot, unless the time runs out.
 */
public final class ObjectiveIdeas {
    private static final int MAX_OF_KIND = 5;
    private static final int MAX_OF_PROPERTY = 2;
    /** This many of the most connected things are examined. The next constant says how many facts of each thing are examined. */
    private static final int THINGS = 200;

    private static final int FACTS_OF_A_THING = 200;
    private static final int MAX_EDGES = 5_000;
    private static final int MAX_SENTENCE = 280;
    private static final int MIN_BEARERS = 5;
    private static final double NEARLY_ALL = 0.98;
    /** Local names of properties that put events in order. */
    private static final Set<String> ORDERING =
            Set.of("before", "precedes", "preceded", "earlierthan", "happensbefore", "followedby", "successor");

    private final Snapshot snapshot;
    private final Graph graph;
    private final GeneratorServices generation;
    private final Sentences sentences;
    private final ThingNames names;
    private final long end;
    private final Set<Triple> taken = new HashSet<>();
    private final Set<Node> takenClaims = new HashSet<>();
    /**
     * Pairs of things that some idea already connects. Another fact about such a pair is not used, because it would say nearly
     * the same thing.
     */
    private final Set<Set<Node>> connected = new HashSet<>();

    private final Map<Node, Integer> ofProperty = new HashMap<>();

    private ObjectiveIdeas(Snapshot snapshot, Duration time) {
        end = System.nanoTime() + time.toNanos();
        this.snapshot = snapshot;
        generation = new GeneratorServices(snapshot, GeneratorSettings.usual());
        graph = generation.graph;
        sentences = generation.sentences;
        names = generation.names;
        snapshot.objectives().forEach(objective -> taken.addAll(snapshot.objectiveFacts(objective.id())));
    }

    /**
     * Returns ideas, the most important first; at most five of each kind. *
     *
     * @param time after which the search ends; the time for reading the graph is not included
     */
    public static List<ObjectiveIdea> of(Snapshot snapshot, Duration time) {
        return new ObjectiveIdeas(snapshot, time).all();
    }

    private List<ObjectiveIdea> all() {
        List<ObjectiveIdea> all = new ArrayList<>(disputes());
        all.addAll(turningPoints());
        List<Node> things = things();
        all.addAll(central(things));
        all.addAll(singleValues(things));
        return all;
    }

    private boolean late() {
        return System.nanoTime() > end;
    }

    // --- Disputed claims ---

    private List<ObjectiveIdea> disputes() {
        List<ObjectiveIdea> found = new ArrayList<>();
        Stream<Node> claims = Iter.asStream(snapshot.dataset().listGraphNodes())
                .filter(graphName -> snapshot.kind(graphName) == GraphKind.CLAIM)
                .sorted(Comparator.comparing((Node claim) -> -opponents(claim).size())
                        .thenComparing(claim -> claim.toString()));
        for (Node claim : claims.toList()) {
            if (found.size() == MAX_OF_KIND || late()) {
                return found;
            }
            if (snapshot.graph(claim).stream().noneMatch(taken::contains) && !takenClaims.contains(claim)) {
                dispute(claim).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ObjectiveIdea> dispute(Node claim) {
        List<Node> rivals = opponents(claim).stream()
                .filter(rival -> said(rival).isPresent() && !takenClaims.contains(rival))
                .toList();
        Optional<String> denial = objects(claim, Qv.disputedBy)
                .filter(agent -> names.named(agent) && names.named(claim))
                .findFirst()
                .map(agent -> sentences.plain(claim, Qv.disputedBy, agent));
        Optional<String> answer =
                rivals.stream().findFirst().flatMap(this::said).or(() -> denial);
        if (said(claim).isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        List<Node> claims =
                Stream.concat(Stream.of(claim), rivals.stream().limit(1)).toList();
        takenClaims.addAll(claims);
        return idea(Kind.DISPUTED, said(claim).get() + " " + answer.get(), 3, List.of(), claims);
    }

    private List<Node> opponents(Node claim) {
        return Stream.concat(
                        objects(claim, Qv.conflictsWith),
                        graph.stream(Node.ANY, Qv.conflictsWith, claim).map(Triple::getSubject))
                .distinct()
                .sorted(Comparator.comparing(node -> node.toString()))
                .toList();
    }

    /** Returns a sentence that says who claims what, with the hedge of the source; empty if no claimant has a name. */
    private Optional<String> said(Node claim) {
        if (!worded(claim)) {
            return Optional.empty();
        }
        return objects(claim, Qv.claimedBy).filter(names::named).findFirst().map(agent -> {
            String statement = sentences.plain(claim, Qv.claimedBy, agent);
            return objects(claim, Qv.hedge)
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .filter(hedge -> !statement.toLowerCase(Locale.ROOT).contains(hedge.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(hedge -> statement + " " + generation.explanations.hedge(hedge))
                    .orElse(statement);
        });
    }

    /** Whether there is a wording that says who makes the claim. */
    private boolean worded(Node claim) {
        return names.named(claim)
                || sentences.lexicon().template(claim, "statesClaim").isPresent();
    }

    // --- Turning points ---

    private List<ObjectiveIdea> turningPoints() {
        Map<Node, List<Triple>> before = new LinkedHashMap<>();
        Map<Node, List<Triple>> after = new LinkedHashMap<>();
        generation.profile.properties().stream()
                .filter(this::ordering)
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY)
                        .filter(fact -> !late() && sequel(fact))
                        .limit(MAX_EDGES))
                .limit(MAX_EDGES)
                .forEach(fact -> {
                    before.computeIfAbsent(fact.getObject(), any -> new ArrayList<>())
                            .add(fact);
                    after.computeIfAbsent(fact.getSubject(), any -> new ArrayList<>())
                            .add(fact);
                });
        Comparator<Triple> strongest = Comparator.comparing(
                        (Triple fact) -> !generation.askable.causal(fact.getPredicate()))
                .thenComparing(fact -> -ends(fact))
                .thenComparing(fact -> fact.toString());
        List<ObjectiveIdea> found = new ArrayList<>();
        before.keySet().stream()
                .filter(after::containsKey)
                .sorted(Comparator.comparingInt((Node event) ->
                                -of(before, event).size() * of(after, event).size())
                        .thenComparing(event -> event.toString()))
                .forEach(event -> {
                    if (found.size() < MAX_OF_KIND) {
                        Triple cause = of(before, event).stream().min(strongest).orElseThrow();
                        Triple effect = of(after, event).stream().min(strongest).orElseThrow();
                        fresh(Kind.TURNING_POINT, 2, List.of(cause, effect)).ifPresent(found::add);
                    }
                });
        return found;
    }

    /** Whether the fact may show a turning point: it is new, links two things that have an IRI, and can be put into words. */
    private boolean sequel(Triple fact) {
        Node property = fact.getPredicate();
        return isNew(fact)
                && fact.getSubject().isURI()
                && fact.getObject().isURI()
                && (names.named(property)
                        || sentences.lexicon().template(property, "states").isPresent());
    }

    private static List<Triple> of(Map<Node, List<Triple>> edges, Node event) {
        return edges.getOrDefault(event, List.of());
    }

    private boolean ordering(Node property) {
        return ORDERING.contains(property.getLocalName().toLowerCase(Locale.ROOT))
                || generation.askable.question(property) && generation.askable.causal(property);
    }

    // --- The most connected things ---

    private List<Node> things() {
        return generation.profile.things().stream()
                .filter(thing -> generation.profile.degree(thing) > 1 && names.named(thing))
                .sorted(Comparator.comparingInt((Node thing) -> -generation.profile.degree(thing))
                        .thenComparing(thing -> thing.toString()))
                .limit(THINGS)
                .toList();
    }

    /** For each of the most connected things, uses two facts that link it with other well-connected things. */
    private List<ObjectiveIdea> central(List<Node> things) {
        List<ObjectiveIdea> found = new ArrayList<>();
        for (Node thing : things) {
            if (found.size() == MAX_OF_KIND || late()) {
                return found;
            }
            Map<Node, Triple> best = new LinkedHashMap<>();
            facts(thing)
                    .filter(fact -> fact.getObject().isURI() && sparing(fact))
                    .sorted(Comparator.comparingDouble((Triple fact) -> -ends(fact))
                            .thenComparing(fact -> fact.toString()))
                    .forEach(fact -> best.putIfAbsent(fact.getPredicate(), fact));
            List<Triple> two = best.values().stream().limit(2).toList();
            fresh(Kind.CENTRAL, 2, two).ifPresent(found::add);
        }
        return found;
    }

    private List<ObjectiveIdea> singleValues(List<Node> things) {
        List<ObjectiveIdea> found = new ArrayList<>();
        for (Node thing : things) {
            if (found.size() == MAX_OF_KIND || late()) {
                return found;
            }
            facts(thing)
                    .filter(fact -> single(fact.getPredicate()) && sparing(fact))
                    .min(Comparator.comparing((Triple fact) -> ValueShape.of(fact.getObject()))
                            .thenComparing(fact -> ofProperty.getOrDefault(fact.getPredicate(), 0))
                            .thenComparing(fact -> -ends(fact))
                            .thenComparing(fact -> fact.toString()))
                    .flatMap(fact -> fresh(Kind.SINGLE_VALUE, 1, List.of(fact)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean single(Node property) {
        PropertyStats use = generation.profile.use(property);
        return generation.schema.functional(property) || use.bearers() >= MIN_BEARERS && use.single() >= NEARLY_ALL;
    }

    private Stream<Triple> facts(Node thing) {
        return graph.stream(thing, Node.ANY, Node.ANY).limit(FACTS_OF_A_THING).filter(fact -> usable(fact) && !late());
    }

    /** Whether few ideas have used the property so far. */
    private boolean sparing(Triple fact) {
        return ofProperty.getOrDefault(fact.getPredicate(), 0) < MAX_OF_PROPERTY;
    }

    /** Whether the fact may be asked about and no objective or idea rests on it. */
    private boolean usable(Triple fact) {
        Askability verdict = generation.askable.verdict(fact.getPredicate());
        return (verdict == Askability.ASKED || verdict == Askability.AMOUNTS)
                && isNew(fact)
                && generation.askable.fact(fact.getSubject(), fact.getPredicate(), fact.getObject());
    }

    /**
     * Whether no objective or idea rests on the fact or on another fact that connects the same things, and both ends have names.
     */
    private boolean isNew(Triple fact) {
        return !taken.contains(fact)
                && !fact.getSubject().equals(fact.getObject())
                && !connected.contains(Set.of(fact.getSubject(), fact.getObject()))
                && names.named(fact.getSubject())
                && names.named(fact.getObject());
    }

    private double ends(Triple fact) {
        return Math.log1p(generation.profile.degree(fact.getSubject()))
                + Math.log1p(generation.profile.degree(fact.getObject()));
    }

    /**
     * Makes an idea from facts that no other idea has used; empty if there are no such facts or if their sentence would be too
     * long.
     */
    private Optional<ObjectiveIdea> fresh(Kind kind, int weight, List<Triple> facts) {
        if (facts.isEmpty() || facts.stream().anyMatch(taken::contains)) {
            return Optional.empty();
        }
        String first = sentence(facts.getFirst());
        String all = facts.size() == 1 ? first : first + " " + sentence(facts.getLast());
        Optional<ObjectiveIdea> idea = all.length() <= MAX_SENTENCE
                ? idea(kind, all, weight, facts, List.of())
                : idea(kind, first, weight, facts.subList(0, 1), List.of());
        idea.ifPresent(one -> one.facts().forEach(fact -> {
            taken.add(fact);
            connected.add(Set.of(fact.getSubject(), fact.getObject()));
            ofProperty.merge(fact.getPredicate(), 1, Integer::sum);
        }));
        return idea;
    }

    private static Optional<ObjectiveIdea> idea(
            Kind kind, String sentence, int weight, List<Triple> facts, List<Node> claims) {
        return sentence.length() <= MAX_SENTENCE
                ? Optional.of(new ObjectiveIdea(kind, sentence, weight, facts, claims))
                : Optional.empty();
    }

    private String sentence(Triple fact) {
        return sentences.plain(fact.getSubject(), fact.getPredicate(), fact.getObject());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(node -> node.toString()));
    }
}
