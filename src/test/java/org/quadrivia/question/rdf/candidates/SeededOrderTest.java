package org.quadrivia.question.rdf.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.rdf.bank.Fixture;

class SeededOrderTest {
    private static final List<Node> THINGS =
            IntStream.range(0, 60).mapToObj(i -> Fixture.ex("t" + i)).toList();

    @Test
    void visitsEachThingOnceTierByTier() {
        for (String user : List.of("object.rq", "subject.rq", "count.rq")) {
            List<Node> visited = visited(1, user);

            assertThat(visited).containsExactlyInAnyOrderElementsOf(THINGS);
            assertThat(visited.stream().map(SeededOrderTest::tier)).isSorted();
        }
    }

    @Test
    void variesWithinATierBySeedAndUser() {
        assertThat(visited(1, "object.rq").subList(0, 20))
                .isNotEqualTo(visited(2, "object.rq").subList(0, 20))
                .isNotEqualTo(visited(1, "subject.rq").subList(0, 20));
    }

    private static List<Node> visited(long seed, String user) {
        List<Node> visited = new java.util.ArrayList<>();
        new SeededOrder(THINGS, seed, SeededOrderTest::tier).from(user).forEach(visited::add);
        return visited;
    }

    private static int tier(Node thing) {
        return THINGS.indexOf(thing) / 20;
    }
}
