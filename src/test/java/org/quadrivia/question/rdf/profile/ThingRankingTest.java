package org.quadrivia.question.rdf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class ThingRankingTest {
    @TempDir
    Path folder;

    @Test
    void ranksWhatManyThingsLeadToFirst() {
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, cities(60, "")));

        assertThat(world.ranking.tier(Fixture.ex("c0"))).isZero();
        assertThat(world.ranking.tier(Fixture.ex("c0"))).isLessThan(world.ranking.tier(Fixture.ex("c59")));
    }

    @Test
    void ranksWhatNothingLeadsToByItsSize() {
        StringBuilder text = new StringBuilder(
                ":Lake rdfs:label \"lake\"@en . :area rdfs:label \"area\"@en . :in rdfs:label \"in\"@en .\n");
        for (int i = 0; i < 40; i++) {
            text.append(":l%d a :Lake ; rdfs:label \"Lake %s\"@en ; :in :c%d ; :area %d .%n"
                    .formatted(i, (char) ('A' + i % 26) + "or" + (char) ('a' + i / 26), i % 7, 10 + (i * 17) % 40));
        }
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, text.toString()));
        Node largest = Fixture.ex("l"
                + IntStream.range(0, 40)
                        .filter(i -> (i * 17) % 40 == 39)
                        .findFirst()
                        .orElseThrow());

        assertThat(world.ranking.tier(largest)).isLessThan(world.ranking.tier(Fixture.ex("l0")));
    }

    @Test
    void followsWhatTheKnowledgeBaseDeclares() {
        String wishes = ":City qv:worth qv:Low . :twin qv:worth qv:High . :near qv:worth qv:Low .";
        GeneratorServices plain = Fixture.generation(Fixture.turtle(folder, cities(60, "")));
        GeneratorServices wished = Fixture.generation(Fixture.turtle(folder, cities(60, wishes)));

        assertThat(wished.ranking.tier(Fixture.ex("c30"))).isGreaterThan(plain.ranking.tier(Fixture.ex("c30")));
        assertThat(wished.ranking.worth(Fixture.ex("twin"))).isEqualTo(PropertyWorth.RAISED);
        assertThat(wished.ranking.worth(Fixture.ex("near"))).isEqualTo(PropertyWorth.LOWERED);
    }

    @Test
    void aThingStaysWellKnownForWhatIsNotAsked() {
        GeneratorServices plain = Fixture.generation(Fixture.turtle(folder, cities(60, "")));
        GeneratorServices silent = Fixture.generation(Fixture.turtle(folder, cities(60, ":near qv:notAsked true .")));

        for (int i = 0; i < 60; i++) {
            Node city = Fixture.ex("c" + i);
            assertThat(silent.ranking.tier(city)).isEqualTo(plain.ranking.tier(city));
        }
    }

    @Test
    void putsAPropertyLastWhoseValueAllThingsShare() {
        GeneratorServices world = Fixture.generation(Fixture.turtle(folder, cities(60, "")));

        assertThat(world.ranking.worth(Fixture.ex("planet"))).isEqualTo(PropertyWorth.SHARED);
        assertThat(world.ranking.worth(Fixture.ex("near"))).isEqualTo(PropertyWorth.TELLING);
        assertThat(world.ranking.worth(Fixture.ex("motto"))).isEqualTo(PropertyWorth.UNSHARED);
    }

    @Test
    void aGraphIsNotAboutWhatOnlyServesToSayWhereThingsComeFrom() {
        StringBuilder text = new StringBuilder("""
                :Cheese rdfs:label "cheese" . :Region rdfs:label "region" . :Dairy rdfs:label "dairy" . :from rdfs:label "from" .
                :within rdfs:label "within" . :inhabitants rdfs:label "inhabitants" . :milk rdfs:label "milk" .
                :shape rdfs:label "shape" . :maker rdfs:label "maker" . :makes rdfs:label "makes" .
                """);
        for (int i = 0; i < 30; i++) {
            char letter = (char) ('a' + i % 26);
            String name = letter + "or" + (char) ('a' + i / 26);
            text.append(
                    ":k%d a :Cheese ; rdfs:label \"K%s\" ; :from :r%d ; :milk \"milk of %s\" ; :shape \"%s shape\" ; :maker :d%d .%n"
                            .formatted(i, name, i, letter, letter, i % 6));
            text.append(":r%d a :Region ; rdfs:label \"R%s\" ; :within :r%d ; :inhabitants %d .%n"
                    .formatted(i, name, i / 5, 7000 + 311 * i));
        }
        for (int i = 0; i < 6; i++) {
            text.append(":d%d a :Dairy ; rdfs:label \"Dairy %c\" ; :makes :k%d .%n".formatted(i, 'A' + i, i));
        }

        GeneratorServices cheeses = Fixture.generation(Fixture.turtle(folder, text.toString()));

        assertThat(cheeses.ranking.isAuxiliary(Fixture.ex("Region"))).isTrue();
        assertThat(cheeses.ranking.isAuxiliary(Fixture.ex("Cheese"))).isFalse();
        assertThat(cheeses.ranking.isAuxiliary(Fixture.ex("Dairy")))
                .as("what is said of it leads to what the graph is about")
                .isFalse();
    }

    @Test
    void asksAboutNothingThatItsNameOnlyNumbers() {
        String named = IntStream.range(0, 20)
                .mapToObj(i -> ":b%d a :Coin ; rdfs:label \"%s\" ; :from :c%d ."
                        .formatted(i, "Solidus of " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i) + "lburg", i))
                .reduce("", String::concat);
        String numbered = IntStream.range(0, 20)
                .mapToObj(i -> ":n%d a :Coin ; rdfs:label \"Coin %d\" ; :from :c%d .".formatted(i, 1000 + 7 * i, i))
                .reduce("", String::concat);
        String coins = ":Coin rdfs:label \"coin\" . :from rdfs:label \"comes from\" .";
        GeneratorServices both = Fixture.generation(Fixture.turtle(folder, cities(20, coins + named + numbered)));

        assertThat(both.askable.code(Fixture.ex("n3"))).isTrue();
        assertThat(both.askable.code(Fixture.ex("b3"))).isFalse();
        assertThat(both.askable.fact(Fixture.ex("n3"), Fixture.ex("from"), Fixture.ex("c3")))
                .isFalse();

        GeneratorServices only = Fixture.generation(Fixture.turtle(folder, cities(20, coins + numbered)));
        assertThat(only.askable.code(Fixture.ex("n3")))
                .as("the class has no better names")
                .isFalse();
    }

    @Test
    void weighsAlikeWhateverTheOrderOfStatementsAndTheNamesOfBlankNodes() {
        Centrality one = new Centrality(links(0), any -> true);
        Centrality other = new Centrality(links(7), any -> true);

        for (int i = 0; i < 50; i++) {
            assertThat(one.of(thing(i))).isPositive().isEqualTo(other.of(thing(i)));
        }
    }

    @Test
    void weighsALongChainAndALargeHub() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node part = thing(-1);
        for (int i = 0; i < 100_000; i++) {
            graph.add(thing(i), part, thing(-2));
        }
        for (int i = 0; i < 5_000; i++) {
            graph.add(thing(200_000 + i), part, thing(200_001 + i));
        }

        Centrality found = new Centrality(graph, any -> true);

        assertThat(found.of(thing(-2))).isGreaterThan(1_000 * found.of(thing(5)));
        assertThat(found.of(thing(202_500))).isEqualTo(found.of(thing(202_501)));
    }

    private static Node thing(int number) {
        return Fixture.ex("t" + number);
    }

    private static Graph links(int seed) {
        List<Triple> all = new ArrayList<>();
        Random random = new Random(1);
        List<Node> blanks = IntStream.range(0, 20)
                .mapToObj(i -> NodeFactory.createBlankNode("b" + seed + "-" + i))
                .toList();
        for (int i = 0; i < 300; i++) {
            int to = random.nextInt(70);
            all.add(Triple.create(thing(i % 50), thing(-1), to < 50 ? thing(to) : blanks.get(to - 50)));
            all.add(Triple.create(blanks.get(i % 20), thing(-1), thing(random.nextInt(20))));
        }
        Collections.shuffle(all, new Random(seed));
        Graph graph = GraphMemFactory.createDefaultGraph();
        all.forEach(graph::add);
        return graph;
    }

    /** Cities of which each is near all that come before it, so that the first are the most central. */
    private static String cities(int number, String more) {
        StringBuilder text = new StringBuilder("""
                PREFIX qv: <https://quadrivia.org/ns#>
                :City rdfs:label "city" . :near rdfs:label "near" . :twin rdfs:label "twin" . :planet rdfs:label "planet" .
                :motto rdfs:label "motto" . :earth rdfs:label "Earth" .
                """);
        for (int i = 0; i < number; i++) {
            String name = "Sorvik" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            text.append(":c%d a :City ; rdfs:label \"%s\" ; :planet :earth ; :motto \"ever %s\" ; :twin :c%d .%n"
                    .formatted(i, name, name, (i + 1) % number));
            for (int j = 0; j < i; j += 3) {
                text.append(":c%d :near :c%d .%n".formatted(i, j));
            }
        }
        return text + more;
    }
}
