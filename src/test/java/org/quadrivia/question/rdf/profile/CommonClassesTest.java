package org.quadrivia.question.rdf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class CommonClassesTest {
    @TempDir
    Path folder;

    @Test
    void findsTheSmallestClassOfNearlyAll() {
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, """
                :Town rdfs:subClassOf :Place . :Place rdfs:subClassOf :Thing .
                :River rdfs:subClassOf :Place . :r0 a :River ; rdfs:label "r0" .
                %s""".formatted(members(0, 20, ":Town"))));

        assertThat(smallest(world, things(0, 20))).contains(Fixture.ex("Town"));
        assertThat(smallest(world, List.of(Fixture.ex("r0"), Fixture.ex("t0")))).contains(Fixture.ex("Place"));
    }

    @Test
    void ofAClassAndASuperclassWithTheSameMembersTakesTheClass() {
        GeneratorServices world =
                Fixture.generation(Fixture.turtle(folder, ":Town rdfs:subClassOf :Place . " + members(0, 5, ":Town")));

        assertThat(smallest(world, things(0, 5))).contains(Fixture.ex("Town"));
    }

    @Test
    void gathersTheMembersOfClassesInACycleOnce() {
        String cycle = IntStream.range(0, 300)
                .mapToObj(i -> ":K%d rdfs:subClassOf :K%d . :t%d a :K%d ; rdfs:label \"t%d\" .\n"
                        .formatted(i, (i + 1) % 300, i, i, i))
                .reduce("", String::concat);
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, cycle));
        long before = world.steps.spent();

        assertThat(smallest(world, things(0, 30))).contains(Fixture.ex("K0"));
        assertThat(world.steps.spent() - before).isLessThan(10 * 300);
    }

    @Test
    void ofThingsWithTooManyClassesKnowsNothing() {
        String chain = IntStream.range(0, 1_500)
                .mapToObj(i -> ":K%d rdfs:subClassOf :K%d .\n".formatted(i, i + 1))
                .reduce("", String::concat);
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, chain + members(0, 5, ":K0")));
        CommonClasses found = new CommonClasses(world.profile, things(0, 5));

        assertThat(found.all()).isEmpty();
        assertThat(smallest(world, things(0, 5))).isEmpty();
    }

    private static Optional<Node> smallest(GeneratorServices world, List<Node> things) {
        return new CommonClasses(world.profile, things).smallest(any -> true, Comparator.comparing(Node::toString));
    }

    private static List<Node> things(int first, int end) {
        return IntStream.range(first, end).mapToObj(i -> Fixture.ex("t" + i)).toList();
    }

    private static String members(int first, int end, String type) {
        return IntStream.range(first, end)
                .mapToObj(i -> ":t%d a %s ; rdfs:label \"t%d\" .\n".formatted(i, type, i))
                .reduce("", String::concat);
    }
}
