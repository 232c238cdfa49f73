package org.quadrivia.knowledge.rdf.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.view.RdfKnowledgeBase;

class ObjectiveReaderTest {
    private static final String NS = "http://example.org/bridge/";

    @TempDir
    Path folder;

    @Test
    void aKnowledgeBaseMayHaveNone() {
        assertThat(Load.snapshot(Path.of("src/test/resources/knowledge/bridge.trig"))
                        .objectives())
                .isEmpty();
    }

    @Test
    void theMostImportantComeFirstAndEqualsInTheOrderOfTheSource() throws IOException {
        List<Objective> objectives = bridge("""
                :last a qv:Objective ; skos:prefLabel "Last."@en ; qv:weight 1 .
                :later a qv:Objective ; skos:prefLabel "A crack was reported."@en ; qv:weight 3 ; qv:claim c:cracked .
                :early a qv:Objective ; skos:prefLabel "The bridge was built by Ada."@en ; qv:weight 3 ;
                  qv:fact [ qv:subject :bridge ; qv:property :builtBy ; qv:object :ada ] .
                """).objectives();

        assertThat(objectives)
                .extracting(Objective::sentence)
                .containsExactly("The bridge was built by Ada.", "A crack was reported.", "Last.");
        assertThat(objectives).extracting(Objective::weight).containsExactly(3, 3, 1);
        assertThat(objectives.getFirst().passages())
                .extracting(passage -> passage.locator().value())
                .containsExactly("1.2", "1.10");
        assertThat(objectives.getFirst().id()).isEqualTo(new EntityId(NS + "early"));
    }

    @Test
    void anObjectiveRestsOnItsFactsOnWhatItsClaimsStateAndOnWhoMakesThem() throws IOException {
        Snapshot snapshot = bridge("""
                :one a qv:Objective ; skos:prefLabel "The guild is said to have paid."@en ; qv:claim c:paid ;
                  qv:fact [ qv:subject :bridge ; qv:property :builtBy ; qv:object :ada ] .
                """);

        assertThat(snapshot.objectives().getFirst().facts())
                .containsExactlyInAnyOrder(
                        snapshot.factId(triple("bridge", "builtBy", "ada")),
                        snapshot.factId(triple("guild", "paidFor", "bridge")),
                        snapshot.factId(side("claimedBy", "guild")),
                        snapshot.factId(side("disputedBy", "town")));
    }

    @Test
    void whatIsNotAWeightCountsAsTheLeastAndOneWithoutAnIriKeepsItsName() throws IOException {
        String odd = "[] a qv:Objective ; skos:prefLabel \"Odd.\"@en ; qv:weight \"much\" .";

        Objective objective = bridge(odd).objectives().getFirst();

        assertThat(objective.weight()).isEqualTo(1);
        assertThat(objective.facts()).isEmpty();
        assertThat(bridge(odd).objectives().getFirst().id()).isEqualTo(objective.id());
    }

    @Test
    void aReaderSeesTheSentenceInTheirLanguage() throws IOException {
        Snapshot snapshot =
                bridge(":one a qv:Objective ; skos:prefLabel \"Ada built it.\"@en , \"Ada baute sie.\"@de .");

        assertThat(new RdfKnowledgeBase(new KbId("bridge"), snapshot)
                        .inLanguage("de")
                        .objectives())
                .extracting(Objective::sentence)
                .containsExactly("Ada baute sie.");
    }

    private Snapshot bridge(String objectives) throws IOException {
        String base = Files.readString(Path.of("src/test/resources/knowledge/bridge.trig"));
        Path file = folder.resolve("bridge.trig");
        Files.writeString(
                file,
                base + "\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nGRAPH :about {\n" + objectives
                        + "\n}\n");
        return Load.snapshot(file);
    }

    private static Triple side(String property, String agent) {
        return Triple.create(
                NodeFactory.createURI(NS + "claim/paid"), Qv.term(property), NodeFactory.createURI(NS + agent));
    }

    private static Triple triple(String subject, String property, String object) {
        return Triple.create(
                NodeFactory.createURI(NS + subject),
                NodeFactory.createURI(NS + property),
                NodeFactory.createURI(NS + object));
    }
}
