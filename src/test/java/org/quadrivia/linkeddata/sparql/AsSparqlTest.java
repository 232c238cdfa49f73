package org.quadrivia.linkeddata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What pages show, as queries: they find it, and no name gets out of its comment or text. */
class AsSparqlTest {
    private static final String KB = "https://quadrivia.org/kb/ceasefire/";
    private static final Snapshot SHIPPED = ((LoadOutcome.Loaded) KnowledgeLoader.load(Path.of("ontology"))).snapshot();
    private static final Named CEASEFIRE = new Named(new EntityId(KB + "ceasefire"), "the ceasefire");

    @Test
    void eachFindsWhatThePageShows() {
        assertThat(rows(SparqlForPages.facts(CEASEFIRE))).isGreaterThan(5);
        assertThat(rows(SparqlForPages.incoming(CEASEFIRE))).isGreaterThan(3);
        assertThat(rows(SparqlForPages.claims(CEASEFIRE))).isGreaterThan(3);
        assertThat(rows(SparqlForPages.passages(CEASEFIRE))).isGreaterThan(3);
        assertThat(rows(SparqlForPages.graph(new EntityId(KB + "passage/1.1"), "1.1")))
                .isGreaterThan(3);
        assertThat(rows(Optional.of(SparqlForPages.timeline()))).isGreaterThan(5);
        assertThat(rows(Optional.of(SparqlForPages.search("munir")))).isGreaterThan(1);
        String line = "<%1$sceasefire> <%1$sreachedBetween> <%1$sindia> <%1$spassage/1.1> .".formatted(KB);
        Optional<String> explanation = SparqlForPages.explanation("Why?", List.of(line, line));
        assertThat(rows(explanation)).isPositive();
        assertThat(explanation.orElseThrow()).containsOnlyOnce("reachedBetween");
        assertThat(rows(Optional.of(SparqlForPages.question(
                        "Which?", "SELECT ?answer { <%sceasefire> ?p ?answer }".formatted(KB)))))
                .isGreaterThan(5);
    }

    @Test
    void namesStayNames() {
        String hostile = "x\n} DROP \\u000A} \\\" \" } INSERT { ";
        Named thing = new Named(new EntityId(KB + "ceasefire"), hostile);

        Optional<String> facts = SparqlForPages.facts(thing);
        assertThat(rows(facts)).isEqualTo(rows(SparqlForPages.facts(CEASEFIRE)));
        assertThat(facts.orElseThrow().lines().filter(line -> line.contains("DROP")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("# "));
        assertThat(rows(Optional.of(SparqlForPages.search(hostile)))).isZero();
    }

    @Test
    void whatSparqlCannotSayMakesNoQuery() {
        assertThat(SparqlForPages.facts(new Named(new EntityId("http://example.org/a{b}"), "odd")))
                .isEmpty();
        assertThat(SparqlForPages.explanation("Why?", List.of("<urn:a> <urn:b> _:c .")))
                .isEmpty();
    }

    private static int rows(Optional<String> text) {
        Query query = QueryFactory.create(text.orElseThrow(), Syntax.syntaxSPARQL_11);
        try (QueryExec run = QueryExec.dataset(SHIPPED.dataset()).query(query).build()) {
            RowSet rows = run.select();
            int count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        }
    }
}
