package org.quadrivia.quiz.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.TimelineStep;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** The order in which objectives are taught. Their questions are about entities with one-letter names. */
class CourseOrderTest {
    private static final List<Topic> TOPICS = List.of(topic("people", "p", "q"), topic("events", "e", "f", "g"));

    @Test
    void topicsComeInTheirOrder() {
        Map<String, String> about = Map.of("late", "e", "early", "p");

        assertThat(sorted(about, List.of(), "late", "early")).containsExactly("early", "late");
    }

    @Test
    void withinATopicTheStoryIsToldInOrderAfterItsBackground() {
        Map<String, String> about = Map.of("second", "f", "first", "e", "background", "g");
        List<TimelineStep> timeline = List.of(step(1, "e"), step(2, "f"));

        assertThat(sorted(about, timeline, "second", "first", "background"))
                .containsExactly("background", "first", "second");
    }

    @Test
    void anEventOfUndecidedPlaceComesLast() {
        Map<String, String> about = Map.of("open", "g", "first", "e");
        List<TimelineStep> timeline =
                List.of(step(1, "e"), new TimelineStep(2, List.of(named("g")), List.of(), Map.of(), Map.of(), true));

        assertThat(sorted(about, timeline, "open", "first")).containsExactly("first", "open");
    }

    @Test
    void whatAllObjectivesNameDecidesOnNoTopic() {
        Map<String, String> about = Map.of("one", "pe", "two", "pf", "three", "pg", "who", "pq");

        CourseOrder order = order(about, List.of());

        assertThat(order.topic(objective("one")).orElseThrow().label()).isEqualTo("events");
        assertThat(order.topic(objective("who")).orElseThrow().label()).isEqualTo("people");
    }

    @Test
    void anObjectiveOutsideAllTopicsComesLast() {
        Map<String, String> about = Map.of("other", "x", "known", "e");

        assertThat(sorted(about, List.of(), "other", "known")).containsExactly("known", "other");
        assertThat(order(about, List.of()).topic(objective("other"))).isEmpty();
    }

    @Test
    void withoutTopicsAndTimeTheGivenOrderStays() {
        Map<String, String> about = Map.of("b", "e", "a", "f");

        List<Objective> given = List.of(objective("b"), objective("a"));

        assertThat(order(about, List.of(), List.of()).sorted(given)).isEqualTo(given);
    }

    private static List<String> sorted(Map<String, String> about, List<TimelineStep> timeline, String... given) {
        return order(about, timeline)
                .sorted(Arrays.stream(given).map(CourseOrderTest::objective).toList())
                .stream()
                .map(Objective::sentence)
                .toList();
    }

    private static CourseOrder order(Map<String, String> about, List<TimelineStep> timeline) {
        return order(about, timeline, TOPICS);
    }

    /** @param about what the question of each objective is about, a letter for each entity */
    private static CourseOrder order(Map<String, String> about, List<TimelineStep> timeline, List<Topic> topics) {
        List<Item> items = about.keySet().stream()
                .map(name ->
                        Items.asking(Items.single(name, name + "?", "yes", "no", "never", "not"), Items.fact(name)))
                .toList();
        return new CourseOrder(
                about.keySet().stream().map(CourseOrderTest::objective).toList(),
                new LessonFacts(new Bank(Items.KB, "r1", items)),
                item -> letters(about.get(item.stem().replace("?", ""))),
                topics,
                timeline);
    }

    private static Set<EntityId> letters(String entities) {
        return Stream.of(entities.split("")).map(CourseOrderTest::id).collect(Collectors.toSet());
    }

    private static Objective objective(String name) {
        return new Objective(id(name), name, 1, Set.of(Items.fact(name)));
    }

    private static Topic topic(String name, String... members) {
        return new Topic(
                id(name),
                name,
                null,
                Stream.of(members).map(CourseOrderTest::id).collect(Collectors.toSet()));
    }

    private static TimelineStep step(int rank, String event) {
        return new TimelineStep(rank, List.of(named(event)), List.of());
    }

    private static Named named(String name) {
        return new Named(id(name), name);
    }

    private static EntityId id(String name) {
        return new EntityId("https://example.org/" + name);
    }
}
