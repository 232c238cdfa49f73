package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.IdAddress;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** All formats of the data about a thing state the same facts. */
@ExtendWith(LinkedDataStage.Shared.class)
class SameFactsIT {
    private static final List<String> TRIPLES =
            List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

    private final LinkedDataStage stage;

    SameFactsIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @Test
    void ofTheShippedBase() {
        KnowledgeBase base = base(LinkedDataStage.SHIPPED);
        List<EntityId> some = new ArrayList<>();
        base.notable(6).forEach(named -> some.add(named.id()));
        base.claims().stream().limit(2).forEach(claim -> some.add(claim.claim().id()));
        base.passages().stream().limit(2).forEach(passage -> some.add(passage.id()));
        some.add(new EntityId("https://quadrivia.org/kb/ceasefire/Officer"));
        some.add(new EntityId("https://quadrivia.org/kb/ceasefire/servesCountry"));

        int facts = same(base, some);

        assertThat(facts).isGreaterThan(150);
    }

    @Test
    void ofForeignOnes() {
        KnowledgeBase elements = base(LinkedDataStage.ELEMENTS);
        List<EntityId> some =
                elements.notable(2).stream().map(named -> named.id()).toList();
        List<EntityId> odd = base(LinkedDataStage.ODD).entities().stream()
                .filter(id -> !id.iri().matches(".*/(stone.*|pond|puddle|frog|lake)"))
                .toList();

        assertThat(same(elements, some)).isGreaterThan(20);
        assertThat(odd).hasSizeGreaterThan(6);
        assertThat(same(base(LinkedDataStage.ODD), odd)).isGreaterThan(30);
    }

    @Test
    void claimsAreNeverGivenAsFacts() {
        Snapshot data = stage.dataset(LinkedDataStage.SHIPPED);
        int claimed = 0;
        for (ClaimDetails claim :
                base(LinkedDataStage.SHIPPED).claims().stream().limit(5).toList()) {
            Graph graph = DataFacts.parser(
                            address(LinkedDataStage.SHIPPED, claim.claim().id()), "text/turtle")
                    .toGraph();
            for (Triple said :
                    data.dataset().getGraph(node(claim.claim().id())).find().toList()) {
                if (!data.dataset().getDefaultGraph().contains(said)) {
                    claimed++;
                    assertThat(DataFacts.isQuotedOnly(graph, said))
                            .as("%s", said)
                            .isTrue();
                }
            }
        }
        assertThat(claimed).isGreaterThan(5);
    }

    /** @return how many statements were compared */
    private int same(KnowledgeBase base, List<EntityId> things) {
        int compared = 0;
        for (EntityId id : things) {
            String address = address(base.card().id(), id);
            Set<Triple> turtle = DataFacts.fetch(address, TRIPLES.getFirst());

            assertThat(turtle).as("%s", id).anyMatch(said -> isAbout(said, node(id)));
            for (String type : TRIPLES) {
                assertThat(DataFacts.fetch(address, type))
                        .as("%s as %s", id, type)
                        .isEqualTo(turtle);
            }
            for (String type : List.of("application/trig", "application/n-quads")) {
                assertThat(DataFacts.fetchQuads(address, type))
                        .as("%s as %s", id, type)
                        .isEqualTo(turtle);
            }
            compared += turtle.size();
        }
        return compared;
    }

    private static boolean isAbout(Triple said, Node node) {
        return Stream.of(said.getSubject(), said.getPredicate(), said.getObject())
                .anyMatch(node::equals);
    }

    private String address(KbId kb, EntityId id) {
        return stage.root() + IdAddress.of(base(kb).card()).of(id);
    }

    private KnowledgeBase base(KbId kb) {
        return stage.bean(Knowledge.class).find(kb).orElseThrow();
    }

    private static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }
}
