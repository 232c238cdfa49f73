package org.quadrivia.quiz;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;

/**
 * What can be asked of a knowledge base.
 *
 * @param questions how many there are
 * @param topics in the order of the knowledge base; those without a question are left out
 */
public record Offer(int questions, List<OnTopic> topics) {
    public Offer {
        topics = List.copyOf(topics);
    }

    /** A topic and how many questions there are on it, at least one. */
    public record OnTopic(Topic topic, int questions) {}

    static Offer of(List<Item> items, List<Topic> topics, Function<Item, Set<EntityId>> subjects) {
        List<Set<EntityId>> about = items.stream().map(subjects).toList();
        List<OnTopic> counted = topics.stream()
                .map(topic -> new OnTopic(topic, count(about, topic)))
                .filter(topic -> topic.questions() > 0)
                .toList();
        return new Offer(items.size(), counted);
    }

    private static int count(List<Set<EntityId>> about, Topic topic) {
        return (int) about.stream()
                .filter(entities -> entities.stream().anyMatch(topic.members()::contains))
                .count();
    }
}
