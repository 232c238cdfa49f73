package org.quadrivia.question.rdf.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.Askability;

/**
 * Finds the questions about each learning objective and, if there is no good one, the reasons why no question asks about its
 * facts.
 */
public final class ObjectiveGaps {
    private final Snapshot snapshot;
    private final Bank bank;
    private final Predicate<Item> asked;
    /** Null until a reason is requested, because a profile of the graph takes a while. */
    private @Nullable GeneratorServices generation;

    private ObjectiveGaps(Snapshot snapshot, Bank bank, Predicate<Item> asked) {
        this.snapshot = snapshot;
        this.bank = bank;
        this.asked = asked;
    }

    /**
     * Returns the objectives of a snapshot with their questions, the most important first.
     *
     * @param bank all items of the snapshot, as generated
     * @param asked whether quizzes use an item
     */
    public static List<AskedObjective> of(Snapshot snapshot, Bank bank, Predicate<Item> asked) {
        ObjectiveGaps gaps = new ObjectiveGaps(snapshot, bank, asked);
        return snapshot.objectives().stream().map(gaps::of).toList();
    }

    private AskedObjective of(Objective objective) {
        List<Item> good = new ArrayList<>();
        List<Item> weak = new ArrayList<>();
        List<Item> hidden = new ArrayList<>();
        for (Item item : bank.items()) {
            if (item.asks().stream().anyMatch(objective.facts()::contains)) {
                (!asked.test(item) ? hidden : AskedObjective.isWeak(item.family()) ? weak : good).add(item);
            }
        }
        Set<FactId> asking = Stream.concat(weak.stream(), hidden.stream())
                .flatMap(item -> item.asks().stream())
                .collect(Collectors.toSet());
        return new AskedObjective(objective, good, weak, hidden, good.isEmpty() ? gaps(objective, asking) : List.of());
    }

    /** @param except the facts that hidden or weak questions ask about */
    private List<AskedObjective.Gap> gaps(Objective objective, Set<FactId> except) {
        return snapshot.objectiveFacts(objective.id()).stream()
                .filter(fact ->
                        snapshot.asserted().contains(fact) || snapshot.claimed().contains(fact))
                .filter(fact -> !except.contains(snapshot.factId(fact)))
                .map(fact -> new AskedObjective.Gap(sentence(fact), reason(fact)))
                .distinct()
                .sorted(Comparator.comparing(AskedObjective.Gap::fact))
                .toList();
    }

    /** Returns a sentence that states a fact. If the fact is only claimed, the sentence says who claims it. */
    private String sentence(Triple fact) {
        if (snapshot.asserted().contains(fact)) {
            return stated(fact);
        }
        Node claim = Iter.asStream(
                        snapshot.dataset().findNG(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject()))
                .map(Quad::getGraph)
                .filter(graph -> snapshot.kind(graph) == GraphKind.CLAIM)
                .min(Comparator.comparing(graph -> graph.toString()))
                .orElseThrow();
        return snapshot.asserted().stream(claim, Qv.claimedBy, Node.ANY)
                .map(Triple::getObject)
                .min(Comparator.comparing(agent -> agent.toString()))
                .map(agent -> stated(Triple.create(claim, Qv.claimedBy, agent)))
                .orElseGet(() -> Messages.text("question.objective.claim", name(claim)));
    }

    private String stated(Triple fact) {
        Sentences sentences = generation().sentences;
        ThingNames names = generation().names;
        Node subject = fact.getSubject();
        Node property = fact.getPredicate();
        boolean maker = property.equals(Qv.claimedBy);
        boolean side = maker || property.equals(Qv.disputedBy);
        boolean worded = names.named(fact.getObject())
                && (names.named(subject)
                        || maker
                                && sentences
                                        .lexicon()
                                        .template(subject, "statesClaim")
                                        .isPresent())
                && (side
                        || names.named(property)
                        || sentences.lexicon().template(property, "states").isPresent());
        return worded
                ? sentences.plain(subject, property, fact.getObject())
                : String.join(" – ", name(subject), name(property), name(fact.getObject())) + ".";
    }

    private String name(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : snapshot.label(node).orElseGet(node::toString);
    }

    private String reason(Triple fact) {
        Node property = fact.getPredicate();
        boolean plain = snapshot.asserted().contains(fact) && !property.getURI().startsWith(Qv.NS);
        Askability verdict = generation().askable.verdict(property);
        if (plain && !verdict.asked()) {
            return Messages.text("question.objective.property." + verdict.word());
        }
        if (bank.objectives().of(List.of(snapshot.factId(fact))).isEmpty()) {
            return Messages.text("question.objective.untried");
        }
        Optional<DropReason> failure = bank.failures().getOrDefault(snapshot.factId(fact), List.of()).stream()
                .findFirst();
        if (failure.isPresent()) {
            return failure.get().text();
        }
        boolean askable = !plain || generation().askable.fact(fact.getSubject(), property, fact.getObject());
        return Messages.text(askable ? "question.objective.unwanted" : "question.objective.unfit");
    }

    private GeneratorServices generation() {
        GeneratorServices known = generation;
        if (known == null) {
            known = new GeneratorServices(snapshot, GeneratorSettings.usual());
            generation = known;
        }
        return known;
    }
}
