package org.quadrivia.quiz;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.AskedTogether;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * The questions that a knowledge base offers.
 *
 * @param facts the number of facts that they ask, where those that are always asked together count as one
 * @param questions the number of questions
 * @param topics the topics in the order of the knowledge base, without those that have no question
 */
public record AvailableQuestions(int facts, int questions, List<OnTopic> topics) {
    /** What a knowledge base without questions offers. */
    static final AvailableQuestions NONE = new AvailableQuestions(0, 0, List.of());

    public AvailableQuestions {
        topics = List.copyOf(topics);
    }

    /** A topic with the number of questions on it, at least 1. */
    public record OnTopic(Topic topic, int questions) {}

    static AvailableQuestions of(Bank bank, List<Topic> topics, Function<Item, Set<EntityId>> subjects) {
        List<Item> items = bank.items();
        AskedTogether together = AskedTogether.in(bank);
        List<Set<EntityId>> about = items.stream().map(subjects).toList();
        List<OnTopic> counted = topics.stream()
                .map(topic -> new OnTopic(topic, count(about, topic)))
                .filter(topic -> topic.questions() > 0)
                .toList();
        int facts = (int) items.stream()
                .flatMap(item -> item.asks().stream())
                .map(together::of)
                .distinct()
                .count();
        return new AvailableQuestions(facts, items.size(), counted);
    }

    private static int count(List<Set<EntityId>> about, Topic topic) {
        return (int) about.stream()
                .filter(entities -> entities.stream().anyMatch(topic.members()::contains))
                .count();
    }
}
