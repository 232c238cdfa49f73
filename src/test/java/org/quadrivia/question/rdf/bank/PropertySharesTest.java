package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;

class PropertySharesTest {
    @Test
    void noPropertyOfManyHasMoreThanATenthOfTheQuestions() {
        List<IdentifiedDraft> items = concat(asking("often", 30), evenly(25, 5));

        List<IdentifiedDraft> left = left(items, Objectives.NONE);

        Map<Node, Long> counts = counts(left);
        assertThat(counts.get(node("often")))
                .isEqualTo(13)
                .isLessThanOrEqualTo(questions(left).size() / 10);
        assertThat(counts).hasSize(26).containsEntry(node("p7"), 5L);
    }

    @Test
    void oneOfFewPropertiesHasAtMostTwiceItsFairShare() {
        List<IdentifiedDraft> items = concat(asking("often", 28), evenly(4, 10));

        List<IdentifiedDraft> left = left(items, Objectives.NONE);

        assertThat(counts(left).get(node("often"))).isEqualTo(26);
    }

    @Test
    void aBankAboutOnePropertyAndAFewOddOnesKeepsFourFifths() {
        List<IdentifiedDraft> items = concat(asking("often", 100), evenly(25, 1));

        assertThat(questions(left(items, Objectives.NONE))).hasSizeBetween(100, 125);
    }

    @Test
    void questionsInTwoStepsLeaveASmallBankFourFifths() {
        List<IdentifiedDraft> items = concat(asking("job", 9), asking("knows", 1));
        items.add(Outlines.asking("multihop.rq", "step 1", "a spouse b", "b job c"));
        items.add(Outlines.asking("multihop.rq", "step 2", "b spouse a", "a job d"));

        assertThat(questions(left(items, Objectives.NONE))).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void aQuestionGoesWithAllItsFormsAndThoseWithFewFormsGoFirst() {
        List<IdentifiedDraft> items = concat(asking("often", 30), evenly(25, 5));
        for (int number = 0; number < 10; number++) {
            items.add(Outlines.asking("subject.rq", "reversed " + number, "s" + number + " often o"));
        }

        List<IdentifiedDraft> left = left(items, Objectives.NONE);

        assertThat(left).filteredOn(item -> item.id().startsWith("reversed")).hasSize(10);
    }

    @Test
    void questionsThatAnObjectiveNeedsGoLast() {
        List<IdentifiedDraft> items = concat(asking("often", 30), evenly(25, 5));
        Set<FactId> facts = new HashSet<>();
        items.subList(0, 3).forEach(item -> facts.addAll(item.asks()));
        Objectives one = new Objectives(
                List.of(new Objective(new EntityId("https://example.org/one"), "One thing matters.", 3, facts)));

        assertThat(left(items, one)).containsAll(items.subList(0, 3));
    }

    private static List<IdentifiedDraft> left(List<IdentifiedDraft> items, Objectives objectives) {
        List<IdentifiedDraft> left = new ArrayList<>(items);
        left.removeAll(PropertyShares.surplus(items, objectives, item -> false));
        return left;
    }

    private static Set<Set<Triple>> questions(List<IdentifiedDraft> items) {
        return items.stream().map(IdentifiedDraft::question).collect(Collectors.toSet());
    }

    private static Map<Node, Long> counts(List<IdentifiedDraft> items) {
        return items.stream()
                .flatMap(item -> item.properties().stream())
                .collect(Collectors.groupingBy(property -> property, Collectors.counting()));
    }

    private static List<IdentifiedDraft> evenly(int properties, int each) {
        return IntStream.range(0, properties)
                .boxed()
                .flatMap(property -> asking("p" + property, each).stream())
                .toList();
    }

    private static List<IdentifiedDraft> asking(String property, int times) {
        return IntStream.range(0, times)
                .mapToObj(number -> "s" + number + " " + property + " o")
                .map(fact -> Outlines.asking("object.rq", fact, fact))
                .toList();
    }

    private static List<IdentifiedDraft> concat(List<IdentifiedDraft> some, List<IdentifiedDraft> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Node node(String property) {
        return NodeFactory.createURI("urn:" + property);
    }
}
