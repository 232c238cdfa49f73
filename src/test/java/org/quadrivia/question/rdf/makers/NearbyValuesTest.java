package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/** Numbers beside the right one in a graph that nobody prepared. */
class NearbyValuesTest {
    private final NearbyValues values = new NearbyValues();

    @Test
    void aSmallNumberStandsBetweenItsNeighbours() {
        List<Node> group = numbers(IntStream.rangeClosed(1, 9));

        List<List<Integer>> found = salts().map(salt -> beside(5, group, salt)).toList();

        assertThat(found)
                .contains(List.of(3, 4, 6), List.of(4, 6, 7))
                .allSatisfy(wrong -> assertThat(wrong)
                        .hasSize(3)
                        .anyMatch(value -> value < 5)
                        .anyMatch(value -> value > 5));
    }

    @Test
    void noNumberLiesBeyondThoseThatThereAre() {
        List<Node> group = numbers(IntStream.rangeClosed(1, 9));

        assertThat(salts()).allSatisfy(salt -> {
            assertThat(beside(9, group, salt)).containsExactlyInAnyOrder(6, 7, 8);
            assertThat(beside(1, group, salt)).containsExactlyInAnyOrder(2, 3, 4);
        });
    }

    @Test
    void aYearStandsBetweenOthers() {
        List<Node> group = numbers(IntStream.of(1870, 1880, 1890, 1900, 1910, 1920));

        assertThat(salts())
                .allSatisfy(salt -> assertThat(beside(1890, group, salt))
                        .hasSize(3)
                        .anyMatch(value -> value < 1890)
                        .anyMatch(value -> value > 1890));
    }

    private static Stream<String> salts() {
        return IntStream.range(0, 20).mapToObj(i -> "salt" + i);
    }

    private List<Integer> beside(int key, List<Node> group, String salt) {
        return values.beside(number(key), group, salt, (one, other) -> true, true).stream()
                .flatMap(value -> NumbersAndDates.value(value).stream())
                .map(BigDecimal::intValue)
                .sorted()
                .toList();
    }

    private static List<Node> numbers(IntStream all) {
        return all.mapToObj(NearbyValuesTest::number).toList();
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
    }
}
