package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.rdf.bank.Fixture;

/** The nearest options take turns. */
class SpreadTest {
    private static final List<Node> OPTIONS =
            IntStream.range(0, 12).mapToObj(i -> Fixture.ex("option" + i)).toList();

    @Test
    void theNearestTakeTurns() {
        var first = IntStream.range(0, 50)
                .mapToObj(i -> spread("salt" + i).getFirst())
                .collect(Collectors.toSet());

        assertThat(first).hasSizeGreaterThan(2);
    }

    @Test
    void thoseFarBehindStayBehind() {
        List<Node> far = OPTIONS.subList(7, 12);

        assertThat(IntStream.range(0, 50).mapToObj(i -> spread("salt" + i))).allSatisfy(options -> {
            assertThat(options).hasSameElementsAs(OPTIONS);
            assertThat(options.subList(0, 3)).noneMatch(far::contains);
        });
    }

    @Test
    void ofAFewEachKeepsItsPlace() {
        List<Node> few = OPTIONS.subList(0, 3);

        assertThat(IntStream.range(0, 50).mapToObj(i -> Spread.of(few, node -> node, "salt" + i)))
                .allSatisfy(options -> assertThat(options).isEqualTo(few));
    }

    @Test
    void theOrderDependsOnNothingElse() {
        assertThat(spread("one")).isEqualTo(spread("one"));
    }

    private static List<Node> spread(String salt) {
        return Spread.of(OPTIONS, node -> node, salt);
    }
}
