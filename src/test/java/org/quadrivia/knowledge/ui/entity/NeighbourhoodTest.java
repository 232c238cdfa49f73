package org.quadrivia.knowledge.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityDetails;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactGroup;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.ui.entity.Neighbourhood.Node;

class NeighbourhoodTest {
    private static final PageAddress ADDRESS = PageAddress.of(new KbId("saga"), SagaKnowledgeBase.NS);
    private static final Named OLAF = SagaKnowledgeBase.OLAF;

    @Test
    void joinsAllFactsWithOneNeighbour() {
        Fact built = fact(1, OLAF, "built", SagaKnowledgeBase.SHIP, Standing.HEDGED);
        Fact sailed = fact(2, OLAF, "sailed", SagaKnowledgeBase.SHIP, Standing.ATTRIBUTED);

        List<Node> nodes = nodes(List.of(group(true, built), group(true, sailed)), List.of());

        assertThat(nodes)
                .containsExactly(new Node(
                        "the Long Serpent",
                        "page/saga/long-serpent",
                        "Olaf built the Long Serpent; Olaf sailed the Long Serpent",
                        true,
                        "claimed"));
    }

    @Test
    void leavesOutItselfAndItsKinds() {
        Fact itself = fact(1, OLAF, "knew", OLAF, Standing.STATED);
        Fact kind = fact(2, OLAF, "type", SagaKnowledgeBase.KING, Standing.STATED);

        assertThat(nodes(List.of(group(true, itself, kind)), List.of(SagaKnowledgeBase.KING)))
                .isEmpty();
    }

    @Test
    void keepsThoseWithMostFactsWithinItsLimit() {
        List<FactGroup> groups = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            groups.add(group(true, fact(i, OLAF, "met", SagaKnowledgeBase.named("n" + i, "n" + i), Standing.STATED)));
        }
        groups.add(group(false, fact(99, SagaKnowledgeBase.named("n39", "n39"), "met", OLAF, Standing.STATED)));

        List<Node> nodes = nodes(groups, List.of());

        assertThat(nodes).hasSize(Neighbourhood.LIMIT);
        assertThat(nodes.getFirst().label()).isEqualTo("n39");
    }

    @Test
    void showsOneOfEachPropertyBeforeMoreOfTheSame() {
        Fact[] many = new Fact[30];
        for (int i = 0; i < many.length; i++) {
            many[i] = fact(i, OLAF, "met", SagaKnowledgeBase.named("n" + i, "n" + i), Standing.STATED);
        }
        Fact other = fact(50, OLAF, "sailed", SagaKnowledgeBase.SHIP, Standing.STATED);

        List<Node> nodes = nodes(List.of(group(true, many), group(true, other)), List.of());

        assertThat(nodes).extracting(Node::label).startsWith("n0", "the Long Serpent", "n1");
    }

    @Test
    void theLibraryItDrawsWithIsOnTheClassPath() throws IOException {
        String script = resource("META-INF/resources/graph.js");

        Matcher library = Pattern.compile("'\\./(webjars/cytoscape/[^']+)'").matcher(script);

        assertThat(library.find()).isTrue();
        assertThat(resource("META-INF/resources/" + library.group(1))).contains("export");
    }

    private static String resource(String name) throws IOException {
        try (var in = NeighbourhoodTest.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Node> nodes(List<FactGroup> groups, List<Named> kinds) {
        EntityDetails view = new EntityDetails(OLAF, List.of(), kinds, null, groups, List.of());
        return Neighbourhood.of(view, ADDRESS).nodes();
    }

    private static FactGroup group(boolean outgoing, Fact... facts) {
        return new FactGroup(facts[0].property(), outgoing, List.of(facts), facts.length);
    }

    private static Fact fact(int id, Named subject, String property, Named object, Standing standing) {
        return SagaKnowledgeBase.fact(
                id,
                subject,
                SagaKnowledgeBase.named(property, property),
                SagaKnowledgeBase.entity(object),
                standing,
                List.of(),
                null,
                null);
    }
}
