package org.quadrivia.quiz.named;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.springframework.stereotype.Component;

/** Finds the items of a bank that a composition selects. */
@Component
public class ItemPools {
    private final Knowledge knowledge;
    private final Questions questions;
    private final ItemQueries queries;

    ItemPools(Knowledge knowledge, Questions questions, ItemQueries queries) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.queries = queries;
    }

    /** The outcome of selecting items. */
    public sealed interface Pool {
        /**
         * The items that were found.
         *
         * @param items the items, in the order of the bank
         * @param cut whether the query had more rows than are read
         */
        record Found(List<Item> items, Set<String> ids, boolean cut) implements Pool {
            static Found of(List<Item> items, boolean cut) {
                return new Found(items, items.stream().map(Item::id).collect(Collectors.toSet()), cut);
            }

            public Found {
                items = List.copyOf(items);
                ids = Set.copyOf(ids);
            }

            boolean holds(Item item) {
                return ids.contains(item.id());
            }
        }

        /** The query cannot be run. */
        record Refused(ItemQueries.Found.Refused fault) implements Pool {}
    }

    /** Returns the items that the composition selects; an empty pool if there is no such knowledge base. */
    Pool of(KbId kb, Composition composition) {
        return switch (composition) {
            case Composition.Chosen chosen ->
                found(
                        kb,
                        knowledge
                                .find(kb)
                                .map(KnowledgeBase::card)
                                .map(card -> by(chosen, card))
                                .orElse(item -> false),
                        false);
            case Composition.Queried(var sparql) ->
                switch (queries.find(kb, sparql)) {
                    case ItemQueries.Found.Refused refused -> new Pool.Refused(refused);
                    case ItemQueries.Found.Items(var ids, var cut) -> found(kb, item -> ids.contains(item.id()), cut);
                };
        };
    }

    private Pool.Found found(KbId kb, Predicate<Item> wanted, boolean cut) {
        return Pool.Found.of(
                questions.bank(kb).stream()
                        .flatMap(bank -> bank.items().stream())
                        .filter(wanted)
                        .toList(),
                cut);
    }

    private Predicate<Item> by(Composition.Chosen chosen, KbCard card) {
        List<Topic> topics = card.topics().stream()
                .filter(topic -> chosen.topics().contains(topic.id()))
                .toList();
        return item -> item.difficulty() >= chosen.least()
                && item.difficulty() <= chosen.most()
                && (chosen.families().isEmpty() || chosen.families().contains(item.family()))
                && (chosen.topics().isEmpty() || topics.stream().anyMatch(topic -> isOn(item, topic)));
    }

    private boolean isOn(Item item, Topic topic) {
        return questions.subjects(item).stream().anyMatch(topic.members()::contains);
    }
}
