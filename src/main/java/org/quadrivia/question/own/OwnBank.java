package org.quadrivia.question.own;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.AskedTogether;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;

/**
 * The questions that teachers brought to a knowledge base and that learners are asked. Its items stay the same objects as long as
 * the bank and the questions do.
 */
public final class OwnBank {
    static final OwnBank NONE = new OwnBank(List.of());

    private final List<OwnQuestion> questions;
    private volatile @Nullable Made made;

    /** The items made for a bank. */
    private record Made(Bank bank, List<Item> items, Map<String, Set<FactId>> ofObjectives) {}

    OwnBank(Collection<OwnQuestion> questions) {
        this.questions = questions.stream().filter(one -> !one.withdrawn()).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnBank bank && questions.equals(bank.questions);
    }

    @Override
    public int hashCode() {
        return questions.hashCode();
    }

    /**
     * Returns a reviewed bank with these questions at its end.
     *
     * @param generated the same bank before review
     */
    public Bank over(Bank reviewed, Bank generated) {
        if (questions.isEmpty()) {
            return reviewed;
        }
        Made own = made(generated);
        List<Item> all =
                Stream.concat(reviewed.items().stream(), own.items().stream()).toList();
        return reviewed.with(all, reviewed.pinned())
                .with(new Objectives(objectives(reviewed.objectives(), own.ofObjectives())));
    }

    private Made made(Bank generated) {
        Made last = made;
        if (last == null || last.bank() != generated) {
            last = make(generated);
            made = last;
        }
        return last;
    }

    private Made make(Bank generated) {
        Set<FactId> linked = questions.stream()
                .flatMap(one -> one.content().facts().stream())
                .collect(Collectors.toSet());
        Map<FactId, LinkableFact> facts = linked.isEmpty() ? Map.of() : LinkableFact.byId(generated, linked);
        Map<FactId, Set<FactId>> groups = linked.isEmpty() ? Map.of() : groups(generated, facts.keySet());
        OwnItems making = new OwnItems(generated, facts);
        List<Item> items = new ArrayList<>();
        Map<String, Set<FactId>> ofObjectives = new HashMap<>();
        for (OwnQuestion question : questions) {
            List<FactId> asks = asks(question, groups);
            items.add(making.of(question, asks));
            String objective = question.content().objective();
            if (objective != null) {
                ofObjectives.computeIfAbsent(objective, iri -> new HashSet<>()).addAll(asks);
            }
        }
        return new Made(generated, List.copyOf(items), ofObjectives);
    }

    /**
     * Returns the facts that a question asks. Facts that generated questions always ask together stay together: otherwise, learners
     * would have to know them one by one. A question without facts has one that stands for it, so that learners remember it, too.
     */
    private static List<FactId> asks(OwnQuestion question, Map<FactId, Set<FactId>> groups) {
        Set<FactId> asks = new LinkedHashSet<>();
        for (FactId fact : question.content().facts()) {
            asks.addAll(groups.getOrDefault(fact, Set.of()));
        }
        return asks.isEmpty() ? List.of(standIn(question)) : List.copyOf(asks);
    }

    private static FactId standIn(OwnQuestion question) {
        return FactId.ofTriple("own question " + question.id());
    }

    /** Returns for each fact those that generated questions always ask together with it, itself included. */
    private static Map<FactId, Set<FactId>> groups(Bank bank, Set<FactId> linked) {
        AskedTogether together = AskedTogether.in(bank);
        Map<FactId, Set<FactId>> byFirst = bank.items().stream()
                .flatMap(item -> item.asks().stream())
                .collect(Collectors.groupingBy(together::of, Collectors.toSet()));
        return linked.stream()
                .collect(Collectors.toMap(
                        Function.identity(), fact -> byFirst.getOrDefault(together.of(fact), Set.of(fact))));
    }

    /** Returns the objectives, each with the facts of the questions that serve it. */
    private static List<Objective> objectives(Objectives declared, Map<String, Set<FactId>> more) {
        return declared.all().stream()
                .map(one -> with(one, more.getOrDefault(one.id().iri(), Set.of())))
                .toList();
    }

    private static Objective with(Objective objective, Set<FactId> more) {
        Set<FactId> fresh = new LinkedHashSet<>(more);
        fresh.removeAll(objective.facts());
        if (fresh.isEmpty()) {
            return objective;
        }
        Set<FactId> facts = new HashSet<>(objective.facts());
        facts.addAll(fresh);
        List<Set<FactId>> points = new ArrayList<>(objective.points());
        fresh.forEach(fact -> points.add(Set.of(fact)));
        return new Objective(
                objective.id(), objective.sentence(), objective.weight(), facts, objective.passages(), points);
    }
}
