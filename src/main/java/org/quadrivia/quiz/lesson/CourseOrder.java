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
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.TimelineStep;
import org.quadrivia.question.Item;

/**
 * Sorts learning objectives into teaching order: by topic, in the order of the topics. Within a topic, objectives that are not
 * about events come first. The others follow the order of their events; events of undecided place come last. Otherwise, the given
 * order stays. A pure function.
 *
 * <p>The topic of an objective is the one that its questions favour more than the other objectives do. It follows from the entities
 * that these questions name. The more objectives name an entity, the less it counts.
 */
final class CourseOrder {
    /** The place of objectives that are not about events: before all events, as background. */
    private static final double BACKGROUND = 0;

    /** The place of objectives that are only about events of undecided place. */
    private static final double UNDECIDED = Double.MAX_VALUE;

    private final List<Topic> topics;
    private final Map<EntityId, Integer> steps;
    private final Set<EntityId> undecided;
    /** For each objective, the entities that its questions are about, each with the number of questions. */
    private final Map<EntityId, Map<EntityId, Integer>> about = new HashMap<>();
    /** The number of objectives with questions about each entity. */
    private final Map<EntityId, Integer> spread = new HashMap<>();

    /** The square root of each topic's share in all objectives. */
    private final Map<EntityId, Double> usual = new HashMap<>();

    /**
     * @param topics in teaching order
     * @param timeline the events of the knowledge base in their order
     * @param subjects gives the entities that an item is about
     */
    CourseOrder(
            List<Objective> objectives,
            LessonFacts askable,
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
                    .flatMap(fact -> askable.itemsAbout(fact).stream())
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

    /** Returns the objectives in teaching order. */
    List<Objective> sorted(List<Objective> objectives) {
        Map<Objective, Integer> places = objectives.stream().collect(Collectors.toMap(one -> one, this::place));
        return objectives.stream()
                .sorted(Comparator.comparingInt((Objective one) -> places.getOrDefault(one, topics.size()))
                        .thenComparingDouble(this::time))
                .toList();
    }

    /** Returns the topic of the objective; empty if its questions name nothing that belongs to a topic. */
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
