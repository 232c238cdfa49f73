package org.quadrivia.quality.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;

/** A query is run from what is known; it must decide the same as its text. */
class BoundFirstTest {
    private static final String PREFIXES = "PREFIX : <https://example.org/kb/> "
            + "PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?answer { :uk :capital ?answer }",
                "SELECT ?answer { :uk (owl:sameAs|^owl:sameAs)*/:capital/(owl:sameAs|^owl:sameAs)* ?answer }",
                "SELECT ?answer { ?answer (owl:sameAs|^owl:sameAs)*/:capital/(owl:sameAs|^owl:sameAs)* :big-smoke }",
                "SELECT ?answer { ?answer (:borders|^:borders) ?x . ?x :seat ?y . ?y a/rdfs:subClassOf* :City }",
                "SELECT ?answer { ?answer a/rdfs:subClassOf* :Country }",
                "SELECT ?answer { ?answer ^(:mayor/:nothing?)/:partOf* ?x . FILTER NOT EXISTS { ?x :partOf+ :england } }",
                "SELECT ?answer { VALUES ?answer { :uk :france :norway } FILTER NOT EXISTS { ?answer :memberOf/^:memberOf ?z } }",
                "SELECT (COUNT(?x) AS ?answer) { ?x :memberOf/^:memberOf ?y }",
                "SELECT ?answer { { ?answer :partOf+/:capital :london } UNION { :ireland :seat/^:seat ?answer } }",
                "SELECT ?answer { GRAPH ?g { ?answer :capital/:mayor? ?c } }",
            })
    void decidesTheSameAsItsText(String query) throws URISyntaxException {
        DatasetGraph dataset = dataset();

        Set<Node> answers = new Decider(dataset)
                .decide(ItemQuery.parse(PREFIXES + query).orElseThrow())
                .answers();

        assertNotEquals(Set.of(), answers);
        assertEquals(asWritten(dataset, PREFIXES + query), answers);
    }

    private static Set<Node> asWritten(DatasetGraph dataset, String query) {
        Set<Node> answers = new HashSet<>();
        try (QueryExec run =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            run.select().forEachRemaining(row -> answers.add(row.get("answer")));
        }
        return answers;
    }

    private static DatasetGraph dataset() throws URISyntaxException {
        Path file =
                Path.of(Objects.requireNonNull(BoundFirstTest.class.getResource("/org/quadrivia/quality/proofs.trig"))
                        .toURI());
        return assertInstanceOf(LoadOutcome.Loaded.class, KnowledgeLoader.load(file))
                .snapshot()
                .dataset();
    }
}
