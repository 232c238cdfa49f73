package org.quadrivia.quiz.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.TimelineStep;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;

/**
 * The order in which learning objectives are taught: by topic, in the order of the topics; within a topic first those that are about
 * no event, then the others in the order of their events, those of undecided place last. What this leaves undecided stays in the order given. A pure function.
 *
 * <p>The topic of an objective is the one that its questions are most about, compared with the other objectives: that of the entities
 * that they name, each the less, the more objectives name it, too.
 */
final class CourseOrder {
    /** The place of what is about no event: before all events, as background. */
    private static final double BACKGROUND = 0;

    /** The place of what is only about events of undecided place. */
    private static final double UNDECIDED = Double.MAX_VALUE;

    private final List<Topic> topics;
    private final Map<EntityId, Integer> steps;
    private final Set<EntityId> undecided;
    /** The entities that the questions of each objective are about, each with the number of questions. */
    private final Map<EntityId, Map<EntityId, Integer>> about = new HashMap<>();
    /** The number of objectives with questions about each entity. */
    private final Map<EntityId, Integer> spread = new HashMap<>();

    /** The square root of what each topic has of all objectives. */
    private final Map<EntityId, Double> usual = new HashMap<>();

    /**
     * @param topics in the order to teach them
     * @param timeline the events of the knowledge base in their order
     * @param subjects gives the entities that an item is about
     */
    CourseOrder(
            List<Objective> objectives,
            AskableFacts askable,
            Function<Item, Set<EntityId>> subjects,
            List<Topic> topics,
            List<TimelineStep> timeline) {
        this.topics = topics;
        this.steps = timeline.stream()
                .filter(step -> !step.open())
                .flatMap(step -> step.events().stream().map(event -> Map.entry(event.id(), step.rank())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
        this.undecided = timeline.stream()
                .filter(TimelineStep::open)
                .flatMap(step -> step.events().stream())
                .map(Named::id)
                .collect(Collectors.toSet());
        for (Objective objective : objectives) {
            Map<EntityId, Integer> counts = new HashMap<>();
            objective.facts().stream()
                    .flatMap(fact -> askable.asking(fact).stream())
                    .distinct()
                    .flatMap(item -> subjects.apply(item).stream())
                    .forEach(entity -> counts.merge(entity, 1, Integer::sum));
            about.put(objective.id(), counts);
            counts.keySet().forEach(entity -> spread.merge(entity, 1, Integer::sum));
        }
        for (Topic topic : topics) {
            double sum =
                    objectives.stream().mapToDouble(one -> share(topic, one)).sum();
            usual.put(topic.id(), Math.sqrt(sum));
        }
    }

    /** Returns the objectives in the order in which to teach them. */
    List<Objective> sorted(List<Objective> objectives) {
        Map<Objective, Integer> places = objectives.stream().collect(Collectors.toMap(one -> one, this::place));
        return objectives.stream()
                .sorted(Comparator.comparingInt((Objective one) -> places.getOrDefault(one, topics.size()))
                        .thenComparingDouble(this::time))
                .toList();
    }

    /** Returns the topic that the objective belongs to; empty if its questions are about nothing that belongs to one. */
    Optional<Topic> topic(Objective objective) {
        return topics.stream()
                .filter(topic -> share(topic, objective) > 0)
                .max(Comparator.comparingDouble(
                                (Topic topic) -> share(topic, objective) / usual.getOrDefault(topic.id(), 1.0))
                        .thenComparing(topics::indexOf, Comparator.reverseOrder()));
    }

    private int place(Objective objective) {
        return topic(objective).map(topics::indexOf).orElse(topics.size());
    }

    private double share(Topic topic, Objective objective) {
        return weights(objective)
                .filter(entity -> topic.members().contains(entity.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Returns the mean step of the events that the objective's questions are about. */
    private double time(Objective objective) {
        boolean open = weights(objective).map(Map.Entry::getKey).anyMatch(undecided::contains);
        return weights(objective)
                .filter(entity -> steps.containsKey(entity.getKey()))
                .collect(Collectors.teeing(
                        Collectors.summingDouble(entity -> entity.getValue() * steps.getOrDefault(entity.getKey(), 0)),
                        Collectors.summingDouble(Map.Entry::getValue),
                        (sum, weight) -> weight == 0 ? open ? UNDECIDED : BACKGROUND : sum / weight));
    }

    private Stream<Map.Entry<EntityId, Double>> weights(Objective objective) {
        return about.getOrDefault(objective.id(), Map.of()).entrySet().stream()
                .map(entity -> Map.entry(
                        entity.getKey(), (double) entity.getValue() / spread.getOrDefault(entity.getKey(), 1)));
    }
}
