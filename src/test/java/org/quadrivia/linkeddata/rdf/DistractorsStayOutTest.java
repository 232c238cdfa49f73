package org.quadrivia.linkeddata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.DatasetExport;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.view.RdfKnowledgeBase;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Things that serve only as wrong options are in questions and in the full export, and nowhere else. */
class DistractorsStayOutTest {
    private static final String HARBOUR = "https://example.org/kb/harbour/";
    private final Snapshot harbour = Fixture.load(Fixture.resource("harbour.trig"));

    @Test
    void questionsOfferThemWithoutALinkToAPage() {
        Item dredged = Fixture.bank(harbour, "object").items().stream()
                .filter(item -> item.stem().contains("dredged"))
                .findFirst()
                .orElseThrow();

        assertThat(dredged.options())
                .extracting(option -> option.label())
                .contains("Brandt Marine")
                .containsAnyOf("Dredge One", "Tidal Works", "Maas and Sons");
        assertThat(dredged.options()).noneMatch(option -> option.feedback().contains("[[" + HARBOUR + "tidal|"));
        assertThat(dredged.options()).anyMatch(option -> option.feedback().contains("[[" + HARBOUR + "brandt|"));
    }

    @Test
    void theyHaveNoDescriptionAndNoPage() {
        Descriptions descriptions = new Descriptions();

        assertThat(descriptions.isKnown(harbour, id("tidal"))).isFalse();
        assertThat(descriptions.of(harbour, id("tidal"), 1).lines()).isEmpty();
        assertThat(descriptions.isKnown(harbour, id("brandt"))).isTrue();
        assertThat(base().entity(id("tidal"))).isEmpty();
        assertThat(base().search("Tidal", 5)).isEmpty();
        assertThat(base().search("Brandt", 5)).isNotEmpty();
    }

    @Test
    void noQueryFindsThem() {
        assertThat(found("SELECT ?x { ?x a <" + HARBOUR + "Company> }")).containsExactly(node("brandt"));
        assertThat(found("SELECT ?x { GRAPH ?g { ?x a <" + HARBOUR + "Company> } }"))
                .containsExactly(node("brandt"));
    }

    @Test
    void theyAreNotCounted() {
        GraphCounts counts = new GraphCounts();
        harbour.asserted().find().forEachRemaining(counts::take);

        assertThat(counts.classes()).containsEntry(HARBOUR + "Company", 1L);
    }

    @Test
    void theDumpLacksThemAndTheFullExportHasThem() throws IOException {
        Dumps dumps = new Dumps();
        String dump;
        try (var in = new GZIPInputStream(Files.newInputStream(dumps.file(harbour, DataFormat.N_QUADS)))) {
            dump = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        dumps.forget();
        StringWriter export = new StringWriter();
        DatasetExport.write(harbour, export);

        assertThat(dump).contains("Brandt Marine").doesNotContain("Tidal Works");
        assertThat(export.toString()).contains("\"Tidal Works\"@en <" + HARBOUR + "distractors> .");
    }

    private KnowledgeBase base() {
        return new RdfKnowledgeBase(new KbId("harbour"), harbour);
    }

    private List<Node> found(String query) {
        List<Node> found = new ArrayList<>();
        QueryExec.dataset(harbour.dataset())
                .query(query)
                .build()
                .select()
                .forEachRemaining(row -> found.add(row.get("x")));
        return found;
    }

    private static Node node(String name) {
        return NodeFactory.createURI(HARBOUR + name);
    }

    private static EntityId id(String name) {
        return new EntityId(HARBOUR + name);
    }
}
