package org.quadrivia.quiz;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;

/** A topic and how many questions there are on it, at least one. */
public record TopicCount(Topic topic, int questions) {
    static List<TopicCount> count(
            List<Topic> topics, List<Item> items, Function<Item, Set<EntityId>> subjects) {
        List<Set<EntityId>> about = items.stream().map(subjects).toList();
        return topics.stream()
                .map(topic -> new TopicCount(topic, (int) about.stream()
                        .filter(entities -> entities.stream().anyMatch(topic.members()::contains))
                        .count()))
                .filter(count -> count.questions() > 0)
                .toList();
    }
}
